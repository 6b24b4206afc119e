using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Pay;

/// <summary>Reads statements about pay from headings, paragraphs, lists and tables, wherever in the article they stand.</summary>
internal sealed class SalaryReader : IFactReader
{
    private const int LongestLabel = 40;

    /// <inheritdoc/>
    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var money = new PayMoney(article);
        var labels = new PayLabels(article);
        var prose = new PayProse(article, labels, money);
        var tables = new PayTable(article, labels, prose, money);
        var scopes = new Dictionary<Section, PayScope>();
        var stated = new HashSet<object>();
        foreach (Section section in article.Outline.Sections)
        {
            if (!MoneySigns.In(section.Heading.Clean) && !section.Blocks.Any(MoneySigns.In))
                continue;
            PayScope scope = ScopeOf(section, scopes, labels);
            PayScope over = section.Parent is null ? PayScope.Open : ScopeOf(section.Parent, scopes, labels);
            IEnumerable<(PayClaim Claim, string Quote)> claims = prose.Read(section.Heading, scope with { LocalMoney = over.LocalMoney })
                .Concat(Blocks(section, scope, labels, prose, tables));
            foreach ((PayClaim claim, string quote) in claims)
            {
                // Two statements that agree in all figures are one, whoever repeats it.
                if (quote.Length <= article.Limits.TextLength && stated.Add(claim.Identity))
                    yield return claim.With(new Evidence(section.EvidenceHeading, quote));
            }
        }
    }

    private static PayScope ScopeOf(Section section, Dictionary<Section, PayScope> scopes, PayLabels labels)
    {
        if (scopes.TryGetValue(section, out PayScope? known))
            return known;
        PayScope over = section.Parent is null ? PayScope.Open : ScopeOf(section.Parent, scopes, labels);
        PayScope scope = section.Heading.IsEmpty ? over : labels.UnderHeading(over, section);
        scopes[section] = scope;
        return scope;
    }

    private static IEnumerable<(PayClaim Claim, string Quote)> Blocks(
        Section section, PayScope scope, PayLabels labels, PayProse prose, PayTable tables)
    {
        PayScope over = scope;
        foreach (Block block in section.Blocks)
        {
            // A paragraph that is nothing but a lead ("Senior:") heads what follows, up to the next.
            if (block is Paragraph { Lead: { Rest.IsEmpty: true } lead })
                over = labels.Under(scope, lead.Text);
            else if (scope.IsPay && block is Paragraph { Text: var line } && IsBareLabel(line))
                over = labels.Under(scope, line);
            if (!MoneySigns.In(block))
                continue;
            IEnumerable<(PayClaim, string)> claims = block switch
            {
                Paragraph paragraph => prose.Read(paragraph.Text, UnderLead(over, paragraph.Lead, paragraph.Text, labels)),
                ItemList list => Items(list.Items, UnderIntro(over, list.Intro, labels), prose, labels),
                Table table => tables.Read(table, UnderIntro(over, table.Intro, labels)),
                _ => [],
            };
            foreach ((PayClaim, string) claim in claims)
                yield return claim;
        }
    }

    // A few words in a line of their own, without a figure or a full stop: "Entry level".
    private static bool IsBareLabel(InlineText line) =>
        line.Clean.Length is > 0 and <= LongestLabel && line.Clean[^1] is not ('.' or '!' or '?') && !line.Clean.AsSpan().ContainsAnyInRange('0', '9');

    private static IEnumerable<(PayClaim Claim, string Quote)> Items(
        IReadOnlyList<Item> items, PayScope scope, PayProse prose, PayLabels labels)
    {
        foreach (Item item in items.Where(MoneySigns.In))
        {
            PayScope narrowed = UnderLead(scope, item.Lead, item.Text, labels);
            foreach ((PayClaim, string) claim in prose.Read(item.Text, narrowed))
                yield return claim;
            if (item.Children.Count == 0)
                continue;
            // An item that holds a list is the heading of that list, even without a lead of its own.
            PayScope under = item.Lead is null ? labels.Under(scope, item.Text) : narrowed;
            foreach ((PayClaim, string) claim in Items(item.Children, under, prose, labels))
                yield return claim;
        }
    }

    // Of "New York: $140k, Austin: $118k" the words before the first colon lead only their own figure.
    private static PayScope UnderLead(PayScope scope, Lead? lead, InlineText text, PayLabels labels) =>
        lead is null || (!lead.Bold && text.Clean.AsSpan().Count(':') > 1) ? scope : labels.Under(scope, lead.Text) with { LocalMoney = scope.LocalMoney };

    // The paragraph before a list or table tells what its figures are, not whose or where: only headings do that.
    private static PayScope UnderIntro(PayScope scope, InlineText? intro, PayLabels labels)
    {
        if (intro is null)
            return scope;
        PayScope told = labels.Under(scope, intro);
        return scope with
        {
            Currency = told.Currency,
            Period = told.Period,
            Part = told.Part,
            StatedBy = told.StatedBy,
            IsPay = told.IsPay,
            IsOtherMoney = told.IsOtherMoney,
            Multiplier = told.Multiplier,
        };
    }
}
