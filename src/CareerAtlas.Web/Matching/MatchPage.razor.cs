using CareerAtlas.Data.Careers;
using CareerAtlas.Domain.Careers;
using CareerAtlas.Domain.Matching;
using CareerAtlas.Domain.Mine;
using CareerAtlas.Web.Layout;
using CareerAtlas.Web.Mine;
using Microsoft.AspNetCore.Components;

namespace CareerAtlas.Web.Matching;

public sealed partial class MatchPage(CareerMaps maps, BrowserPortfolio store, NavigationManager navigation)
{
    private const int SkillStep = 60;
    private const int RoleStep = 10;
    private const string FewestMissing = "fewest-missing";

    private CareerMap map = CareerMap.Empty;
    private Portfolio? mine;
    private SkillSet have = SkillSet.None;
    private IReadOnlyList<(string Slug, string Name)> ticked = [];
    private IReadOnlyList<RoleMatch> ranked = [];
    private IReadOnlyList<MatchParts> shown = [];
    private int shownSkills = SkillStep;
    private int shownRoles = RoleStep;
    private int unknown;

    /// <summary>The order of the roles, as the address carries it.</summary>
    [SupplyParameterFromQuery]
    public string? Order { get; set; }

    private BrowserPortfolio Store => store;

    private MatchOrder order => Order == FewestMissing ? MatchOrder.FewestMissing : MatchOrder.Share;

    public void Dispose() => store.Changed -= OnChanged;

    protected override async Task OnInitializedAsync() => map = await maps.CurrentAsync(CancellationToken.None);

    protected override void OnParametersSet() => Rank();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        store.Changed += OnChanged;
        await ShowAsync(await store.LoadAsync());
    }

    private void OnChanged(Portfolio changed) => _ = InvokeAsync(() => ShowAsync(changed));

    private async Task ShowAsync(Portfolio changed)
    {
        mine = changed;
        map = await maps.CurrentAsync(CancellationToken.None);
        // What was unticked on this page stays in the list, so that it can be ticked again and the focus is not lost.
        var live = changed.LiveSkills.Select(s => (s.Slug, s.Name)).ToList();
        HashSet<string> listed = [.. ticked.Select(t => t.Slug)];
        ticked = [.. live.Where(s => !listed.Contains(s.Slug)), .. ticked];
        have = SkillSet.Of(map, live.Select(s => s.Slug));
        unknown = live.Count - have.Count;
        Rank();
        StateHasChanged();
    }

    private void Rank()
    {
        ranked = SkillMatcher.Rank(map, have, order);
        shown = [.. ranked.Take(shownRoles).Select(match => SkillMatcher.PartsOf(map, have, match))];
    }

    private bool IsTicked(string slug) => mine?.Skills.TryGetValue(slug, out var skill) == true && !skill.Removed;

    private Task TickAsync(Tick tick) => store.SetSkillAsync(tick.Slug, tick.Name, tick.IsTicked);

    private Task TickAllAsync(IReadOnlyList<MapSkill> skills) => store.SetSkillsAsync(skills.Select(s => (s.Slug, s.Name)));

    private void ShowMore()
    {
        shownRoles += RoleStep;
        Rank();
    }

    private void OrderBy(MatchOrder wanted) =>
        navigation.NavigateTo(navigation.GetUriWithQueryParameter("order", wanted == MatchOrder.Share ? null : FewestMissing), replace: true);

    private string Pressed(MatchOrder wanted) => order == wanted ? "true" : "false";

    private string Empty() => (mine, have.Count) switch
    {
        (null, _) => "The roles that fit stand here once skills are ticked.",
        (_, 0) when ticked.Count > 0 && unknown > 0 => "No article asks for any of the ticked skills.",
        (_, 0) => "Tick a skill, and the roles that ask for it stand here: how many of a role’s skills you have, and what is missing.",
        _ => "No article asks any role for the ticked skills; they are named for moves between roles alone.",
    };

    private string Basis()
    {
        const string Alone = "Each role by how many of its skills you have. A missing skill “raises” every other role that asks for it too.";
        return ranked.Any(m => m.IsWeighted)
            ? $"{Alone} Where several articles describe a role, a skill that more of them ask for counts for more."
            : Alone;
    }
}
