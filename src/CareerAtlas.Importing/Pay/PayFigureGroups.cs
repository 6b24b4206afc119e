namespace CareerAtlas.Importing.Pay;

/// <summary>
/// Joins the labelled ends of ranges: "Low" and "High" of one row, or of one column where the rows are labelled, are one
/// statement where they agree in all else.
/// </summary>
internal sealed class PayFigureGroups
{
    private readonly List<(PayCell Cell, string Quote)> groups = [];
    private readonly Dictionary<object, int> latest = [];

    /// <summary>The statements in the order of their first figures.</summary>
    public IEnumerable<(PayCell Cell, string Quote)> Figures => groups;

    /// <summary>Takes in a figure.</summary>
    public void Add(PayCell cell, PayRow row)
    {
        if (!cell.IsJoinable)
        {
            groups.Add((cell, row.Quote));
            return;
        }

        PayScope scope = cell.Scope;
        object key = (
            scope.Role, scope.Level, string.Join('|', scope.Regions.Select(region => region.Name)), cell.Phrase.Period ?? scope.Period, scope.Part,
            cell.LabelledByRow ? (object)cell.Column : row.Quote, cell.Phrase.Currency?.Currency);
        if (latest.TryGetValue(key, out int at) && TryJoin(groups[at].Cell, cell, out PayCell? joined))
        {
            groups[at] = groups[at] with { Cell = joined };
            return;
        }

        latest[key] = groups.Count;
        groups.Add((Alone(cell), row.Quote));
    }

    // An open end ("$210,000+") under "High" is the floor of the top, so it tells nothing beside a low figure.
    private static PayCell Alone(PayCell cell)
    {
        decimal value = cell.Phrase.Typical ?? cell.Phrase.Low ?? 0;
        Bound? label = cell.Phrase.OpenEnd ? Bound.Low : cell.Scope.Label;
        return cell with
        {
            Phrase = cell.Phrase with
            {
                Low = label is Bound.Low ? value : null,
                High = label is Bound.High ? value : null,
                Typical = label is Bound.Low or Bound.High ? null : value,
            },
        };
    }

    private static bool TryJoin(PayCell group, PayCell cell, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PayCell? joined)
    {
        joined = null;
        PayPhrase known = group.Phrase, added = Alone(cell).Phrase;
        if (cell.Phrase.OpenEnd && cell.Scope.Label is Bound.High && known.Low is not null)
        {
            joined = group;
            return true;
        }

        bool clash = (known.Low is not null && added.Low is not null) || (known.High is not null && added.High is not null)
            || (known.Typical is not null && added.Typical is not null);
        decimal? low = known.Low ?? added.Low, high = known.High ?? added.High;
        if (clash || low > high)
            return false;
        joined = group with { Phrase = known with { Low = low, High = high, Typical = known.Typical ?? added.Typical } };
        return true;
    }
}
