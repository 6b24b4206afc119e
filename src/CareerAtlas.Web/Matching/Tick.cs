namespace CareerAtlas.Web.Matching;

/// <summary>A skill ticked or unticked.</summary>
public sealed record Tick(string Slug, string Name, bool IsTicked);
