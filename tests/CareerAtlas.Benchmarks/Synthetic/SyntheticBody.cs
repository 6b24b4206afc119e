using System.Globalization;
using System.Text;

namespace CareerAtlas.Benchmarks.Synthetic;

/// <summary>Writes one article's markup.</summary>
internal sealed class SyntheticBody(Choice choice, string role)
{
    private readonly Shapes html = new(choice);

    public string Write()
    {
        html.Paragraph(Aside() + " " + Filled(choice.Of(Words.Takeaways)) + " " + Aside());
        Takeaways();
        Action[] sections =
        [
            Duties, Skills, Tools, Schooling, Pay, Ways, Questions, Rounds, Demand, Faq, Neighbours, Colleagues, Time, Project,
            Measures, Industries, Trends,
        ];
        foreach (Action section in choice.Some(sections, 9, sections.Length))
        {
            section();
            if (choice.Chance(60))
                html.Paragraph(Aside() + " " + Aside());
        }

        Sources();
        return html.ToString();
    }

    private void Takeaways()
    {
        html.Heading(2, "Key Takeaways", "At a Glance", "In Short");
        html.List([.. choice.Some(Words.Takeaways, 3, 5).Select(Filled)]);
    }

    private void Duties()
    {
        html.Heading(2, $"What Does a {role} Do?", "Key Responsibilities", "Day-to-Day Duties", "Roles and Responsibilities");
        html.Paragraph($"A {role} has a day of many parts:");
        html.LeadList([.. choice.Some(Words.DutyLeads, 4, 7).Select(d => (d, Sentence(choice.Of(Words.Duties))))]);
    }

    private void Skills()
    {
        html.Heading(2, $"Skills a {role} Needs", "Essential Skills", "Core Skills and Competencies");
        html.Heading(3, "Technical Skills", "Hard Skills");
        if (choice.Chance(50))
            html.List(choice.Some(Words.Technical, 4, 8));
        else
            html.Table(["Skill", "Why it matters"], [.. choice.Some(Words.Technical, 4, 8).Select(s => new[] { s, Aside() })]);
        html.Heading(3, "Soft Skills", "Interpersonal Skills");
        html.List(choice.Some(Words.Soft, 3, 6));
    }

    private void Tools()
    {
        html.Heading(2, "Tools and Technologies", "Common Tools");
        if (choice.Chance(50))
            html.LeadList([.. choice.Some(Words.Industries, 2, 4).Select(i => (i + " tools", string.Join(", ", choice.Some(Words.Tools, 3, 5))))]);
        else
            html.Table(["Tool", "Usage (%)"], [.. choice.Some(Words.Tools, 4, 7).Select(t => new[] { t, Number(choice.Between(10, 90)) + "%" })]);
    }

    private void Schooling()
    {
        html.Heading(2, "Education and Certifications", $"How to Qualify as a {role}");
        html.Heading(3, "Education", "Educational Background");
        html.List(choice.Some(Words.Degrees, 2, 4));
        html.Heading(3, "Certifications", "Recommended Certifications");
        if (choice.Chance(50))
            html.List(choice.Some(Words.Certifications, 2, 5));
        else
            html.Table(["Certification", "Focus"], [.. choice.Some(Words.Certifications, 2, 5).Select(c => new[] { c, choice.Of(Words.Technical) })]);
    }

    private void Pay()
    {
        html.Heading(2, $"{role} Salary", "Salary Expectations", "How Much It Pays");
        foreach (Words.Market market in choice.Some(Words.Markets, 1, 3))
        {
            html.Heading(3, $"Salaries in {market.Region}", $"{market.Region} Pay");
            int low = choice.Between(40, 90);
            string[] levels = ["Entry-Level", "Mid-Level", "Senior"];
            string[] bands = [.. levels.Select((_, i) => $"{Money(market, low * (i + 1))} - {Money(market, low * (i + 1) + choice.Between(10, 30))}")];
            switch (choice.Between(0, 3))
            {
                case 0:
                    html.Table(["Level", "Annual salary"], [.. levels.Zip(bands, (l, b) => new[] { l, b })]);
                    break;
                case 1:
                    html.Table(["Region", .. levels], [[market.Region, .. bands]]);
                    break;
                case 2:
                    html.LeadList([.. levels.Zip(bands, (l, b) => (l, b + " per year"))]);
                    break;
                default:
                    html.Paragraph($"A {role} earns between {Money(market, low)} and {Money(market, low + 25)} a year, according to {choice.Of(Words.Sources)}. {Aside()} Senior people reach {Money(market, low * 3)} or more.");
                    break;
            }
        }
    }

    private void Ways()
    {
        html.Heading(2, $"{role} Career Path", "Career Progression", "Where It Leads");
        string senior = "Senior " + role, next = choice.Of(Words.Fields) + " " + choice.Of(Words.Heads);
        switch (choice.Between(0, 2))
        {
            case 0:
                html.Paragraph($"Junior {role} → {role} → {senior} → Head of {choice.Of(Words.Fields)}");
                break;
            case 1:
                html.Table(["From", "To", "Skills to add"],
                    [[role, senior, string.Join(", ", choice.Some(Words.Soft, 2, 3))], [role, next, string.Join(", ", choice.Some(Words.Technical, 2, 4))]]);
                break;
            default:
                html.LeadList([(senior, Sentence("lead others and own a part of the service")), (next, Sentence("move over after learning " + choice.Of(Words.Technical)))]);
                break;
        }
    }

    private void Questions()
    {
        html.Heading(2, $"{role} Interview Questions", "Common Interview Questions");
        foreach (string head in choice.Some(Words.QuestionHeads, 1, 3))
        {
            html.Heading(3, head);
            string[] asked = choice.Some(Words.Questions, 3, 6);
            if (choice.Chance(70))
                html.List(asked);
            else
                foreach (string question in asked)
                    html.Disclosure(question, Aside());
        }
    }

    private void Rounds()
    {
        html.Heading(2, "The Interview Process", "Interview Stages");
        string[] rounds = choice.Some(Words.Rounds, 3, 5);
        if (choice.Chance(50))
            html.Table(["Stage", "Focus", "Weight"], [.. rounds.Select(r => new[] { r, choice.Of(Words.Technical), Number(choice.Between(10, 40)) + "%" })]);
        else
            html.LeadList([.. rounds.Select(r => (r, choice.Of(Words.Soft)))]);
    }

    private void Demand()
    {
        html.Heading(2, "Job Market and Demand", "Job Outlook");
        html.Paragraph($"According to {choice.Of(Words.Sources)}, employment will grow by {Number(choice.Between(5, 40))}% from 2024 to {Number(choice.Between(2028, 2034))}. {Aside()}");
        html.Paragraph($"There were {Number(choice.Between(10, 90))},000 job postings in 2025, a rise of {Number(choice.Between(3, 30))}% over the year before.");
    }

    private void Faq()
    {
        html.Heading(2, "Frequently Asked Questions", "FAQ");
        foreach ((string question, string answer) in choice.Some(Words.Faqs, 3, 5))
        {
            if (choice.Chance(50))
            {
                html.Heading(3, Filled(question));
                html.Paragraph(answer);
            }
            else
            {
                html.Disclosure(Filled(question), answer);
            }
        }
    }

    private void Neighbours()
    {
        html.Heading(2, $"{role} vs Related Roles", "How It Differs from Other Roles");
        html.Table(["Role", "Focus", "How it differs"],
            [.. Enumerable.Range(0, choice.Between(2, 4)).Select(_ => new[] { choice.Of(Words.Fields) + " " + choice.Of(Words.Heads), choice.Of(Words.Technical), Aside() })]);
    }

    private void Colleagues()
    {
        html.Heading(2, "Who They Work With", "Collaboration Across Teams");
        html.LeadList([.. choice.Some(Words.Teams, 3, 5).Select(t => (t, Sentence(choice.Of(Words.Purposes))))]);
    }

    private void Time()
    {
        html.Heading(2, "How the Week Is Spent", "Time Allocation");
        string[] activities = choice.Some(Words.Activities, 3, 5);
        if (choice.Chance(50))
            html.Table(["Activity", "Share of time"], [.. activities.Select(a => new[] { a, Number(choice.Between(5, 45)) + "%" })]);
        else
            html.List([.. activities.Select(a => $"{a}: {Number(choice.Between(5, 45))}%")]);
    }

    private void Project()
    {
        html.Heading(2, "Project Timeline", "Stages of a Project");
        html.Table(["Stage", "Duration"], [.. choice.Some(Words.Stages, 3, 6).Select(s =>
        {
            int weeks = choice.Between(1, 4);
            return new[] { s, $"{Number(weeks)}-{Number(weeks + choice.Between(1, 4))} weeks" };
        })]);
    }

    private void Measures()
    {
        html.Heading(2, "Performance Metrics", "How Success Is Measured");
        html.List(choice.Some(Words.Metrics, 3, 5));
    }

    private void Industries()
    {
        html.Heading(2, "Industries That Hire", "Top Industries");
        html.List(choice.Some(Words.Industries, 3, 6));
    }

    private void Trends()
    {
        html.Heading(2, "Future Trends", "Emerging Trends");
        html.List(choice.Some(Words.Trends, 2, 4));
    }

    private void Sources()
    {
        html.Heading(2, "Sources", "References");
        html.List(choice.Some(Words.Sources, 2, 4));
    }

    private string Aside() => choice.Of(Words.Asides);

    private string Filled(string text) => text.Replace("{role}", role, StringComparison.Ordinal);

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..] + ".";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Money(Words.Market market, int thousands) =>
        market.Sign + (Math.Round(thousands * market.Scale) * 1000).ToString("N0", CultureInfo.InvariantCulture);
}
