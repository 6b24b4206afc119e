using System.Globalization;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Pay;

namespace CareerAtlas.Web.Pay;

/// <summary>Pay in words and figures, always in the invariant culture.</summary>
public static class PayWords
{
    /// <summary>"57,480–76,640", "from 250,000", "up to 93,500", "84,000 typical".</summary>
    public static string Figures(PayFigures figures)
    {
        var range = (figures.Low, figures.High) switch
        {
            ({ } low, { } high) when low == high => Amount(low),
            ({ } low, { } high) => $"{Amount(low)}–{Amount(high)}",
            ({ } low, null) => $"from {Amount(low)}",
            (null, { } high) => $"up to {Amount(high)}",
            _ => null,
        };
        return (range, figures.Typical) switch
        {
            ({ } known, { } typical) => $"{known}, {Amount(typical)} typical",
            ({ } known, null) => known,
            (null, { } typical) => $"{Amount(typical)} typical",
            _ => "",
        };
    }

    /// <summary>An amount with thousands separators, and decimals only where it has any.</summary>
    public static string Amount(decimal amount) =>
        amount.ToString(amount == decimal.Truncate(amount) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);

    /// <summary>"USD a year".</summary>
    public static string Unit(Currency currency, PayPeriod period) => $"{currency.Code} {Period(period)}";

    /// <summary>"a year".</summary>
    public static string Period(PayPeriod period) => period switch
    {
        PayPeriod.Year => "a year",
        PayPeriod.Month => "a month",
        PayPeriod.Day => "a day",
        PayPeriod.Hour => "an hour",
    };

    /// <summary>"Entry"; "All levels" where no level is stated.</summary>
    public static string Level(PayLevel? level) => level is { } known ? Level(known) : "All levels";

    /// <summary>"base pay"; <c>null</c> where the source does not say which part is meant.</summary>
    public static string? Component(PayComponent? component) => component is { } known ? Component(known) : null;

    /// <summary>"Region not stated" where there is none.</summary>
    public static string Region(string? region) => region ?? "Region not stated";

    /// <summary>What all claims of a group have in common but currency and period: "United States, senior, base pay".</summary>
    public static string Terms(PayGroup group)
    {
        var terms = $"{Region(group.Region)}, {Level(group.Level).ToLowerInvariant()}";
        return Component(group.Component) is { } part ? $"{terms}, {part}" : terms;
    }

    /// <summary>"3 claims, spread 38 %".</summary>
    public static string Standing(PayGroup group)
    {
        var claims = group.Claims.Count == 1 ? "1 claim" : Invariant($"{group.Claims.Count} claims");
        return group.Claims.Count > 1 && group.SpreadPercent > 0 ? $"{claims}, spread {Percent(group.SpreadPercent)}" : claims;
    }

    /// <summary>Where the claims contradict each other, who does: one publisher with itself, or several.</summary>
    public static string? Disagreement(PayGroup group) => group switch
    {
        { Disagrees: false } => null,
        { Publishers: > 1 } => "sources disagree",
        _ => "the source disagrees with itself",
    };

    private static string Level(PayLevel level) => level switch
    {
        PayLevel.Entry => "Entry",
        PayLevel.Mid => "Mid",
        PayLevel.Senior => "Senior",
        PayLevel.Executive => "Executive",
        PayLevel.Top => "Top earners",
    };

    private static string Component(PayComponent component) => component switch
    {
        PayComponent.Total => "total pay",
        PayComponent.Base => "base pay",
        PayComponent.Bonus => "bonus",
    };

    private static string Percent(decimal percent) => Invariant($"{Math.Round(percent, MidpointRounding.AwayFromZero):#,0} %");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
