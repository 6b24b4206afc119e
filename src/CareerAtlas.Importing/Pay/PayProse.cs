using CareerAtlas.Domain.Pay;
using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Pay;

/// <summary>
/// Reads pay statements out of running text: sentences, list items, headings, cells. What a clause does not say itself it
/// takes from the clauses before it in the sentence, and then from the scope.
/// </summary>
internal sealed class PayProse(ArticleContext article, PayLabels labels, PayMoney money)
{
    private const int LongestQuote = 300;
    private const int PartReach = 6;
    private const int LongestLineLabel = 12;

    /// <summary>The statements of a text with the words that state each.</summary>
    public IEnumerable<(PayClaim Claim, string Quote)> Read(InlineText source, PayScope scope)
    {
        if (!MoneySigns.In(source.Clean))
            yield break;
        PayScope over = scope;
        foreach (InlineText line in source.Lines())
        {
            PayText text = PayText.Of(line);
            IReadOnlyList<PayPhrase> phrases = PayPhraseReader.Read(text);
            if (phrases.Count == 0)
            {
                // Of lines broken by hand, a short one without a figure heads those after it.
                if (source.Breaks.Count > 0 && text.Tokens.Length <= LongestLineLabel)
                    over = labels.Under(scope, line);
                continue;
            }

            var mentions = new PayMentions(text, article);
            foreach ((int from, int to) in PayClauses.Sentences(text))
            {
                List<PayPhrase> own = [.. phrases.Where(phrase => phrase.First >= from && phrase.First < to)];
                foreach ((PayClaim, string) statement in Sentence(text, mentions, over, from, to, own))
                    yield return statement;
            }
        }
    }

    private IEnumerable<(PayClaim Claim, string Quote)> Sentence(
        PayText text, PayMentions mentions, PayScope scope, int from, int to, IReadOnlyList<PayPhrase> phrases)
    {
        PayScope current = scope;
        bool declined = false;
        RatePeriod? period = scope.Period;
        PayPhrase? before = null;
        foreach (PayClause clause in PayClauses.Of(text, from, to, phrases))
        {
            var reading = new ClauseReading(text, mentions, clause, from);
            current = reading.Narrow(current, scope);
            period = reading.Period() ?? period;
            declined = !reading.IsPay(scope, to, declined);
            if (declined || clause.Phrase.Kind is not PayPhraseKind.Amount || clause.Phrase.Period is RatePeriod.Week)
                continue;
            string quote = Quote(text, from, to, clause);
            PayPhrase phrase = clause.Phrase.Unbounded ? clause.Phrase.Under(reading.End()) : clause.Phrase;
            // "MXN 60,000 per month (about $3,500)": the same pay in other money.
            if (before is not null && phrase.Period is null && clause.From == before.Last + 1 && text.IsMark(clause.From, '(') && before.Currency?.Currency != phrase.Currency?.Currency)
                phrase = phrase with { Period = before.Period };
            before = phrase;
            // "Juniors get £25 and seniors £60 an hour": too little for a year takes the period said later.
            RatePeriod? paid = period ?? (phrase.IsSmall ? phrases.FirstOrDefault(later => later.First > phrase.First && later.Period is not null)?.Period : null);
            foreach (PayClaim claim in Claims(phrase, current, paid, reading.Part(PartReach) ?? scope.Part, money, article))
                yield return (claim, quote);
        }
    }

    /// <summary>A figure within a scope as statements: one for each place the scope names.</summary>
    public static IEnumerable<PayClaim> Claims(
        PayPhrase phrase, PayScope scope, RatePeriod? period, PayPart? part, PayMoney money, ArticleContext article)
    {
        period = phrase.Period ?? period ?? RatePeriod.Year;
        if (PayCues.ToPeriod(period) is not { } paid || part is PayPart.Equity)
            yield break;
        IReadOnlyList<RegionMention?> regions = scope.Regions.Count == 0 ? [null] : [.. scope.Regions.Select(region => (RegionMention?)region)];
        foreach (RegionMention? region in regions)
        {
            var claim = new PayClaim(
                scope.Role ?? article.Role,
                scope.Level,
                region?.Name,
                money.CurrencyOf(phrase.Currency, scope, region is { } place ? [place] : [], scope.LocalMoney),
                paid,
                phrase.Low,
                phrase.High,
                phrase.Typical,
                PayCues.ToComponent(part),
                scope.StatedBy);
            if (PayMoney.IsPlausible(claim))
                yield return claim;
        }
    }

    // The sentence where it is short enough to show, else the clause.
    private static string Quote(PayText text, int from, int to, PayClause clause)
    {
        int start = text.Tokens[from].Start, end = text.Tokens[to - 1].End;
        if (end - start <= LongestQuote)
            return text.Source.Quote(start, end - start);
        int first = clause.From;
        while (first < clause.Phrase.First && text.Tokens[first].Kind is PayTokenKind.Mark && !char.IsSymbol(text.Text[text.Tokens[first].Start]))
            first++;
        start = text.Tokens[first].Start;
        end = text.Tokens[Math.Max(clause.To - 1, clause.Phrase.Last)].End;
        return text.Source.Quote(start, end - start);
    }
}
