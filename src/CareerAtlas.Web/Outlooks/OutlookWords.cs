using CareerAtlas.Domain.Outlooks;
using CareerAtlas.Web.Facts;
using CareerAtlas.Web.Layout;

namespace CareerAtlas.Web.Outlooks;

/// <summary>The outlook in words.</summary>
public static class OutlookWords
{
    /// <summary>The heading over statements of a kind.</summary>
    public static string Heading(OutlookKind kind) => kind switch
    {
        OutlookKind.Signals => "Market figures",
        OutlookKind.Tools => "Tools in use",
        OutlookKind.Trends => "Trends",
        OutlookKind.Industries => "Industries",
    };

    /// <summary>"in 3 of 5 roles with articles".</summary>
    public static string Reach(int roles, int withArticles) => $"in {roles} of {Plural.Of(withArticles, "role")} with articles";

    /// <summary>"2023–2033"; "no year stated" where there is none.</summary>
    public static string Years(MarketFigure figure) => FactWords.Years(figure.Statements[0].Statement.Fact) ?? "no year stated";

    /// <summary>Who contradicts whom: one publisher itself, or several each other.</summary>
    public static string Disagreement(IEnumerable<string> publishers) =>
        publishers.Distinct(StringComparer.OrdinalIgnoreCase).Skip(1).Any() ? "sources disagree" : "the source disagrees with itself";
}
