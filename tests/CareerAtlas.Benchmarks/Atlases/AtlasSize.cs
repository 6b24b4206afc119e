namespace CareerAtlas.Benchmarks.Atlases;

/// <summary>How large a synthetic atlas is.</summary>
/// <param name="Roles">Roles, at most 1,000.</param>
/// <param name="Skills">Different skills, all roles together.</param>
/// <param name="ArticlesPerRole">Articles about each role, with 100 facts each.</param>
internal sealed record AtlasSize(int Roles, int Skills, int ArticlesPerRole)
{
    /// <summary>The size that the figures in docs/benchmarks.md are taken at: a million facts.</summary>
    public static AtlasSize Large { get; } = new(1_000, 30_000, 10);

    public int Facts => Roles * ArticlesPerRole * SyntheticCareers.FactsPerArticle;
}
