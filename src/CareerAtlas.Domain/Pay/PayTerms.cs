namespace CareerAtlas.Domain.Pay;

/// <summary>Seniority as pay statements tell it apart.</summary>
public enum PayLevel
{
    /// <summary>Starting out.</summary>
    Entry,

    /// <summary>Some years in.</summary>
    Mid,

    /// <summary>Senior or experienced.</summary>
    Senior,

    /// <summary>Directors, heads, chiefs.</summary>
    Executive,

    /// <summary>The best paid, whatever their title ("top 10 %").</summary>
    Top,
}

/// <summary>What a pay figure is paid for.</summary>
public enum PayPeriod
{
    /// <summary>A year; a bare salary figure is one.</summary>
    Year,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A day.</summary>
    Day,

    /// <summary>An hour.</summary>
    Hour,
}

/// <summary>Which part of pay a figure speaks of. Parts are never mixed.</summary>
public enum PayComponent
{
    /// <summary>Everything together.</summary>
    Total,

    /// <summary>The salary without bonus or shares.</summary>
    Base,

    /// <summary>The bonus alone.</summary>
    Bonus,
}
