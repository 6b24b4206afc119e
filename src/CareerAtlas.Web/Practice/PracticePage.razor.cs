using System.Globalization;
using CareerAtlas.Data.Practice;
using CareerAtlas.Domain.Mine;
using CareerAtlas.Domain.Practice;
using CareerAtlas.Web.Interviews;
using CareerAtlas.Web.Layout;
using CareerAtlas.Web.Mine;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CareerAtlas.Web.Practice;

public sealed partial class PracticePage
{
    private const int DaysShown = 28;
    private const string DueOnly = "due";

    private ElementReference desk;
    private IJSObjectReference? script;
    private DotNetObjectReference<PracticePage>? self;
    private VisitorTime time = VisitorTime.Unknown;

    private bool isLoaded;
    private bool ahead;
    private PracticeScope scope = new(null, []);
    private PracticeSession session = new([], 0, null);
    private IReadOnlyList<long> practised = [];
    private IReadOnlyList<BankChoice> roles = [];

    private PracticeDeck deck = PracticeDeck.Empty;
    private PracticeQueue? queue;
    private PracticeProgress? progress;
    private PracticeQuestion? question;
    private PracticeCard? card;
    private IReadOnlyList<(PracticeRating Rating, TimeSpan Wait)> waits = [];
    private DateTimeOffset now;
    private string said = "";

    [Inject]
    private InterviewQueries Interviews { get; set; } = null!;

    [Inject]
    private BrowserPortfolio Store { get; set; } = null!;

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

    [Inject]
    private TimeProvider Clock { get; set; } = null!;

    [SupplyParameterFromQuery(Name = "role")]
    public string? Role { get; set; }

    [SupplyParameterFromQuery(Name = "category")]
    public string[]? Category { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    public string? Words { get; set; }

    /// <summary>"due" for what is due of everything practised, "all" for the whole bank.</summary>
    [SupplyParameterFromQuery(Name = "session")]
    public string? Session { get; set; }

    /// <summary>The number of the question that was being asked when the page was left.</summary>
    [SupplyParameterFromQuery(Name = "question")]
    public string? Question { get; set; }

    private bool IsSession => scope.IsNarrowed || Session is DueOnly or "all";

    private string Heading => !IsSession ? "Practise" : session.Role is { } role ? $"Practise: {role}" : "Practise";

    private string? BankAddress => scope.IsNarrowed
        ? QuestionQuery.Write(new QuestionFilter { Role = scope.Role, Category = scope.Categories.Count == 1 ? scope.Categories[0] : null, Text = scope.Text })
        : null;

    protected override async Task OnInitializedAsync()
    {
        var categories = (Category ?? []).Select(c => QuestionQuery.Text(c, 300)).OfType<string>().Distinct().Take(40);
        scope = new PracticeScope(QuestionQuery.Text(Role), [.. categories], QuestionQuery.Text(Words));
        if (!IsSession)
            roles = await Interviews.RolesAsync(CancellationToken.None);
        else if (Session != DueOnly)
            session = await Interviews.SessionAsync(scope, [], CancellationToken.None);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        script = await Script.InvokeAsync<IJSObjectReference>("import", "/practice.js");
        self = DotNetObjectReference.Create(this);
        var visitor = await script.InvokeAsync<Visitor>("start", desk, self);
        time = VisitorTime.Of(visitor.Zone, visitor.Offset, visitor.Now, Clock.GetUtcNow());
        Store.Changed += OnStoreChanged;
        await LoadAsync(await Store.LoadAsync(), long.TryParse(Question, NumberStyles.None, CultureInfo.InvariantCulture, out var left) ? left : null);
        isLoaded = true;
        await ShowAsync(isFirst: true);
    }

    /// <summary>The script has kept a rating and tells of it. Told twice, it counts once.</summary>
    [JSInvokable]
    public Task RatedAsync(long questionId, int rating, DateTimeOffset at) => InvokeAsync(async () =>
    {
        if (!Enum.IsDefined((PracticeRating)rating))
            return;
        var review = new PracticeReview(questionId, (PracticeRating)rating, at.ToUniversalTime());
        Store.Changed -= OnStoreChanged;
        Store.HasRated(review);
        Store.Changed += OnStoreChanged;
        var kept = Store.Current;
        deck = PracticeDeck.Replay(kept.Reviews);
        var rated = deck.Card(questionId);
        said = $"Rated {PracticeWords.Rating(review.Rating).ToLowerInvariant()}: asked again in {PracticeWords.Wait(rated.Due!.Value - at)}.";
        await NextAsync(kept, null);
        if (question is null)
            said += " Nothing more is due.";
        await ShowAsync(isFirst: false);
    });

    public async ValueTask DisposeAsync()
    {
        Store.Changed -= OnStoreChanged;
        try
        {
            if (script is not null)
            {
                await script.InvokeVoidAsync("stop");
                await script.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and its scripts with it.
        }
        self?.Dispose();
    }

    private void OnStoreChanged(Portfolio kept) => _ = InvokeAsync(async () =>
    {
        await LoadAsync(kept, question?.Question.Question.Id);
        await ShowAsync(isFirst: true);
    });

    // Which of the practised questions the atlas still has decides what can be due.
    private async Task LoadAsync(Portfolio kept, long? preferred)
    {
        deck = PracticeDeck.Replay(kept.Reviews);
        practised = await Interviews.ExistingAsync([.. deck.Cards.Keys.Union(kept.LiveNotes.Select(n => n.QuestionId))], CancellationToken.None);
        if (IsSession)
        {
            session = Session == DueOnly
                ? new PracticeSession([.. practised.Where(deck.Cards.ContainsKey)], deck.Cards.Count, null)
                : await Interviews.SessionAsync(scope, [.. deck.Cards.Keys], CancellationToken.None);
        }
        await NextAsync(kept, preferred);
    }

    private async Task NextAsync(Portfolio kept, long? preferred)
    {
        now = time.Now(Clock);
        progress = PracticeProgress.Of(kept.Reviews, time.Zone, now, DaysShown);
        queue = deck.Queue(IsSession ? session.Questions : practised.Where(deck.Cards.ContainsKey), now);
        card = IsSession ? queue.Next(ahead, preferred) : null;
        question = card is null ? null : await Interviews.PractiseAsync(card.QuestionId, CancellationToken.None);
        waits = card is null ? [] : PracticeScheduler.Default.Preview(card, now);
    }

    private async Task GoAheadAsync()
    {
        ahead = true;
        await NextAsync(Store.Current, null);
        await ShowAsync(isFirst: false);
    }

    private async Task ShowAsync(bool isFirst)
    {
        StateHasChanged();
        if (script is not null)
            await script.InvokeVoidAsync("show", isFirst);
    }

    private string Scoped()
    {
        if (Session == DueOnly)
            return "everything that is due";
        var parts = new List<string>();
        if (scope.Categories.Count > 0)
            parts.Add(string.Join(", ", scope.Categories));
        if (scope.Text is { } words)
            parts.Add($"with the words “{words}”");
        parts.Add(Plural.Of(session.Total, "question"));
        return string.Join(" · ", parts);
    }

    private string Empty() => this switch
    {
        { Session: DueOnly } => "Nothing has been practised in this browser yet, so nothing is due.",
        { scope.Role: { } slug, session.Role: null } => $"The atlas has no role at “{slug}”.",
        { scope: { Text: null, Categories.Count: 0 } } => "No article states interview questions for this role yet.",
        _ => "No question in the atlas matches this choice.",
    };

    private sealed record Visitor(string? Zone, int Offset, DateTimeOffset Now);
}
