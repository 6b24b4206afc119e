using System.Globalization;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Planning;
using CareerAtlas.Web.Layout;
using CareerAtlas.Web.Pay;

namespace CareerAtlas.Web.Paths;

/// <summary>Plans in words.</summary>
public static class PlanWords
{
    private const string Minus = "−";

    /// <summary>"in 2 steps, adding 7 skills"; "at least" where some step's skills are not known.</summary>
    public static string Summary(CareerPlan plan)
    {
        var skills = plan.Steps.Sum(s => s.Add.Count);
        var added = plan.Steps.All(s => s.IsDescribed) ? Plural.Of(skills, "skill")
            : skills == 0 ? "skills that are not known"
            : $"at least {Plural.Of(skills, "skill")}";
        return $"in {Plural.Of(plan.Steps.Count, "step")}, adding {added}";
    }

    /// <summary>The roles between the ends, as "by way of X and Y"; <c>null</c> for a single move.</summary>
    public static string? ByWayOf(CareerPlan plan)
    {
        string[] between = [.. plan.Steps.SkipLast(1).Select(s => s.To.Name)];
        return between.Length switch
        {
            0 => null,
            1 => $"by way of {between[0]}",
            _ => $"by way of {string.Join(", ", between[..^1])} and {between[^1]}",
        };
    }

    /// <summary>The label of an arrow: "+4 skills · +$27k".</summary>
    public static string Label(PlanStep step, PayChange? pay)
    {
        var skills = step.IsDescribed || step.Add.Count > 0 ? $"+{Plural.Of(step.Add.Count, "skill")}" : "skills not known";
        return pay is null ? skills : $"{skills} · {Short(pay)}";
    }

    /// <summary>"+$27k", "−3k EUR"; with the period where it is no year.</summary>
    public static string Short(PayChange change)
    {
        var (amount, claim) = (change.Headline, change.After.Fact);
        var size = Math.Abs(amount);
        var figure = size >= 10_000 ? $"{Number(Math.Round(size / 1000))}k" : PayWords.Amount(Math.Round(size));
        var money = claim.Currency.Code == "USD" ? $"${figure}" : $"{figure} {claim.Currency.Code}";
        var period = claim.Period == Domain.Pay.PayPeriod.Year ? "" : $" {PayWords.Period(claim.Period)}";
        return $"{Sign(amount)}{money}{period}";
    }

    /// <summary>"+19,160 at the low end, +38,320 at the high end".</summary>
    public static string Change(PayChange change) => string.Join(", ", new[]
    {
        Part(change.Typical, "in the typical figure"), Part(change.Low, "at the low end"), Part(change.High, "at the high end"),
    }.OfType<string>());

    /// <summary>"Mid, United States, USD a year, base pay": what the two claims have in common.</summary>
    public static string Terms(SalaryStatement claim) => string.Join(", ", new[]
    {
        PayWords.Level(claim.Level), PayWords.Region(claim.Region), PayWords.Unit(claim.Currency, claim.Period), PayWords.Component(claim.Component),
    }.OfType<string>());

    /// <summary>Why there is no figure for what a step does to pay.</summary>
    public static string NoPay(PlanStep step, bool isPaidBefore, bool isPaidAfter) => (isPaidBefore, isPaidAfter) switch
    {
        (false, false) => $"No like-for-like figure: no article states pay for {step.From.Name} or {step.To.Name}.",
        (false, true) => $"No like-for-like figure: no article states pay for {step.From.Name}.",
        (true, false) => $"No like-for-like figure: no article states pay for {step.To.Name}.",
        _ => "No like-for-like figure: no two claims agree in level, region, currency, period and part of pay.",
    };

    private static string? Part(decimal? change, string where) => change is { } known ? $"{Sign(known)}{PayWords.Amount(Math.Abs(known))} {where}" : null;

    private static string Sign(decimal amount) => amount < 0 ? Minus : amount > 0 ? "+" : "±";

    private static string Number(decimal value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
