using CareerAtlas.Domain.Mine;
using CareerAtlas.Domain.Practice;

namespace CareerAtlas.Domain.Tests.Practice;

/// <summary>
/// The figures that the open-spaced-repetition project publishes in the tests of its own implementations (py-fsrs,
/// fsrs-rs, ts-fsrs) for FSRS-6 with its default weights.
/// </summary>
public sealed class FsrsTests
{
    private const double Tolerance = 1e-4;

    private static readonly PracticeRating[] History =
    [
        PracticeRating.Again, PracticeRating.Good, PracticeRating.Good, PracticeRating.Good, PracticeRating.Good, PracticeRating.Good,
    ];

    private static readonly int[] DaysBefore = [0, 0, 1, 3, 8, 21];

    [Theory]
    [InlineData(PracticeRating.Again, 0.212, 6.4133)]
    [InlineData(PracticeRating.Hard, 1.2931, 5.11217071)]
    [InlineData(PracticeRating.Good, 2.3065, 2.11810397)]
    [InlineData(PracticeRating.Easy, 8.2956, 1)]
    public void First_ByRating_IsThePublishedState(PracticeRating rating, double stability, double difficulty)
    {
        MemoryState memory = Fsrs.Default.First(rating);

        Assert.Equal(stability, memory.Stability, Tolerance);
        Assert.Equal(difficulty, memory.Difficulty, Tolerance);
    }

    [Fact]
    public void Next_OverTheSixPublishedReviews_EndsInThePublishedState()
    {
        MemoryState memory = After(Fsrs.Default);

        Assert.Equal(53.62691, memory.Stability, Tolerance);
        Assert.Equal(6.3574867, memory.Difficulty, Tolerance);
    }

    [Fact]
    public void Next_WithoutTheSameDayWeights_EndsInThePublishedState()
    {
        MemoryState memory = After(new Fsrs(
        [
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
            1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0, 0, 0, 0.1542,
        ]));

        Assert.Equal(53.335106, memory.Stability, Tolerance);
        Assert.Equal(6.3574867, memory.Difficulty, Tolerance);
    }

    [Fact]
    public void Retrievability_EightDaysAfterAnEasyStart_IsThePublishedFigure() =>
        Assert.Equal(0.9024733, Fsrs.Default.Retrievability(Fsrs.Default.First(PracticeRating.Easy), 8), 1e-7);

    [Theory]
    [InlineData(0.01)]
    [InlineData(1)]
    [InlineData(730)]
    public void Retrievability_AfterTheStability_IsNinetyPercent(double stability) =>
        Assert.Equal(0.9, Fsrs.Default.Retrievability(new MemoryState(stability, 5), stability), 1e-12);

    [Theory]
    [InlineData(0.001, 1)]
    [InlineData(1.4, 1)]
    [InlineData(2.6, 3)]
    [InlineData(1e9, Fsrs.MaxInterval)]
    public void Interval_AtNinetyPercent_IsTheStabilityInWholeDays(double stability, int days) =>
        Assert.Equal(days, Fsrs.Default.Interval(new MemoryState(stability, 5)));

    [Fact]
    public void Constructor_AnotherNumberOfWeights_IsRefused() => Assert.Throws<ArgumentException>(() => new Fsrs([1, 2, 3]));

    private static MemoryState After(Fsrs model)
    {
        MemoryState memory = model.First(History[0]);
        for (int i = 1; i < History.Length; i++)
            memory = model.Next(memory, History[i], DaysBefore[i]);
        return memory;
    }
}
