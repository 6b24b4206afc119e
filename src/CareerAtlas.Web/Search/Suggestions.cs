using System.Net.Sockets;
using System.Threading.RateLimiting;
using CareerAtlas.Data.Search;
using CareerAtlas.Domain.Search;
using CareerAtlas.Importing.Vocabulary;
using CareerAtlas.Web.Citing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CareerAtlas.Web.Search;

/// <summary>What one may be typing, as JSON for the search box.</summary>
public static class Suggestions
{
    private const string Limit = "suggestions";
    private const int AtOnce = 60;
    private const int PerSecond = 5;
    private const int Shown = 10;
    private const int LongestText = 120;
    private const int NetworkBits = 64;

    /// <summary>
    /// Limits what one address may ask: a fast typist needs about five a second for as long as a word takes; only a
    /// program goes on at that rate.
    /// </summary>
    public static void AddSuggestions(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = async (rejected, ct) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "1";
            await rejected.HttpContext.Response.WriteAsync("Too many suggestions asked for. Try again in a second.", ct);
        };
        options.AddPolicy(Limit, http => RateLimitPartition.GetTokenBucketLimiter(ClientOf(http), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = AtOnce,
            TokensPerPeriod = PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));
    });

    public static void MapSuggestions(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("/api/suggest").RequireRateLimiting(Limit).MapGet("", SuggestAsync);

    private static async Task<Ok<SuggestionList>> SuggestAsync(string? q, AtlasSearch search, HttpResponse response, CancellationToken ct)
    {
        response.Headers.CacheControl = "public, max-age=60";
        string text = q is null ? "" : q.Length <= SearchQuery.MaxLength ? q : q[..SearchQuery.MaxLength];
        SearchAnswer answer = await search.SuggestAsync(text, KnownNames.Of(text), ct);
        return TypedResults.Ok(new SuggestionList(
        [
            .. answer.Groups.SelectMany(g => g.Hits).Take(Shown).Select(hit => new Suggestion(
                SearchWords.Name(hit.Kind),
                SearchWords.Address(hit),
                [.. SearchMarks.In(Excerpt.Of(hit.Title, LongestText), answer.Terms).Select(p => new SuggestionPiece(p.Text, p.IsFound))],
                hit.Kind is SearchKind.Role or SearchKind.Skill && hit.Detail is { } other ? $"also called {other}" : SearchWords.Note(hit))),
        ]));
    }

    // One household's IPv6 addresses are a network of 64 bits; they count as one.
    private static string ClientOf(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address)
            return "";
        return address.AddressFamily == AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBits / 8))
            : address.MapToIPv4().ToString();
    }
}

/// <summary>What the search box shows.</summary>
/// <param name="Suggestions">The suggestions, the best first within each kind.</param>
public sealed record SuggestionList(IReadOnlyList<Suggestion> Suggestions);

/// <summary>One suggestion.</summary>
/// <param name="Kind">What it is, in words.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Pieces">Its text, in pieces.</param>
/// <param name="Note">How much stands behind it.</param>
public sealed record Suggestion(string Kind, string Href, IReadOnlyList<SuggestionPiece> Pieces, string Note);

/// <summary>A piece of a suggestion's text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Found">True where it is what was typed.</param>
public sealed record SuggestionPiece(string Text, bool Found);
