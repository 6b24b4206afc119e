using System.Globalization;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.Web.Layout;

namespace CareerAtlas.Web.Articles;

/// <summary>An article's revisions in words.</summary>
public static class RevisionWords
{
    /// <summary>"Read on 3 May 2026 by importer 0.1.0: 210 facts. Shown now."</summary>
    public static string Line(RevisionSummary revision) =>
        $"Read on {Date(revision.CreatedAt)} by importer {revision.ImporterVersion}: {Counts(revision)}. {State(revision.State)}";

    /// <summary>"3 May 2026".</summary>
    public static string Date(DateTimeOffset date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Where a revision stands, as a sentence.</summary>
    public static string State(RevisionState state) => state switch
    {
        RevisionState.Draft => "Not published.",
        RevisionState.Published => "Shown now.",
        RevisionState.Superseded => "Replaced since.",
    };

    /// <summary>How a fact compares with the revision before.</summary>
    public static string Change(FactChange change) => change switch
    {
        FactChange.Added => "stated for the first time",
        FactChange.Changed => "stated otherwise than before",
        FactChange.Same => "stated as before",
    };

    private static string Counts(RevisionSummary revision)
    {
        var facts = revision.Facts;
        return revision.Number == 1
            ? Plural.Of(facts.Added, "fact")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{facts.Changed} changed, {facts.Added} added, {facts.Withdrawn} withdrawn, {facts.Same} the same");
    }
}
