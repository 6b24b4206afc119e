using CareerAtlas.Domain.Mine;

namespace CareerAtlas.Domain.Practice;

/// <summary>What is remembered of a question.</summary>
/// <param name="Stability">In how many days the chance of recall falls from certainty to 90 percent; above 0.</param>
/// <param name="Difficulty">How hard it is to make the memory last, from 1 to 10.</param>
public readonly record struct MemoryState(double Stability, double Difficulty);

/// <summary>
/// The memory model FSRS-6 of the open-spaced-repetition project: how a rating changes what is remembered, how that
/// fades, and when to ask again. Pure arithmetic over the model's 21 weights.
/// </summary>
public sealed class Fsrs
{
    /// <summary>The chance of recall at which a question is asked again.</summary>
    public const double DesiredRetention = 0.90;

    /// <summary>The least stability, in days.</summary>
    public const double MinStability = 0.001;

    /// <summary>The longest interval, in days.</summary>
    public const int MaxInterval = 36_500;

    private const int Weights = 21;
    private const double Easiest = 1;
    private const double Hardest = 10;

    /// <summary>The model with the weights that its authors publish as the default.</summary>
    public static readonly Fsrs Default = new(
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ]);

    private readonly double[] w;
    private readonly double decay;
    private readonly double factor;

    /// <param name="weights">The 21 weights.</param>
    /// <exception cref="ArgumentException">There are more or fewer.</exception>
    public Fsrs(IReadOnlyList<double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Count != Weights)
            throw new ArgumentException($"FSRS-6 has {Weights} weights, not {weights.Count}.", nameof(weights));
        w = [.. weights];
        decay = -w[20];
        // So that the curve passes through 90 percent where the time is the stability.
        factor = Math.Pow(0.9, 1 / decay) - 1;
    }

    /// <summary>The memory after the first rating.</summary>
    /// <param name="rating">The rating.</param>
    public MemoryState First(PracticeRating rating) =>
        new(AtLeastMinimum(w[(int)rating - 1]), Within(FirstDifficulty(rating)));

    /// <summary>The memory after a further rating.</summary>
    /// <param name="memory">The memory before it.</param>
    /// <param name="rating">The rating.</param>
    /// <param name="days">Whole days since the rating before; 0 for one on the same day, as is anything below.</param>
    public MemoryState Next(MemoryState memory, PracticeRating rating, int days)
    {
        double stability = days < 1
            ? SameDayStability(memory.Stability, rating)
            : rating == PracticeRating.Again
                ? ForgottenStability(memory, Retrievability(memory, days))
                : RecalledStability(memory, Retrievability(memory, days), rating);
        return new MemoryState(AtLeastMinimum(stability), NextDifficulty(memory.Difficulty, rating));
    }

    /// <summary>The chance of recall, from 0 to 1.</summary>
    /// <param name="memory">The memory.</param>
    /// <param name="days">Days since the last rating; less than 0 counts as 0.</param>
    public double Retrievability(MemoryState memory, double days) =>
        Math.Pow(1 + (factor * Math.Max(0, days) / memory.Stability), decay);

    /// <summary>After how many whole days the chance of recall comes nearest to <see cref="DesiredRetention"/>; from 1 to <see cref="MaxInterval"/>.</summary>
    /// <param name="memory">The memory.</param>
    public int Interval(MemoryState memory)
    {
        double days = memory.Stability / factor * (Math.Pow(DesiredRetention, 1 / decay) - 1);
        return (int)Math.Clamp(Math.Round(days), 1, MaxInterval);
    }

    private static double AtLeastMinimum(double stability) => Math.Max(stability, MinStability);

    private static double Within(double difficulty) => Math.Clamp(difficulty, Easiest, Hardest);

    // Not brought within bounds here: the pull towards the easiest start goes by the unbounded figure.
    private double FirstDifficulty(PracticeRating rating) => w[4] - Math.Exp(w[5] * ((int)rating - 1)) + 1;

    private double NextDifficulty(double difficulty, PracticeRating rating)
    {
        double change = -w[6] * ((int)rating - (int)PracticeRating.Good);
        double damped = difficulty + (change * (Hardest - difficulty) / 9);
        return Within((w[7] * FirstDifficulty(PracticeRating.Easy)) + ((1 - w[7]) * damped));
    }

    private double SameDayStability(double stability, PracticeRating rating)
    {
        double growth = Math.Exp(w[17] * ((int)rating - (int)PracticeRating.Good + w[18])) * Math.Pow(stability, -w[19]);
        return stability * (rating >= PracticeRating.Good ? Math.Max(growth, 1) : growth);
    }

    private double RecalledStability(MemoryState memory, double retrievability, PracticeRating rating)
    {
        double effort = rating switch
        {
            PracticeRating.Hard => w[15],
            PracticeRating.Easy => w[16],
            _ => 1,
        };
        double growth = Math.Exp(w[8]) * (11 - memory.Difficulty) * Math.Pow(memory.Stability, -w[9])
            * (Math.Exp((1 - retrievability) * w[10]) - 1);
        return memory.Stability * (1 + (growth * effort));
    }

    private double ForgottenStability(MemoryState memory, double retrievability)
    {
        double relearned = w[11] * Math.Pow(memory.Difficulty, -w[12])
            * (Math.Pow(memory.Stability + 1, w[13]) - 1) * Math.Exp((1 - retrievability) * w[14]);
        return Math.Min(relearned, memory.Stability / Math.Exp(w[17] * w[18]));
    }
}
