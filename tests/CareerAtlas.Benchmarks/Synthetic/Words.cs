namespace CareerAtlas.Benchmarks.Synthetic;

/// <summary>What synthetic articles are made of.</summary>
internal static class Words
{
    public static readonly string[] Fields =
    [
        "Data", "Platform", "Cloud", "Security", "Marketing", "Product", "Machine Learning", "Network", "Quality", "Business",
        "Supply Chain", "Payroll", "Content", "Research", "Sales", "Database", "Mobile", "Energy", "Clinical", "Procurement",
    ];

    public static readonly string[] Heads =
        ["Analyst", "Engineer", "Manager", "Architect", "Designer", "Consultant", "Specialist", "Developer", "Coordinator", "Administrator"];

    public static readonly string[] Titles =
    [
        "How to Become a {role}: Pay, Skills and Questions", "{role} Career Guide", "What Does a {role} Do?",
        "The {role} Handbook for 2026", "Working as a {role}: The Whole Picture", "{role}: Skills, Salary and Outlook",
    ];

    public static readonly string[] Authors = ["Ada Berg", "Tomas Lindqvist", "Mira Okoye", "Jun Park", "Elena Duarte"];

    public static readonly string[] Technical =
    [
        "Python", "SQL", "Statistics", "Data Modelling", "Regression Analysis", "Network Security", "Cloud Computing", "Linux",
        "Java", "JavaScript", "Technical Writing", "Test Automation", "Forecasting", "Data Visualization", "Risk Assessment",
        "API Design", "Requirements Analysis", "Budgeting", "Search Engine Optimization", "Load Testing", "Threat Modelling",
    ];

    public static readonly string[] Soft =
    [
        "Communication", "Teamwork", "Problem Solving", "Time Management", "Negotiation", "Leadership", "Adaptability",
        "Attention to Detail", "Critical Thinking", "Empathy", "Presentation", "Conflict Resolution",
    ];

    public static readonly string[] Tools =
    [
        "Excel", "Tableau", "Power BI", "Jira", "Docker", "Kubernetes", "Terraform", "Git", "AWS", "Azure", "Snowflake",
        "Figma", "Salesforce", "HubSpot", "Jenkins", "Grafana", "PostgreSQL", "Airflow", "SAP", "Postman",
    ];

    public static readonly string[] Industries =
    [
        "Banking", "Healthcare", "Retail", "Telecommunications", "Manufacturing", "Insurance", "Public Sector", "Logistics",
        "Education", "Energy", "Media", "Travel",
    ];

    public static readonly string[] Duties =
    [
        "gather what the teams need and write it down", "clean the figures before anyone relies on them",
        "keep the weekly report correct and on time", "find the slow step in a process and remove it",
        "review the work of younger colleagues", "answer what users ask within a day",
        "agree priorities with those who pay for them", "prepare the numbers for the yearly plan",
        "watch running services and act on alarms", "draw up tests that fail before customers notice",
        "explain a finding to people without the background", "choose suppliers and check what they deliver",
    ];

    public static readonly string[] DutyLeads =
        ["Planning", "Review", "Reporting", "Support", "Improvement", "Coordination", "Testing", "Documentation", "Monitoring"];

    public static readonly string[] Takeaways =
    [
        "A {role} turns open questions into figures that others act on.", "Pay for a {role} depends on the city as much as on the years.",
        "Most who work as a {role} began in a neighbouring job.", "Two certificates and a portfolio open more doors than a third degree.",
        "Interviews for a {role} test judgement before tools.", "Demand for the {role} has outrun supply for years.",
    ];

    public static readonly string[] Certifications =
    [
        "AWS Certified Solutions Architect", "Project Management Professional (PMP)", "Certified Scrum Master",
        "Google Data Analytics Certificate", "CompTIA Security+", "Microsoft Certified: Azure Fundamentals",
        "Certified Information Systems Security Professional (CISSP)", "Tableau Desktop Specialist", "Six Sigma Green Belt",
    ];

    public static readonly string[] Degrees =
    [
        "Bachelor's degree in computer science or a near field", "Master's degree in statistics, economics or engineering",
        "A doctorate helps in research teams", "A bootcamp with a portfolio can stand in for a degree",
        "Bachelor's degree in business administration",
    ];

    public static readonly string[] Questions =
    [
        "How would you explain a late delivery to a client?", "Which figure would you look at first on a Monday?",
        "Describe a project that failed and what you changed.", "How do you decide what not to build?",
        "Tell me about a disagreement with a colleague.", "What do you check before you trust a data source?",
        "Walk me through your last piece of work.", "How do you keep your knowledge up to date?",
        "What would you do in your first month here?", "Why did you choose this field?",
    ];

    public static readonly string[] QuestionHeads = ["Technical Questions", "Behavioural Questions", "Questions on Judgement", "Opening Questions"];

    public static readonly (string Question, string Answer)[] Faqs =
    [
        ("Does a {role} need to code?", "Some do every day and some never; reading code helps all of them."),
        ("Can a {role} work from home?", "Many teams allow two or three days a week, some allow all five."),
        ("How long does training take?", "From six months for those with a neighbouring job to three years from nothing."),
        ("Is the {role} a good first job?", "It can be, where a team has someone to learn from."),
        ("Will automation replace the {role}?", "It takes the dull part of the work and leaves the decisions."),
    ];

    public static readonly string[] Teams =
        ["Product managers", "Finance", "Engineering", "Legal", "Customer support", "Operations", "Human resources", "Design"];

    public static readonly string[] Purposes =
        ["agree what comes first", "settle budgets", "bring changes into service", "clear up contracts", "hear what users struggle with"];

    public static readonly string[] Activities =
        ["Meetings", "Analysis", "Writing", "Reviews", "Training others", "Planning", "Support"];

    public static readonly string[] Stages = ["Discovery", "Design", "Build", "Test", "Rollout", "Handover"];

    public static readonly string[] Rounds =
        ["Phone screen", "Technical interview", "Case study", "Panel interview", "Culture interview", "Final interview"];

    public static readonly string[] Metrics =
        ["Error rate", "Time to answer", "Cost per request", "User satisfaction", "Share of tests automated", "Delivery on schedule"];

    public static readonly string[] Trends =
        ["Automation of routine checks", "Remote teams", "Stricter privacy rules", "Tools that explain themselves", "Smaller models at the edge"];

    public static readonly string[] Sources =
        ["Bureau of Labor Statistics", "Glassdoor", "LinkedIn", "Indeed", "Payscale", "World Economic Forum", "Gartner"];

    public static readonly Market[] Markets =
    [
        new("United States", "$", 1), new("United Kingdom", "£", 0.7), new("Germany", "€", 0.8), new("India", "₹", 18),
        new("Singapore", "S$", 1.2), new("Canada", "C$", 1.1), new("Australia", "A$", 1.3), new("Spain", "€", 0.55),
        new("New York City", "$", 1.3), new("France", "€", 0.7),
    ];

    public static readonly string[] Asides =
    [
        "Nobody doubts that the work has changed since then.", "That much is agreed by most who hire.",
        "The rest is a matter of taste and of the house.", "A good manager asks for this early on.",
        "It pays to keep notes from the first week.", "Few teams put it in writing, yet all expect it.",
    ];

    /// <summary>A place with its money: its sign, and how its figures compare with the dollar's.</summary>
    internal sealed record Market(string Region, string Sign, double Scale);
}
