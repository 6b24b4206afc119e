using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Search;

namespace CareerAtlas.Data.Search;

/// <summary>Something that a search can find. The indexes of both databases are kept from these rows.</summary>
public sealed class SearchEntry
{
    private const int KindShift = 56;
    private const int LongestDetail = 300;

    /// <summary>
    /// The kind in the upper bits; below them the fact's number, or of a name its hash, so that the same entry has the
    /// same number whenever the atlas is made.
    /// </summary>
    public required long Id { get; init; }

    public required SearchKind Kind { get; init; }

    /// <summary>The role's or skill's address; of a fact, that of its role.</summary>
    public required string? Slug { get; init; }

    public required string Title { get; set; }

    public required string? Detail { get; init; }

    /// <summary>The article that states the fact; <c>null</c> for roles and skills.</summary>
    public required long? ArticleId { get; init; }

    /// <summary>The words by which it is found, as <see cref="SearchText.Indexed"/> joins them.</summary>
    public required string Words { get; set; }

    public static SearchEntry ForRole(string slug, string name) => Named(SearchKind.Role, slug, name, slug);

    /// <summary>Another name under which a role is found.</summary>
    public static SearchEntry ForRoleAlias(string slug, string alias, string aliasSlug) => Named(SearchKind.Role, slug, alias, $"{slug}/{aliasSlug}");

    public static SearchEntry ForSkill(string slug, string name) => Named(SearchKind.Skill, slug, name, slug);

    /// <summary>Another name under which a skill is found.</summary>
    public static SearchEntry ForSkillAlias(string slug, string alias, string aliasSlug) => Named(SearchKind.Skill, slug, alias, $"{slug}/{aliasSlug}");

    /// <summary>The entry of a fact, or <c>null</c> where facts of its kind are not searched for.</summary>
    public static SearchEntry? ForFact(long articleId, ProjectedFact projected)
    {
        (SearchKind Kind, string Title, string? Detail)? found = projected.Fact.Fact switch
        {
            Certification c => (SearchKind.Certification, c.Name, Joined(c.Provider, c.Focus)),
            InterviewQuestion q => (SearchKind.Question, q.Text, q.Category),
            FrequentQuestion q => (SearchKind.FrequentQuestion, q.Question, q.Answer),
            _ => null,
        };
        return found is not var (kind, title, detail) ? null : new SearchEntry
        {
            Id = IdOf(kind, projected.Fact.Id),
            Kind = kind,
            Slug = projected.RoleSlug,
            Title = title,
            Detail = detail is { Length: > LongestDetail } ? Cut(detail) : detail,
            ArticleId = articleId,
            Words = SearchText.Indexed(title, detail),
        };
    }

    /// <summary>The numbers that entries of a kind have: from the first up to, and without, the last.</summary>
    public static (long From, long Before) IdsOf(SearchKind kind) => (IdOf(kind, 0), IdOf(kind + 1, 0));

    /// <summary>The kind of the entry with this number.</summary>
    public static SearchKind KindOf(long id) => (SearchKind)((id >> KindShift) - 1);

    /// <summary>The number of the fact behind an entry.</summary>
    public static long FactIdOf(long id) => id & ((1L << KindShift) - 1);

    /// <summary>Whether this is the role's or skill's own name, and not another one.</summary>
    public bool IsNameOf(string slug) => Id == NameId(Kind, slug);

    public void Rename(string name)
    {
        Title = name;
        Words = SearchText.Indexed(name, null);
    }

    private static SearchEntry Named(SearchKind kind, string slug, string name, string key) => new()
    {
        Id = NameId(kind, key),
        Kind = kind,
        Slug = slug,
        Title = name,
        Detail = null,
        ArticleId = null,
        Words = SearchText.Indexed(name, null),
    };

    private static long NameId(SearchKind kind, string key) =>
        IdOf(kind, FactIdOf(BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(key)))));

    private static long IdOf(SearchKind kind, long number) => (((long)kind + 1) << KindShift) | number;

    private static string? Joined(string? first, string? second) =>
        first is null || second is null ? first ?? second : $"{first}: {second}";

    private static string Cut(string text)
    {
        int end = char.IsHighSurrogate(text[LongestDetail - 2]) ? LongestDetail - 2 : LongestDetail - 1;
        return text[..end] + "\u2026";
    }
}

/// <summary>A word that entries of the atlas have, and how many of them: what mistyped words are compared with.</summary>
public sealed class SearchWord
{
    public required string Word { get; init; }

    public int Uses { get; init; }
}
