namespace CareerAtlas.Domain.Search;

/// <summary>What a search found, and how the question was understood.</summary>
/// <param name="Query">What was asked.</param>
/// <param name="Terms">What was looked for in the end; the words to mark.</param>
/// <param name="Corrections">Words taken for others, because nothing has them as they were typed.</param>
/// <param name="LeftOut">Words left out, because nothing has all of them together.</param>
/// <param name="Groups">What was found, by kind; kinds without anything are left out.</param>
public sealed record SearchAnswer(
    SearchQuery Query,
    IReadOnlyList<SearchTerm> Terms,
    IReadOnlyList<Correction> Corrections,
    IReadOnlyList<string> LeftOut,
    IReadOnlyList<SearchGroup> Groups);

/// <summary>A word that was taken for another.</summary>
/// <param name="Typed">The word as typed.</param>
/// <param name="Meant">The words it may have been meant to be, the likeliest first; never empty.</param>
public sealed record Correction(string Typed, IReadOnlyList<string> Meant);

/// <summary>The results of one kind, the best first.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Hits">The results; never empty.</param>
/// <param name="HasMore">True where there are more than these.</param>
public sealed record SearchGroup(SearchKind Kind, IReadOnlyList<SearchHit> Hits, bool HasMore);

/// <summary>One result.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The role's or skill's name, or the fact's text.</param>
/// <param name="Detail">What belongs to it: a role's other name, a certification's provider, an answer; or <c>null</c>.</param>
/// <param name="Slug">The role's or skill's address; of a fact, the address of its role, or <c>null</c> where it has none.</param>
/// <param name="Role">Of a fact, its role's name, or <c>null</c>.</param>
/// <param name="FactId">The fact's permanent number; <c>null</c> for roles and skills.</param>
/// <param name="Count">Articles about the role, roles that ask for the skill, or facts that say the same.</param>
public sealed record SearchHit(
    SearchKind Kind, string Title, string? Detail, string? Slug, string? Role, long? FactId, int Count);
