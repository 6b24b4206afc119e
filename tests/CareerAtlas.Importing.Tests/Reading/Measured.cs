namespace CareerAtlas.Importing.Tests.Reading;

/// <summary>Tests that measure time or memory, which run alone.</summary>
[CollectionDefinition(nameof(Measured), DisableParallelization = true)]
public sealed class Measured;
