using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Pay;

/// <summary>A figure of a table with all that its column and row say of it.</summary>
internal sealed record PayCell(PayPhrase Phrase, PayScope Scope, int Column, bool LabelledByRow)
{
    /// <summary>True for one end of a range, or its middle, that a column or row labels.</summary>
    public bool IsJoinable => Scope.Label is not null && (Phrase.Unbounded || Phrase.OpenEnd) && (Phrase.Typical is not null || Phrase.OpenEnd) && Phrase.High is null;
}

/// <summary>A row of a table with its figures; cells that hold sentences are kept apart.</summary>
internal sealed record PayRow(string Quote, IReadOnlyList<PayCell> Figures, IReadOnlyList<(InlineText Text, PayScope Scope)> Texts);

/// <summary>A table with the scope of each of its figures worked out.</summary>
internal sealed class PayGrid
{
    private static readonly string[] NoFigures = ["difference", "change", "growth", "increase", "gap", "premium", "vs", "versus", "delta", "raise", "year", "years", "rank", "openings", "jobs", "index"];

    private readonly Table table;
    private readonly PayLabels told;
    private readonly ArticleContext article;
    private readonly IReadOnlyList<string> header;
    private readonly PayScope[] columns;
    private readonly bool[] labels;
    private readonly bool ladder;

    public PayGrid(Table table, PayScope scope, PayLabels told, ArticleContext article)
    {
        this.table = table;
        this.told = told;
        this.article = article;
        IEnumerable<TableRow> rows = table.Rows;
        header = table.Header;
        if (header.Count == 0 && table.Rows.Count > 1 && table.Rows[0].Cells.Skip(1).All(cell => !HoldsMoney(cell)) && table.Rows.Skip(1).Any(row => row.Cells.Any(HoldsMoney)))
        {
            header = [.. table.Rows[0].Cells.Select(cell => cell.Clean)];
            rows = table.Rows.Skip(1);
        }

        labels = [.. Enumerable.Range(0, table.Columns).Select(IsLabelColumn)];
        columns = [.. Enumerable.Range(0, table.Columns).Select(column => labels[column] ? scope : told.Under(scope, new InlineText(HeaderOf(column))))];
        SettleMiddle();
        ladder = IsLadder();
        Rows = [.. rows.Select(Row)];
    }

    public IReadOnlyList<PayRow> Rows { get; }

    private string HeaderOf(int column) => column < header.Count ? header[column] : "";

    private PayRow Row(TableRow row)
    {
        PayScope own = PayScope.Open;
        if (row.Group is { } group)
            own = told.Under(own, new InlineText(group));
        for (int column = 0; column < labels.Length; column++)
        {
            if (labels[column])
                own = PayRowLabels.Under(own, HeaderOf(column), row.Cell(column), ladder, told, article);
        }

        var figures = new List<PayCell>();
        var texts = new List<(InlineText, PayScope)>();
        for (int column = 0; column < labels.Length; column++)
        {
            InlineText cell = row.Cell(column);
            if (labels[column] || !cell.Clean.AsSpan().ContainsAnyInRange('0', '9') || (column > 0 && ReferenceEquals(cell, row.Cell(column - 1))))
                continue;
            PayScope scope = columns[column].With(own);
            PayText text = PayText.Of(cell);
            if (PayTable.IsProse(text))
                texts.Add((cell, scope));
            else if (scope.IsPay && !scope.IsOtherMoney && !HoldsOtherFigures(column))
                figures.AddRange(Figures(text, scope, column, own.Label is not null));
        }

        return new PayRow(row.Quote, figures, texts);
    }

    private IEnumerable<PayCell> Figures(PayText text, PayScope scope, int column, bool labelledByRow)
    {
        bool bare = scope.Currency is not null || scope.Level is not null || scope.Label is not null || scope.Regions.Count > 0
            || told.Told(new InlineText(HeaderOf(column))).IsPay;
        IReadOnlyList<PayPhrase> phrases = PayPhraseReader.Read(text, new PaySurroundings(bare, scope.Multiplier));
        if (phrases.Count == 0)
            yield break;
        if (phrases is [{ Kind: PayPhraseKind.Amount, First: 0 } only] && only.Last == text.Tokens.Length - 1)
        {
            yield return new PayCell(only, scope, column, labelledByRow);
            yield break;
        }

        var mentions = new PayMentions(text, article);
        PayScope current = scope;
        foreach (PayClause clause in PayClauses.Of(text, 0, text.Tokens.Length, phrases))
        {
            var reading = new ClauseReading(text, mentions, clause, 0);
            current = reading.Narrow(current, scope);
            if (clause.Phrase.Kind is PayPhraseKind.Amount && reading.IsPay(scope, text.Tokens.Length, declined: false))
            {
                yield return new PayCell(
                    clause.Phrase,
                    current with { Period = reading.Period() ?? scope.Period, Part = reading.Part(8) ?? scope.Part },
                    column,
                    labelledByRow);
            }
        }
    }

    // "Low | Mid | High" are figures of one range, "Entry | Mid | Senior" are levels.
    private void SettleMiddle()
    {
        bool ends = columns.Any(column => column.Label is Bound.Low or Bound.High);
        for (int column = 0; column < columns.Length; column++)
        {
            if (columns[column] is not { Label: Bound.Typical, Level: Domain.Pay.PayLevel.Mid } middle)
                continue;
            columns[column] = ends ? middle with { Level = null } : middle with { Label = null };
        }
    }

    private bool IsLabelColumn(int column)
    {
        bool money = table.Rows.Any(row => HoldsMoney(row.Cell(column)));
        if (money)
            return false;
        if (column == 0)
            return true;
        ColumnKinds kinds = ColumnWords.KindsOf(HeaderOf(column));
        if (kinds.Contains(ColumnKind.Pay))
            return false;
        return kinds.Contains(ColumnKind.Role) || kinds.Contains(ColumnKind.Level) || kinds.Contains(ColumnKind.Region)
            || kinds.Contains(ColumnKind.Source) || HeaderOf(column).Contains("urrency", StringComparison.Ordinal)
            || HeaderOf(column).Equals("Period", StringComparison.OrdinalIgnoreCase);
    }

    // Where each row has a title of its own, the years beside it describe the title and grade nothing further.
    private bool IsLadder()
    {
        int titles = Enumerable.Range(0, table.Columns).FirstOrDefault(column => labels[column] && ColumnWords.Names(HeaderOf(column), ColumnKind.Role), -1);
        return titles >= 0 && table.Rows.Count > 1 && table.Rows.Select(row => row.Cell(titles).Clean).Distinct().Count() == table.Rows.Count;
    }

    private bool HoldsOtherFigures(int column) =>
        Tokens.Folded(HeaderOf(column)).Exists(word => Array.IndexOf(NoFigures, word) >= 0) && !HoldsMoneyOften(column);

    private bool HoldsMoneyOften(int column) =>
        !Array.Exists(NoFigures[..10], word => HeaderOf(column).Contains(word, StringComparison.OrdinalIgnoreCase)) && table.Rows.Any(row => HoldsMoney(row.Cell(column)));

    private static bool HoldsMoney(InlineText cell) =>
        MoneySigns.In(cell.Clean) && AmountScanner.Scan(PayText.Of(cell)).Any(amount => amount.Kind is AmountKind.Marked);
}
