using System.Text;
using CareerAtlas.Domain.Mine;
using Microsoft.JSInterop;

namespace CareerAtlas.Web.Mine;

/// <summary>
/// The visitor's portfolio in their browser's storage, for pages on a circuit. Usable once the page has rendered; every
/// change is in the browser before the call returns.
/// </summary>
public sealed class BrowserPortfolio(IJSRuntime script, TimeProvider clock) : IAsyncDisposable
{
    private IJSObjectReference? module;
    private IJSObjectReference? subscription;
    private DotNetObjectReference<BrowserPortfolio>? self;

    /// <summary>What was last seen in the browser, with this page's own changes.</summary>
    public Portfolio Current { get; private set; } = Portfolio.Empty;

    /// <summary>Why the browser's storage could not be read, where that happened; what lay there was set aside.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Raised after this page or another tab changed something, with all there is then.</summary>
    public event Action<Portfolio>? Changed;

    /// <summary>Reads the browser's storage. What cannot be read there counts as nothing; see <see cref="Trouble"/>.</summary>
    public async Task<Portfolio> LoadAsync()
    {
        var mine = await ModuleAsync();
        if (subscription is null)
        {
            self = DotNetObjectReference.Create(this);
            subscription = await mine.InvokeAsync<IJSObjectReference>("subscribe", self);
        }
        return Current = await ReadAsync(mine);
    }

    public Task SetSkillAsync(string slug, string name, bool ticked)
    {
        var skill = new TickedSkill(slug, name, clock.GetUtcNow(), !ticked);
        return StoreAsync(
            Current with { Skills = new Dictionary<string, TickedSkill>(Current.Skills) { [slug] = skill } }, "setSkill", slug, name, ticked);
    }

    /// <summary>Ticks many skills at once: one change, one message.</summary>
    public Task SetSkillsAsync(IEnumerable<(string Slug, string Name)> skills)
    {
        var at = clock.GetUtcNow();
        var all = new Dictionary<string, TickedSkill>(Current.Skills);
        foreach (var (slug, name) in skills)
            all[slug] = new TickedSkill(slug, name, at);
        return MergeAsync(Current with { Skills = all });
    }

    public Task SetRoleAsync(string slug, string name, bool saved)
    {
        var role = new SavedRole(slug, name, clock.GetUtcNow(), !saved);
        return StoreAsync(
            Current with { Roles = new Dictionary<string, SavedRole>(Current.Roles) { [slug] = role } }, "setRole", slug, name, saved);
    }

    public Task SavePlanAsync(IReadOnlyList<string> roleSlugs) => SetPlanAsync(new SavedPlan([.. roleSlugs], clock.GetUtcNow()));

    public Task RemovePlanAsync(string id) => Current.Plans.TryGetValue(id, out var plan)
        ? SetPlanAsync(plan with { At = clock.GetUtcNow(), Removed = true })
        : Task.CompletedTask;

    /// <summary>Takes note of a rating that the script has stored already; twice is as once.</summary>
    public void HasRated(PracticeReview review)
    {
        if (Current.Reviews.Contains(review))
            return;
        Current = Current with { Reviews = [.. Current.Reviews.Append(review).Order(PracticeReview.ByTime)] };
        Changed?.Invoke(Current);
    }

    /// <summary>Adds everything of another portfolio; nothing kept here is lost.</summary>
    public async Task MergeAsync(Portfolio other)
    {
        var mine = await ModuleAsync();
        var merged = (await ReadAsync(mine)).Merge(other);
        await StoreAsync(merged, "replace", Encoding.UTF8.GetString(PortfolioJson.Write(merged)));
    }

    /// <summary>Forgets everything in this browser.</summary>
    public Task ClearAsync() => StoreAsync(Portfolio.Empty, "clear");

    /// <summary>Hands the visitor a file.</summary>
    public async Task DownloadAsync(string fileName, string contentType, string text)
    {
        var mine = await ModuleAsync();
        await mine.InvokeVoidAsync("download", fileName, contentType, text);
    }

    /// <summary>Called by the script when another tab changed something.</summary>
    [JSInvokable]
    public async Task OnStoreChangedAsync()
    {
        Current = await ReadAsync(await ModuleAsync());
        Changed?.Invoke(Current);
    }

    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        try
        {
            if (subscription is not null)
            {
                await subscription.InvokeVoidAsync("stop");
                await subscription.DisposeAsync();
            }
            if (module is not null)
                await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its scripts with it.
        }
    }

    private Task SetPlanAsync(SavedPlan plan) => StoreAsync(
        Current with { Plans = new Dictionary<string, SavedPlan>(Current.Plans) { [plan.Id] = plan } }, "setPlan", plan.Id, !plan.Removed);

    private async Task StoreAsync(Portfolio changed, string function, params object?[] arguments)
    {
        var mine = await ModuleAsync();
        await mine.InvokeVoidAsync(function, arguments);
        Current = changed;
        Changed?.Invoke(changed);
    }

    // What cannot be read is set aside in the browser rather than written over.
    private async Task<Portfolio> ReadAsync(IJSObjectReference mine)
    {
        // As a stream, for which the size of a hub message is no limit.
        await using var bytes = await mine.InvokeAsync<IJSStreamReference>("bytes");
        await using var stream = await bytes.OpenReadStreamAsync(PortfolioJson.MaxBytes);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        try
        {
            return PortfolioJson.Read(copy.GetBuffer().AsMemory(0, (int)copy.Length));
        }
        catch (PortfolioFormatException exception)
        {
            await mine.InvokeVoidAsync("setAside");
            Trouble = exception.Message;
            return Portfolio.Empty;
        }
    }

    private async Task<IJSObjectReference> ModuleAsync() =>
        module ??= await script.InvokeAsync<IJSObjectReference>("import", "/mine.js");
}
