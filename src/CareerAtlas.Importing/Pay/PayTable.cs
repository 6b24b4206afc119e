using CareerAtlas.Importing.Outlining;

namespace CareerAtlas.Importing.Pay;

/// <summary>
/// Reads pay statements out of tables, whichever way they lie: levels, places or roles as rows or as columns, one column
/// for a range or one for each end of it, labels with or without a header.
/// </summary>
internal sealed class PayTable(ArticleContext article, PayLabels labels, PayProse prose, PayMoney money)
{
    private const int MostWordsOfFigureCell = 14;

    /// <summary>The statements of a table, each with its row.</summary>
    public IEnumerable<(PayClaim Claim, string Quote)> Read(Table table, PayScope scope)
    {
        if (table.Caption is { } caption)
        {
            PayScope under = labels.Under(scope, caption);
            scope = under with { LocalMoney = scope.LocalMoney || labels.Told(caption).Regions.Count > 0 };
        }

        var grid = new PayGrid(table, scope, labels, article);
        bool local = grid.Rows.Any(row => row.Figures.Any(WrittenInLocalMoney));
        var groups = new PayFigureGroups();
        var texts = new List<(PayClaim, string)>();
        foreach (PayRow row in grid.Rows)
        {
            foreach (PayCell cell in row.Figures)
                groups.Add(local ? cell with { Scope = cell.Scope with { LocalMoney = true } } : cell, row);
            foreach ((InlineText text, PayScope over) in row.Texts)
                texts.AddRange(prose.Read(text, over).Select(read => (read.Claim, row.Quote)));
        }

        return groups.Figures
            .SelectMany(figure => PayProse
                .Claims(figure.Cell.Phrase, figure.Cell.Scope, figure.Cell.Scope.Period, figure.Cell.Scope.Part, money, article)
                .Select(claim => (claim, figure.Quote)))
            .Concat(texts);
    }

    /// <summary>True for a cell so wordy that it is read as sentences.</summary>
    public static bool IsProse(PayText text) => text.Tokens.Count(token => token.Kind is PayTokenKind.Word) > MostWordsOfFigureCell;

    // Where some rows are in their own country's money, "$" beside a country with dollars of its own is that country's.
    private static bool WrittenInLocalMoney(PayCell cell) =>
        cell.Phrase.Currency is { Shared: false } named && named.Currency.Code is not "USD"
        && cell.Scope.Regions.Count > 0 && RegionNames.TryCurrency(cell.Scope.Regions[0].Canonical, out var place) && place == named.Currency;
}
