using CareerAtlas.Domain.Pay;
using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Pay;

/// <summary>Reads headings, leads, captions, columns and row labels: what they say of the figures they stand over.</summary>
internal sealed class PayLabels(ArticleContext article)
{
    private const int MostWordsOfLabel = 8;

    /// <summary>The topics under which money is seldom pay, so that a sentence must say that it is.</summary>
    private static readonly Topic[] Elsewhere =
    [
        Topic.Market, Topic.Certifications, Topic.Education, Topic.Skills, Topic.Tools, Topic.ToolUsage, Topic.Responsibilities,
        Topic.InterviewQuestions, Topic.InterviewStages, Topic.ProjectStages, Topic.TimeAllocation, Topic.Metrics, Topic.Sources,
    ];

    // Articles repeat their labels: "Salary range", "Entry-level".
    private readonly Dictionary<string, PayScope> told = [];

    /// <summary>The scope below a heading.</summary>
    public PayScope UnderHeading(PayScope scope, Section section)
    {
        PayScope heading = Told(section.Heading);
        bool otherMoney = heading.IsOtherMoney;
        bool elsewhere = Array.Exists(Elsewhere, section.Topics.Contains);
        bool named = heading.IsPay && !elsewhere;
        // Advice on bargaining is full of sums nobody is paid.
        bool advice = section.Title.Contains("negotiat", StringComparison.OrdinalIgnoreCase);
        bool pay = !otherMoney && !advice && (named || section.Topics.Contains(Topic.Salary));
        PayScope narrowed = scope.With(heading);
        return narrowed with
        {
            IsPay = pay || (scope.IsPay && !elsewhere && !otherMoney && !advice),
            IsOtherMoney = otherMoney && !pay,
            Label = null,
            LocalMoney = narrowed.Regions.Count > 0,
        };
    }

    /// <summary>The scope below a label.</summary>
    public PayScope Under(PayScope scope, InlineText label) => label.IsEmpty ? scope : scope.With(Told(label));

    /// <summary>What a label says by itself.</summary>
    public PayScope Told(InlineText label)
    {
        if (!told.TryGetValue(label.Clean, out PayScope? known))
            told[label.Clean] = known = Read(PayText.Of(label));
        return known;
    }

    private PayScope Read(PayText text)
    {
        var mentions = new PayMentions(text, article);
        bool brief = text.Tokens.Count(token => token.Kind is PayTokenKind.Word) <= MostWordsOfLabel;
        List<LevelMention> levels = mentions.Levels(0, text.Tokens.Length, brief);
        bool pay = mentions.PayWords.Any(word => word.Value is PayWord.Strong || (brief && word.Value is PayWord.Medium));
        CurrencyMention? currency = CurrencyIn(text, out decimal multiplier);
        return PayScope.Open with
        {
            Role = OneOf(RolesOf(text, mentions, levels)),
            NamesLevels = levels.Count > 0,
            Level = PayLevels.Single(levels),
            Regions = [.. mentions.Regions.Select(mention => mention.Value).DistinctBy(region => region.Name)],
            Currency = currency,
            Multiplier = multiplier,
            Period = PeriodIn(mentions),
            Part = PartIn(text, mentions, brief),
            StatedBy = PublisherIn(text, mentions),
            IsPay = pay,
            IsOtherMoney = mentions.OtherMoney.Count > 0 && !pay,
            Label = brief ? LabelIn(text) : null,
        };
    }

    // "Executive (Chief AI Officer)" names a level, and the role only as an example of it.
    private static IReadOnlyList<Mention<string>> RolesOf(PayText text, PayMentions mentions, List<LevelMention> levels)
    {
        int bracket = 0;
        while (bracket < text.Tokens.Length && !text.IsMark(bracket, '('))
            bracket++;
        return levels.Exists(level => level.Last < bracket) ? [.. mentions.Roles.Where(role => role.First < bracket)] : mentions.Roles;
    }

    private string? OneOf(IReadOnlyList<Mention<string>> roles)
    {
        string? only = null;
        foreach (Mention<string> role in roles)
        {
            if (only is not null && only != role.Value)
                return article.Role;
            only = role.Value;
        }

        return only;
    }

    private static RatePeriod? PeriodIn(PayMentions mentions) =>
        mentions.Periods.Count > 0 && mentions.Periods.All(period => period.Value == mentions.Periods[0].Value) ? mentions.Periods[0].Value : null;

    private static PayPart? PartIn(PayText text, PayMentions mentions, bool brief)
    {
        // "Gross, without allowances" names a part only to leave it out.
        if (mentions.Parts.Count == 0 || (mentions.Parts[0].Value is PayPart.Equity && !brief) || text.IsWord(mentions.Parts[0].First - 1, "without"))
            return null;
        // "Salary and bonuses" speaks of all of it.
        bool more = mentions.PayWords.Any(word => word.Value is PayWord.Strong && !mentions.Parts.Any(part => word.Within(part.First, part.Last + 1)));
        PayPart first = mentions.Parts[0].Value;
        return more || mentions.Parts.Any(part => part.Value != first) ? null : first;
    }

    // "Glassdoor", "According to Glassdoor", but not "About Glassdoor".
    private static string? PublisherIn(PayText text, PayMentions mentions)
    {
        foreach (Mention<string> publisher in mentions.PublishersNamed)
        {
            bool credited = publisher.First == 0 || PayCues.Credits.EndingAt(text, publisher.First - 1) is not null
                || (text.IsWord(publisher.First - 1, "the") && publisher.First > 1 && PayCues.Credits.EndingAt(text, publisher.First - 2) is not null);
            if (credited || text.IsMark(publisher.First - 1, '('))
                return publisher.Value;
        }

        return null;
    }

    private static Bound? LabelIn(PayText text)
    {
        Bound? label = null;
        foreach (PhraseMatch<Bound> match in PayCues.Labels.In(text, 0, text.Tokens.Length))
        {
            // "Mid-level", "high-cost cities"
            int next = match.First + match.Count;
            bool grades = text.IsMark(next, '-') || text.IsWord(next, "level") || text.IsWord(next, "career") || text.IsWord(next, "cost")
                || text.IsWord(next, "paying") || text.IsWord(next, "demand") || text.IsWord(next, "growth");
            if (!grades && label is null or Bound.Typical)
                label = match.Value;
        }

        return label;
    }

    private static CurrencyMention? CurrencyIn(PayText text, out decimal multiplier)
    {
        multiplier = 1;
        CurrencyMention? currency = null;
        for (int at = 0; at < text.Tokens.Length; at++)
        {
            if (text.Tokens[at].Kind is PayTokenKind.Number && text.Span(text.Tokens[at]) is "000")
                multiplier = 1000;
            bool beside = at > 0 && text.Tokens[at - 1].Kind is PayTokenKind.Number;
            if (text.Tokens[at].Kind is PayTokenKind.Number || beside)
                continue;
            if (ScaleWord(text, at) is { } scale)
            {
                multiplier = scale;
                if (scale > 1000 && !text.IsWord(at, "millions"))
                    currency ??= new CurrencyMention(new Currency("INR"), true);
            }
            else if (CurrencyNames.TryAt(text, at, out CurrencyMention mention, out int count) && IsMeant(text, at, count))
            {
                currency = currency is null || currency.Value.Shared ? mention : currency;
                at += count - 1;
            }
        }

        return currency;
    }

    private static decimal? ScaleWord(PayText text, int at)
    {
        if (text.IsWord(at, "thousands") || text.IsWord(at, "thousand"))
            return 1_000;
        if (text.IsWord(at, "k") && (text.IsMark(at - 1, '(') || text.Touches(at - 1) || text.IsMark(at + 1, ')')))
            return 1_000;
        if (text.IsWord(at, "lpa") || text.IsWord(at, "lakhs") || text.IsWord(at, "lakh") || text.IsWord(at, "lacs"))
            return 100_000;
        if (text.IsWord(at, "crore") || text.IsWord(at, "crores"))
            return 10_000_000;
        return text.IsWord(at, "millions") ? 1_000_000 : null;
    }

    // A word such as "real" or "won" is money only where the label says so: "in won", "(won)".
    private static bool IsMeant(PayText text, int at, int count)
    {
        ReadOnlySpan<char> name = text.Text.AsSpan(text.Tokens[at].Start, text.Tokens[at + count - 1].End - text.Tokens[at].Start);
        bool word = name.ContainsAnyInRange('a', 'z') && !name.ContainsAnyExceptInRange('A', 'z');
        bool letter = name.Length == 1 && char.IsAsciiLetter(name[0]);
        // A sign that opens a figure belongs to that figure alone.
        bool opensFigure = at + count < text.Tokens.Length && text.Tokens[at + count].Kind is PayTokenKind.Number;
        return !letter && !opensFigure && (!word || count > 1 || text.IsWord(at - 1, "in") || text.IsMark(at - 1, '(') || text.IsMark(at - 1, ','));
    }
}
