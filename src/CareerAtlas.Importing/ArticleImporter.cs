using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Reading;
using CareerAtlas.Importing.Roles;

namespace CareerAtlas.Importing;

/// <summary>Reads facts out of articles. Built once, immutable, and safe for many threads.</summary>
/// <param name="limits">What is taken in at most.</param>
public sealed class ArticleImporter(ImportLimits limits)
{
    /// <summary>The version that facts are stamped with; it changes when readers change what they say.</summary>
    public const string Version = "1";

    // The order of the contract's lists, which is the order facts come out in.
    private static readonly IFactReader[] Readers =
    [
        new Summary.KeyTakeawayReader(),
        new Work.ResponsibilityReader(),
        new Skills.SkillReader(),
        new Learning.EducationReader(),
        new Learning.CertificationReader(),
        new Pay.SalaryReader(),
        new Paths.PathReader(),
        new Interviews.InterviewQuestionReader(),
        new Interviews.InterviewStageReader(),
        new Market.MarketSignalReader(),
        new Interviews.FrequentQuestionReader(),
        new Roles.ComparisonReader(),
        new Work.CollaborationReader(),
        new Work.TimeAllocationReader(),
        new Work.ProjectStageReader(),
        new Work.PerformanceMetricReader(),
        new Market.IndustryReader(),
        new Market.ToolUsageReader(),
        new Market.TrendReader(),
        new Summary.SourceReader(),
    ];

    /// <summary>Reads one article.</summary>
    /// <param name="document">The article as it came.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The facts; none, and no role, where the article is about no role.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled, or parsing took longer than the limit.</exception>
    public async Task<ExtractedArticle> ExtractAsync(ArticleDocument document, CancellationToken cancellationToken = default)
    {
        var metadata = new ArticleMetadata(
            document.Title, document.Link, document.Guid, document.Author, document.PublishedAt,
            new ValueList<string>(document.Categories), document.Language);
        if (string.IsNullOrWhiteSpace(document.Html))
            return new ExtractedArticle(metadata, null, [], ["The entry has no content to read."]);

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limits.ParseTime);
        var parser = new HtmlParser(new HtmlParserOptions { IsScripting = false });
        using IHtmlDocument dom = await parser.ParseDocumentAsync(document.Html, deadline.Token).ConfigureAwait(false);
        Outline outline = OutlineBuilder.Build((INode?)dom.Body ?? dom);

        string? role = RoleFinder.Find(document.Title ?? "", outline);
        if (role is null)
            return new ExtractedArticle(metadata, null, [], ["The article is about no role, so no facts were read."]);

        var article = new ArticleContext { Role = role, Title = document.Title ?? "", Outline = outline, Limits = limits };
        var facts = new List<Fact>();
        var notes = new List<string>();
        foreach (Fact fact in ReadFacts(article))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (fact.Evidence.Quote.Length > limits.TextLength)
                notes.Add($"A {fact.Kind} under \"{fact.Evidence.Section}\" was declined: its text is longer than {limits.TextLength} characters.");
            else
                facts.Add(fact);
        }

        return new ExtractedArticle(metadata, role, new ValueList<Fact>(facts), new ValueList<string>(notes));
    }
    /// <summary>What every reader reads, in the order of the contract's lists.</summary>
    internal static IEnumerable<Fact> ReadFacts(ArticleContext article) => Readers.SelectMany(r => r.Read(article));
}
