using System.Diagnostics;
using System.Globalization;
using CareerAtlas.Data.Careers;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Matching;
using CareerAtlas.Domain.Planning;
using Microsoft.Extensions.DependencyInjection;

namespace CareerAtlas.Benchmarks.Planning;

/// <summary>
/// How long matches and plans take as a page asks for them: the check that the map still stands included, and for plans the
/// sentences and pay of their steps.
/// </summary>
internal static class PlanRun
{
    private const int WarmUps = 20;
    private const int Rounds = 200;
    private const int MegaByte = 1024 * 1024;

    public static async Task RunAsync(ServiceProvider services)
    {
        var maps = services.GetRequiredService<CareerMaps>();
        var queries = services.GetRequiredService<PathQueries>();
        long memory = GC.GetTotalMemory(forceFullCollection: true);
        await MeasureAsync("map, first load", async () => (await maps.CurrentAsync(CancellationToken.None)).Roles.Count, rounds: 1);
        CareerMap map = await maps.CurrentAsync(CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{map.Roles.Count:#,0} roles, {map.Skills.Count:#,0} skills, {map.Roles.Sum(r => map.NeedsOf(r.Number).Length):#,0} needs, {map.Moves.Steps.Count:#,0} moves in {(GC.GetTotalMemory(forceFullCollection: true) - memory) / MegaByte:0} MB"));
        Measure("unstated moves, once", 1, () => map.AllMoves.Steps.Count);
        Measure("skill finder, once", 1, () => map.Finder.Find("").Sure.Count);

        var random = new Random(1);
        MapRole[] described = [.. map.Roles.Where(r => map.NeedsOf(r.Number).Length > 0)];
        string[] TickedOf(int count) => [.. Enumerable.Range(0, count).Select(_ => map.Skills[random.Next(map.Skills.Count)].Slug)];
        string text = string.Join(", ", Enumerable.Range(0, 80_000).Select(i => i % 4 == 0 ? map.Skills[random.Next(map.Skills.Count)].Name : "and worked on many things"));
        text = text[..Math.Min(text.Length, 2 * MegaByte)];

        await MeasureAsync("map, still standing", async () => (await maps.CurrentAsync(CancellationToken.None)).Roles.Count);
        await MeasureAsync("match, 30 skills", async () => await MatchAsync(maps, TickedOf(30)));
        await MeasureAsync("match, 5,000 skills", async () => await MatchAsync(maps, TickedOf(5_000)));
        await MeasureAsync("plan", async () => await PlanAsync(maps, queries, TickedOf(30), described, random, alsoUnstated: false));
        await MeasureAsync("plan, also unstated", async () => await PlanAsync(maps, queries, TickedOf(30), described, random, alsoUnstated: true));
        Measure("plan, ways alone", Rounds, () => new CareerPlanner(map, SkillSet.Of(map, TickedOf(30)))
            .Between(described[random.Next(described.Length)], described[random.Next(described.Length)]).Count);
        await MeasureAsync("plan, sources of 8", async () => (await queries.SourcesAsync(
            [], [.. Enumerable.Range(0, 8).Select(_ => described[random.Next(described.Length)].Slug)], CancellationToken.None)).Pay.Count);
        Measure("way out of a role", Rounds, () => new CareerPlanner(map, SkillSet.None).From(described[random.Next(described.Length)], 60).Reached);
        Measure("skill by name", Rounds, () => map.Search.Find(map.Skills[random.Next(map.Skills.Count)].Name[..3], 10).Count);
        Measure("text of 2 MB", 20, () => map.Finder.Find(text).Sure.Count);
    }

    private static async Task<int> MatchAsync(CareerMaps maps, string[] ticked)
    {
        CareerMap map = await maps.CurrentAsync(CancellationToken.None);
        SkillSet have = SkillSet.Of(map, ticked);
        return SkillMatcher.Rank(map, have).Take(10).Sum(match => SkillMatcher.PartsOf(map, have, match).Missing.Count);
    }

    private static async Task<int> PlanAsync(CareerMaps maps, PathQueries queries, string[] ticked, MapRole[] roles, Random random, bool alsoUnstated)
    {
        CareerMap map = await maps.CurrentAsync(CancellationToken.None);
        IReadOnlyList<CareerPlan> plans = new CareerPlanner(map, SkillSet.Of(map, ticked), alsoUnstated)
            .Between(roles[random.Next(roles.Length)], roles[random.Next(roles.Length)]);
        PlanStep[] steps = [.. plans.SelectMany(p => p.Steps)];
        PathSources sources = await queries.SourcesAsync(
            [.. steps.Where(s => s.IsStated).Select(s => new StepEnds(s.From.Slug, s.To.Slug)).Distinct()],
            [.. steps.SelectMany(s => new[] { s.From.Slug, s.To.Slug }).Distinct()],
            CancellationToken.None);
        return plans.Count + sources.Pay.Count;
    }

    private static void Measure(string name, int rounds, Func<int> work) => MeasureAsync(name, () => Task.FromResult(work()), rounds).GetAwaiter().GetResult();

    private static async Task MeasureAsync(string name, Func<Task<int>> work, int rounds = Rounds)
    {
        var times = new List<double>();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        for (int round = -Math.Min(WarmUps, rounds - 1); round < rounds; round++)
        {
            if (round == 0)
                before = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            _ = await work();
            if (round >= 0)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        Print(name, times, Environment.CpuUsage.TotalTime - before);
    }

    // The processor's time stands up to the load of a shared machine, the clock's does not.
    private static void Print(string name, List<double> times, TimeSpan processor)
    {
        double[] sorted = [.. times.Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-22} p50 {sorted[sorted.Length / 2],8:0.0} ms   p95 {sorted[sorted.Length * 95 / 100],8:0.0} ms   processor {processor.TotalMilliseconds / sorted.Length,8:0.0} ms"));
    }
}
