using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Pay;

/// <summary>
/// Reads pay statements out of tables, whichever way they lie: levels, places or roles as rows or as columns, one column
/// for a range or one for each end of it, labels with or without a header.
/// </summary>
internal sealed class PayTable(ArticleContext article, PayMoney money)
{
    private const int MostWordsOfFigureCell = 14;

    /// <summary>The statements of a table, each with its row.</summary>
    public IEnumerable<(PayClaim Claim, string Quote)> Read(Table table, PayScope scope)
    {
        if (table.Caption is { } caption)
            scope = PayLabels.Under(scope, caption, article) with { LocalMoney = scope.LocalMoney };
        var grid = new PayGrid(table, scope, article);
        var open = new PayFigureGroups();
        bool local = grid.Rows.Any(row => row.Figures.Any(WrittenInLocalMoney));
        foreach (PayRow row in grid.Rows)
        {
            foreach (PayCell figure in row.Figures)
            {
                PayCell cell = local ? figure with { Scope = figure.Scope with { LocalMoney = true } } : figure;
                if (!cell.IsJoinable)
                {
                    foreach (PayClaim claim in PayProse.Claims(cell.Phrase, cell.Scope, cell.Scope.Period, cell.Scope.Part, money, article))
                        yield return (claim, row.Quote);
                }
                else
                {
                    open.Add(cell, row);
                }
            }

            foreach ((PayCell cell, string quote) in open.TakeRow())
            {
                foreach (PayClaim claim in PayProse.Claims(cell.Phrase, cell.Scope, cell.Scope.Period, cell.Scope.Part, money, article))
                    yield return (claim, quote);
            }

            var prose = new PayProse(article, money);
            foreach ((InlineText text, PayScope over) in row.Texts)
            {
                foreach ((PayClaim claim, string _) in prose.Read(text, over))
                    yield return (claim, row.Quote);
            }
        }

        foreach ((PayCell cell, string quote) in open.TakeAll())
        {
            foreach (PayClaim claim in PayProse.Claims(cell.Phrase, cell.Scope, cell.Scope.Period, cell.Scope.Part, money, article))
                yield return (claim, quote);
        }
    }

    /// <summary>True for a cell so wordy that it is read as sentences.</summary>
    public static bool IsProse(PayText text) => text.Tokens.Count(token => token.Kind is PayTokenKind.Word) > MostWordsOfFigureCell;

    // Where some rows are in their own country's money, "$" beside a country with dollars of its own is that country's.
    private static bool WrittenInLocalMoney(PayCell cell) =>
        cell.Phrase.Currency is { Shared: false } named && named.Currency.Code is not "USD"
        && cell.Scope.Regions.Count > 0 && RegionNames.TryCurrency(cell.Scope.Regions[0].Canonical, out var place) && place == named.Currency;
}
