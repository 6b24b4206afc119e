namespace CareerAtlas.Web.Outlooks;

/// <summary>What a reader asks of the outlook over all roles.</summary>
public sealed record OutlookFilter
{
    /// <summary>The address of one role, or <c>null</c> for all.</summary>
    public string? Role { get; init; }

    /// <summary>One kind of statement, or <c>null</c> for a first look at each.</summary>
    public OutlookKind? Kind { get; init; }

    /// <summary>The page of that kind, from 1; less counts as 1.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>The kinds of statement that say where roles are heading.</summary>
public enum OutlookKind
{
    /// <summary>Figures about the market.</summary>
    Signals,

    /// <summary>How common tools are.</summary>
    Tools,

    /// <summary>Developments expected.</summary>
    Trends,

    /// <summary>Industries that employ the roles.</summary>
    Industries,
}
