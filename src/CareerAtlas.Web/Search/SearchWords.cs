using CareerAtlas.Domain.Search;
using CareerAtlas.Web.Layout;

namespace CareerAtlas.Web.Search;

/// <summary>Results in words, and where they lead.</summary>
public static class SearchWords
{
    /// <summary>A heading over results of one kind.</summary>
    public static string Heading(SearchKind kind) => kind switch
    {
        SearchKind.Role => "Roles",
        SearchKind.Skill => "Skills",
        SearchKind.Certification => "Certifications",
        SearchKind.Question => "Interview questions",
        SearchKind.FrequentQuestion => "Questions readers ask",
    };

    /// <summary>What a single result is.</summary>
    public static string Name(SearchKind kind) => kind switch
    {
        SearchKind.Role => "Role",
        SearchKind.Skill => "Skill",
        SearchKind.Certification => "Certification",
        SearchKind.Question => "Interview question",
        SearchKind.FrequentQuestion => "Reader's question",
    };

    /// <summary>Where a result leads: its page, or the place on its role's page; a fact without a role has its own page.</summary>
    public static string Address(SearchHit hit) => (hit.Kind, hit.Slug) switch
    {
        (SearchKind.Role, { } role) => $"/roles/{role}",
        (SearchKind.Skill, { } skill) => $"/skills/{skill}",
        (SearchKind.Certification, { } role) => $"/roles/{role}#getting-in",
        (SearchKind.Question, { } role) => $"/roles/{role}#interview",
        (SearchKind.FrequentQuestion, { } role) => $"/roles/{role}#questions",
        _ => FormattableString.Invariant($"/facts/{hit.FactId}"),
    };

    /// <summary>How much stands behind a result: "2 articles", "asked for by 5 roles", "for AI Trainer, and stated 3 times".</summary>
    public static string Note(SearchHit hit) => hit.Kind switch
    {
        SearchKind.Role => hit.Count > 0 ? Plural.Of(hit.Count, "article") : "only named by articles",
        SearchKind.Skill => hit.Count > 0 ? $"asked for by {Plural.Of(hit.Count, "role")}" : "asked for by no role yet",
        _ => hit.Count > 1 ? $"{For(hit)}, stated {hit.Count} times" : For(hit),
    };

    /// <summary>The address of a search.</summary>
    public static string SearchAddress(string text, SearchKind? only) =>
        $"/search?q={Uri.EscapeDataString(text)}{(only is { } kind ? $"&kind={Key(kind)}" : "")}";

    /// <summary>The kind that an address names, or <c>null</c>.</summary>
    public static SearchKind? Kind(string? key) =>
        Enum.GetValues<SearchKind>().Cast<SearchKind?>().FirstOrDefault(kind => string.Equals(Key(kind!.Value), key, StringComparison.OrdinalIgnoreCase));

    private static string Key(SearchKind kind) => kind.ToString().ToLowerInvariant();

    private static string For(SearchHit hit) => hit.Role is { } role ? $"for {role}" : "for no certain role";
}
