using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Pay;

/// <summary>Reads statements about pay from headings, paragraphs, lists and tables, wherever in the article they stand.</summary>
internal sealed class SalaryReader : IFactReader
{
    /// <inheritdoc/>
    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var money = new PayMoney(article);
        var prose = new PayProse(article, money);
        var tables = new PayTable(article, money);
        var scopes = new Dictionary<Section, PayScope>();
        var stated = new HashSet<object>();
        foreach (Section section in article.Outline.Sections)
        {
            if (!Digits.AreIn(section))
                continue;
            PayScope scope = ScopeOf(section, scopes, article);
            PayScope over = section.Parent is null ? PayScope.Open : ScopeOf(section.Parent, scopes, article);
            IEnumerable<(PayClaim Claim, string Quote)> claims = prose.Read(section.Heading, scope with { LocalMoney = over.LocalMoney })
                .Concat(Blocks(section, scope, prose, tables, article));
            foreach ((PayClaim claim, string quote) in claims)
            {
                // Two statements that agree in all figures are one, whoever repeats it.
                if (quote.Length <= article.Limits.TextLength && stated.Add(claim.Identity))
                    yield return claim.With(new Evidence(section.EvidenceHeading, quote));
            }
        }
    }

    private static PayScope ScopeOf(Section section, Dictionary<Section, PayScope> scopes, ArticleContext article)
    {
        if (scopes.TryGetValue(section, out PayScope? known))
            return known;
        PayScope over = section.Parent is null ? PayScope.Open : ScopeOf(section.Parent, scopes, article);
        PayScope scope = section.Heading.IsEmpty ? over : PayLabels.UnderHeading(over, section, article);
        scopes[section] = scope;
        return scope;
    }

    private static IEnumerable<(PayClaim Claim, string Quote)> Blocks(
        Section section, PayScope scope, PayProse prose, PayTable tables, ArticleContext article)
    {
        PayScope over = scope;
        foreach (Block block in section.Blocks)
        {
            // A paragraph that is nothing but a lead ("Senior:") heads what follows, up to the next.
            if (block is Paragraph { Lead: { Rest.IsEmpty: true } lead })
                over = PayLabels.Under(scope, lead.Text, article);
            if (!Digits.AreIn(block))
                continue;
            IEnumerable<(PayClaim, string)> claims = block switch
            {
                Paragraph paragraph => prose.Read(paragraph.Text, UnderLead(over, paragraph.Lead, paragraph.Text, article)),
                ItemList list => Items(list.Items, UnderIntro(over, list.Intro, article), prose, article),
                Table table => tables.Read(table, UnderIntro(over, table.Intro, article)),
                _ => [],
            };
            foreach ((PayClaim, string) claim in claims)
                yield return claim;
        }
    }

    private static IEnumerable<(PayClaim Claim, string Quote)> Items(
        IReadOnlyList<Item> items, PayScope scope, PayProse prose, ArticleContext article)
    {
        foreach (Item item in items.Where(Digits.AreIn))
        {
            PayScope narrowed = UnderLead(scope, item.Lead, item.Text, article);
            foreach ((PayClaim, string) claim in prose.Read(item.Text, narrowed))
                yield return claim;
            if (item.Children.Count == 0)
                continue;
            // An item that holds a list is the heading of that list, even without a lead of its own.
            PayScope under = item.Lead is null ? PayLabels.Under(scope, item.Text, article) : narrowed;
            foreach ((PayClaim, string) claim in Items(item.Children, under, prose, article))
                yield return claim;
        }
    }

    // Of "New York: $140k, Austin: $118k" the words before the first colon lead only their own figure.
    private static PayScope UnderLead(PayScope scope, Lead? lead, InlineText text, ArticleContext article) =>
        lead is null || (!lead.Bold && text.Clean.AsSpan().Count(':') > 1) ? scope : PayLabels.Under(scope, lead.Text, article) with { LocalMoney = scope.LocalMoney };

    // The paragraph before a list or table tells what its figures are, not whose or where: only headings do that.
    private static PayScope UnderIntro(PayScope scope, InlineText? intro, ArticleContext article)
    {
        if (intro is null)
            return scope;
        PayScope told = PayLabels.Under(scope, intro, article);
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
