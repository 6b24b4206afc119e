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
            PayScope scope = ScopeOf(section, scopes, article);
            PayScope over = section.Parent is null ? PayScope.Open : ScopeOf(section.Parent, scopes, article);
            IEnumerable<(PayClaim Claim, string Quote)> claims = prose.Read(section.Heading, scope with { LocalMoney = over.LocalMoney })
                .Concat(section.Blocks.SelectMany(block => Block(block, scope, prose, tables, article)));
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

    private static IEnumerable<(PayClaim Claim, string Quote)> Block(
        Block block, PayScope scope, PayProse prose, PayTable tables, ArticleContext article) => block switch
        {
            Paragraph paragraph => prose.Read(paragraph.Text, UnderLead(scope, paragraph.Lead, article)),
            ItemList list => Items(list.Items, UnderIntro(scope, list.Intro, article), prose, article),
            Table table => tables.Read(table, UnderIntro(scope, table.Intro, article)),
            _ => [],
        };

    private static IEnumerable<(PayClaim Claim, string Quote)> Items(
        IReadOnlyList<Item> items, PayScope scope, PayProse prose, ArticleContext article)
    {
        foreach (Item item in items)
        {
            PayScope narrowed = UnderLead(scope, item.Lead, article);
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

    private static PayScope UnderLead(PayScope scope, Lead? lead, ArticleContext article) =>
        lead is null ? scope : PayLabels.Under(scope, lead.Text, article) with { LocalMoney = scope.LocalMoney };

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
