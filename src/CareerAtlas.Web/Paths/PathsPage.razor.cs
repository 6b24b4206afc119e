using CareerAtlas.Data.Careers;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Matching;
using CareerAtlas.Domain.Mine;
using CareerAtlas.Domain.Planning;
using CareerAtlas.Web.Citing;
using CareerAtlas.Web.Matching;
using CareerAtlas.Web.Mine;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CareerAtlas.Web.Paths;

public sealed partial class PathsPage(CareerMaps maps, PathQueries queries, BrowserPortfolio store, NavigationManager navigation, IJSRuntime script, TimeProvider clock)
{
    private static readonly string[] Scripts = [KeptFields.Script, "/picker.js", "/graph.js"];

    private CareerMap map = CareerMap.Empty;
    private PathAnswer? answer;
    private PathSources? sources;
    private Citations? citations;
    private Portfolio? mine;
    private string title = "Plan a path";
    private int had;

    /// <summary>The address or name of the role one comes from.</summary>
    [SupplyParameterFromQuery]
    public string? From { get; set; }

    /// <summary>The address or name of the role one goes to.</summary>
    [SupplyParameterFromQuery]
    public string? To { get; set; }

    /// <summary>"yes" where moves count that no article states.</summary>
    [SupplyParameterFromQuery]
    public string? Unstated { get; set; }

    private bool AlsoUnstated => Unstated == "yes";

    public void Dispose() => store.Changed -= OnChanged;

    protected override Task OnParametersSetAsync() => AnswerAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        // Whoever comes here by a link from another worked page has a head whose scripts did not run.
        foreach (var address in Scripts)
            await using (await script.InvokeAsync<IJSObjectReference>("import", address)) { }
        store.Changed += OnChanged;
        await ShowAsync(await store.LoadAsync());
    }

    private void OnChanged(Portfolio changed) => _ = InvokeAsync(() => ShowAsync(changed));

    private async Task ShowAsync(Portfolio changed)
    {
        var hasOtherSkills = !changed.LiveSkills.Select(s => s.Slug).Order(StringComparer.Ordinal)
            .SequenceEqual((mine ?? Portfolio.Empty).LiveSkills.Select(s => s.Slug).Order(StringComparer.Ordinal));
        mine = changed;
        if (hasOtherSkills)
            await AnswerAsync();
        StateHasChanged();
    }

    private async Task AnswerAsync()
    {
        map = await maps.CurrentAsync(CancellationToken.None);
        var have = mine is null ? SkillSet.None : SkillSet.Of(map, mine.LiveSkills.Select(s => s.Slug));
        var found = PathAnswer.Of(map, have, From, To, AlsoUnstated);
        PlanStep[] steps = [.. found.Steps];
        sources = await queries.SourcesAsync(
            [.. steps.Where(s => s.IsStated).Select(s => new StepEnds(s.From.Slug, s.To.Slug)).Distinct()],
            [.. steps.SelectMany(s => new[] { s.From.Slug, s.To.Slug }).Distinct().Take(PathAnswer.MostRoles)],
            CancellationToken.None);
        citations = new Citations(
            new SourceList(
            [
                .. sources.Statements.SelectMany(move => move).Select(s => s.Article),
                .. sources.Pay.Values.SelectMany(groups => groups).SelectMany(g => g.Claims).Select(c => c.Article),
            ]),
            clock.GetUtcNow());
        (answer, had, title) = (found, have.Count, TitleOf(found));
    }

    private static string TitleOf(PathAnswer answer) => answer switch
    {
        { From: { } from, To: { } to, IsSame: false } => $"From {from.Name} to {to.Name}",
        { From: { } from, To: null } => $"Where one can go from {from.Name}",
        { From: null, To: { } to } => $"How to become {Article(to.Name)} {to.Name}",
        _ => "Plan a path",
    };

    private static string Article(string name) => "AEIOU".Contains(char.ToUpperInvariant(name[0]), StringComparison.Ordinal) ? "an" : "a";

    private string Canonical() => Address(answer?.From?.Slug, answer?.To?.Slug, alsoUnstated: false);

    private void Go(string? from, string? to) => navigation.NavigateTo(Address(from, to, AlsoUnstated), replace: true);

    private static string Address(string? from, string? to, bool alsoUnstated)
    {
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder();
        if (!string.IsNullOrWhiteSpace(from))
            query.Add("from", from);
        if (!string.IsNullOrWhiteSpace(to))
            query.Add("to", to);
        if (alsoUnstated)
            query.Add("unstated", "yes");
        return $"/paths{query.ToQueryString()}";
    }

    private bool IsSaved(CareerPlan plan) => mine?.Plans.TryGetValue(IdOf(plan), out var saved) == true && !saved.Removed;

    private Task SaveAsync(CareerPlan plan) =>
        IsSaved(plan) ? store.RemovePlanAsync(IdOf(plan)) : store.SavePlanAsync([.. plan.Roles.Select(r => r.Slug)]);

    private static string IdOf(CareerPlan plan) => string.Join('>', plan.Roles.Select(r => r.Slug));
}
