using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Importing.Pay;

/// <summary>What one clause of a sentence says of its figure: the words before it first, then those straight after it.</summary>
internal sealed class ClauseReading
{
    private const int MostWordsOfHead = 8;
    private const int NameNearYears = 10;

    private readonly PayText text;
    private readonly PayMentions mentions;
    private readonly PayClause clause;
    private readonly int sentence;
    private readonly int head;

    public ClauseReading(PayText text, PayMentions mentions, PayClause clause, int sentence)
    {
        (this.text, this.mentions, this.clause, this.sentence) = (text, mentions, clause, sentence);
        head = HeadEnd();
    }

    /// <summary>The scope narrowed by the clause. What the clause leaves open stays as the clauses before it had it.</summary>
    /// <param name="current">The scope as the clause before left it.</param>
    /// <param name="whole">The scope of the whole text, for a clause that speaks of all levels again ("the average is …").</param>
    public PayScope Narrow(PayScope current, PayScope whole)
    {
        List<RegionMention> regions = Regions();
        PayLevel? level = Level();
        bool anew = clause.From > sentence && level is null && (SpeaksOfAll() || mentions.Roles.Any(role => role.Within(clause.From, clause.Phrase.First)));
        return current with
        {
            Role = Role() ?? current.Role,
            Level = level ?? (anew ? whole.Level : current.Level),
            Regions = regions.Count > 0 ? regions : NamesNoPlace() ? whole.Regions : current.Regions,
            LocalMoney = regions.Count == 0 && current.LocalMoney,
            StatedBy = Publisher() ?? current.StatedBy,
        };
    }

    /// <summary>True where the figure is what somebody is paid.</summary>
    /// <param name="scope">The scope of the text.</param>
    /// <param name="to">The token after the sentence.</param>
    /// <param name="declined">True where the clause before was found to speak of other money.</param>
    public bool IsPay(PayScope scope, int to, bool declined)
    {
        int? pay = Nearest(mentions.PayWords.Where(word => word.Value is PayWord.Strong));
        int? medium = Nearest(mentions.PayWords.Where(word => word.Value is not PayWord.Strong));
        int? other = Nearest(mentions.OtherMoney);
        if (other is not null && (pay is null || other < pay))
            return false;
        if (pay is null && declined && clause.From > sentence)
            return false;
        if (pay is not null || scope.IsPay)
            return true;
        bool inSentence = mentions.PayWords.Any(word => word.Value is PayWord.Strong && word.Within(sentence, clause.Phrase.First));
        if (inSentence && !scope.IsOtherMoney)
            return true;
        return (medium is not null || (clause.From > sentence && mentions.PayWords.Any(word => word.Within(sentence, clause.Phrase.First)))) && NamesPeople(to);
    }

    /// <summary>The period the clause names beside its pay word ("hourly rate"), or <c>null</c>.</summary>
    public RatePeriod? Period()
    {
        Mention<RatePeriod>? nearest = null;
        foreach (Mention<RatePeriod> period in mentions.Periods)
        {
            if (!period.Within(clause.From, clause.Reach) || (period.First > clause.Phrase.First && period.Last <= clause.Phrase.Last))
                continue;
            bool beside = period.Last > period.First || mentions.PayWords.Any(word => Math.Abs(word.First - period.First) <= 3) || period.First < head;
            if (beside && (nearest is null || Distance(period) < Distance(nearest.Value)))
                nearest = period;
        }

        return nearest?.Value;
    }

    /// <summary>The part of pay the clause names near its figure, or <c>null</c>.</summary>
    public PayPart? Part(int reach)
    {
        PayPart? part = null;
        int best = int.MaxValue;
        foreach (Mention<PayPart> mention in mentions.Parts)
        {
            if (!mention.Within(clause.From, clause.To))
                continue;
            int distance = Distance(mention);
            bool single = mention.First == mention.Last && text.Span(text.Tokens[mention.First]) is "base" or "total" or "fixed" or "basic";
            bool near = mention.Value is PayPart.Base or PayPart.Total ? distance <= 2 * reach : distance <= reach;
            bool counts = mention.First > clause.Phrase.First ? FollowsFigure(mention) : near && !(single && distance > 2);
            if (counts && distance < best)
                (part, best) = (mention.Value, distance);
        }

        return part;
    }

    /// <summary>What the clause says of a single figure from further off: "the lowest salary is …", "the 25th percentile earns …".</summary>
    public Bound? End()
    {
        foreach (PhraseMatch<Bound> label in PayCues.Labels.In(text, clause.From, clause.Phrase.First))
        {
            if (text.Tokens[label.First].Kind is PayTokenKind.Number && label.Count > 2)
                return label.Value;
        }

        foreach (PhraseMatch<Bound> end in PayCues.Ends.In(text, clause.From, clause.Phrase.First))
        {
            int next = end.First + end.Count;
            if (text.IsWord(next, "reported") || text.IsWord(next, "annual") || text.IsWord(next, "base"))
                next++;
            if (text.IsWord(next, "salary") || text.IsWord(next, "pay") || text.IsWord(next, "wage") || text.IsWord(next, "rate") || text.IsWord(next, "is") || text.IsWord(next, "was") || text.IsWord(next, "figure"))
                return end.Value;
        }

        return null;
    }

    // "$20,000 in bonuses", "$120,000 base", "$150,000 including bonus"; but not "$120,000 plus bonuses".
    private bool FollowsFigure(Mention<PayPart> mention)
    {
        for (int at = clause.Phrase.Last + 1; at < mention.First; at++)
        {
            if (!(text.IsWord(at, "in") || text.IsWord(at, "as") || text.IsWord(at, "of") || text.IsWord(at, "a") || text.IsWord(at, "an") || text.IsWord(at, "annual") || text.IsWord(at, "the") || text.IsMark(at, '(') || (text.IsMark(at, ',') && mention.Value is PayPart.Total)))
                return false;
        }

        return true;
    }

    private PayLevel? Level()
    {
        int first = clause.Phrase.First;
        List<LevelMention> before = mentions.Levels(clause.From, head, label: true);
        before.AddRange(mentions.Levels(Math.Max(clause.From, head), first, label: false));
        if (before.Exists(level => level.Level is PayLevel.Top))
            return PayLevel.Top;
        if (before.Count > 0)
        {
            LevelMention nearest = before[^1];
            int named = before.FindLastIndex(level => !level.ByYears);
            return nearest.ByYears && named >= 0 && nearest.First - before[named].Last <= NameNearYears ? before[named].Level : nearest.Level;
        }

        int after = clause.Phrase.Last + 1;
        bool aside = text.IsMark(after, '(') || text.IsMark(after, '-');
        List<LevelMention> levels = mentions.Levels(after, clause.Reach, aside);
        return levels.Count > 0 ? levels[0].Level : null;
    }

    private string? Role()
    {
        Mention<string>? before = null, after = null;
        foreach (Mention<string> role in mentions.Roles)
        {
            if (role.Within(clause.From, clause.Phrase.First))
                before = role;
            else if (after is null && role.Within(clause.Phrase.Last + 1, clause.Reach))
                after = role;
        }

        return before?.Value ?? after?.Value;
    }

    // The nearest place before the figure with those it is listed with, else one after it.
    private List<RegionMention> Regions()
    {
        List<Mention<RegionMention>> before = [.. mentions.Regions.Where(region => region.Within(clause.From, clause.Phrase.First) && !IsCompared(region))];
        if (before.Count > 0)
            return Listed(before, before.Count - 1);
        List<Mention<RegionMention>> after = [.. mentions.Regions.Where(region => region.Within(clause.Phrase.Last + 1, clause.To) && !IsCompared(region))];
        if (after.Count == 0)
            return [];
        bool near = after[0].Last < clause.Reach;
        bool placed = text.IsWord(after[0].First - 1, "in") || text.IsWord(after[0].First - 1, "like") || text.IsWord(after[0].First - 2, "in");
        return near || placed ? Listed(after, 0) : [];
    }

    private List<RegionMention> Listed(List<Mention<RegionMention>> mentioned, int at)
    {
        int first = at, last = at;
        while (first > 0 && IsListJoint(mentioned[first - 1].Last + 1, mentioned[first].First))
            first--;
        while (last + 1 < mentioned.Count && IsListJoint(mentioned[last].Last + 1, mentioned[last + 1].First))
            last++;
        return [.. mentioned.Take(first..(last + 1)).Select(region => region.Value).DistinctBy(region => region.Name)];
    }

    private bool IsListJoint(int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (!(text.IsMark(at, ',') || text.IsMark(at, '/') || text.IsMark(at, '&') || text.IsWord(at, "and") || text.IsWord(at, "or") || text.IsWord(at, "the")))
                return false;
        }

        return to - from <= 3;
    }

    private bool IsCompared(Mention<RegionMention> region)
    {
        int before = region.First - 1;
        if (text.IsWord(before, "the"))
            before--;
        return text.IsWord(before, "than") || text.IsWord(before, "outside") || text.IsWord(before, "unlike") || text.IsWord(before, "versus")
            || (text.IsWord(before, "with") && text.IsWord(before - 1, "compared")) || (text.IsWord(before, "to") && text.IsWord(before - 1, "compared"));
    }

    private string? Publisher()
    {
        foreach (Mention<string> publisher in mentions.PublishersNamed)
        {
            bool pays = text.IsWord(publisher.Last + 1, "pays") || text.IsWord(publisher.Last + 1, "pay") || text.IsWord(publisher.Last + 1, "offers") || text.IsMark(publisher.Last + 1, ',') && publisher.First == sentence;
            bool employer = text.IsWord(publisher.First - 1, "at") || text.IsWord(publisher.First - 1, "like");
            if (publisher.Within(clause.From, clause.To) && !pays && !employer)
                return publisher.Value;
        }

        return null;
    }

    private bool SpeaksOfAll()
    {
        for (int at = clause.From; at < clause.Phrase.First; at++)
        {
            if (text.IsWord(at, "average") || text.IsWord(at, "median") || text.IsWord(at, "overall") || text.IsWord(at, "mean"))
                return true;
        }

        return false;
    }

    private bool NamesNoPlace()
    {
        for (int at = clause.From; at < clause.Phrase.First; at++)
        {
            if (text.IsWord(at, "remote") || text.IsWord(at, "elsewhere") || text.IsWord(at, "nationwide"))
                return true;
        }

        return false;
    }

    private bool NamesPeople(int to) =>
        mentions.Roles.Any(role => role.Within(sentence, to))
        || mentions.Levels(sentence, to, label: false).Count > 0
        || PayCues.People.In(text, sentence, to).Count > 0;

    private int? Nearest<T>(IEnumerable<Mention<T>> found)
    {
        int? nearest = null;
        foreach (Mention<T> mention in found)
        {
            if (mention.Within(clause.From, clause.To) && (nearest is null || Distance(mention) < nearest))
                nearest = Distance(mention);
        }

        return nearest;
    }

    private int Distance<T>(Mention<T> mention) =>
        mention.First > clause.Phrase.Last ? mention.First - clause.Phrase.Last : Math.Max(0, clause.Phrase.First - mention.Last);

    // "Senior: $120k", "London (£45,000": the few words before a colon, dash or bracket are a label.
    private int HeadEnd()
    {
        int words = 0;
        for (int at = clause.Phrase.First - 1, steps = 0; at > clause.From && steps < 4; at--, steps++)
        {
            if (!(text.IsMark(at, ':') || text.IsMark(at, '-') || text.IsMark(at, '(') || text.IsMark(at, '=') || text.IsMark(at, '|')))
                continue;
            if (text.IsMark(at, '-') && text.Touches(at) && text.Touches(at - 1))
                continue;
            for (int word = clause.From; word < at; word++)
                words += text.Tokens[word].Kind is PayTokenKind.Word ? 1 : 0;
            return words <= MostWordsOfHead ? at : clause.From;
        }

        return clause.From;
    }
}
