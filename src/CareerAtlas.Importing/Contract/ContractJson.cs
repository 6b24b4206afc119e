using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CareerAtlas.Domain.Facts;

namespace CareerAtlas.Importing.Contract;

/// <summary>Writes articles in the shape of the extraction contract: one JSON object each, a list for each kind of fact.</summary>
public static class ContractJson
{
    /// <summary>How the contract's JSON is written: indented, other scripts as they are.</summary>
    public static JsonWriterOptions Options { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one article.</summary>
    /// <param name="json">The writer, placed where a value may stand.</param>
    /// <param name="article">The article.</param>
    public static void Write(Utf8JsonWriter json, ExtractedArticle article)
    {
        json.WriteStartObject();
        json.WritePropertyName("article");
        Write(json, article.Metadata);
        Text(json, "role", article.Role);
        List<KeyTakeaway>(json, article, "keyTakeaways", f => Text(json, "text", f.Text));
        List<Responsibility>(json, article, "responsibilities", f =>
        {
            Text(json, "group", f.Group);
            Text(json, "text", f.Text);
        });
        List<SkillRequirement>(json, article, "skills", f =>
        {
            Text(json, "name", f.Name);
            Text(json, "kind", Word(f.SkillKind));
        });
        List<EducationRequirement>(json, article, "education", f =>
        {
            Text(json, "level", f.Level is { } level ? Word(level) : null);
            Text(json, "detail", f.Detail);
        });
        List<Certification>(json, article, "certifications", f =>
        {
            Text(json, "name", f.Name);
            Text(json, "provider", f.Provider);
            Text(json, "focus", f.Focus);
        });
        List<SalaryStatement>(json, article, "salaries", f =>
        {
            Text(json, "role", f.Role);
            Text(json, "level", f.Level is { } level ? Word(level) : null);
            Text(json, "region", f.Region);
            Text(json, "currency", f.Currency.Code);
            Text(json, "period", Word(f.Period));
            Number(json, "low", f.Figures.Low);
            Number(json, "high", f.Figures.High);
            Number(json, "typical", f.Figures.Typical);
            Text(json, "component", f.Component is { } component ? Word(component) : null);
            Text(json, "statedBy", f.StatedBy);
        });
        List<CareerStep>(json, article, "paths", f =>
        {
            Text(json, "from", f.From);
            Text(json, "to", f.To);
            Text(json, "kind", Word(f.StepKind));
            Text(json, "stage", f.Stage);
            json.WriteStartArray("skills");
            foreach (string skill in f.Skills)
                json.WriteStringValue(skill);
            json.WriteEndArray();
        });
        WriteRest(json, article);
        json.WriteEndObject();
    }

    private static void WriteRest(Utf8JsonWriter json, ExtractedArticle article)
    {
        List<InterviewQuestion>(json, article, "interviewQuestions", f =>
        {
            Text(json, "category", f.Category);
            Text(json, "text", f.Text);
        });
        List<InterviewStage>(json, article, "interviewStages", f =>
        {
            Text(json, "name", f.Name);
            Text(json, "focus", f.Focus);
            Number(json, "weightPercent", f.WeightPercent);
        });
        List<MarketSignal>(json, article, "marketSignals", f =>
        {
            Text(json, "metric", f.Metric);
            Number(json, "value", f.Value);
            Text(json, "unit", f.Unit);
            Number(json, "fromYear", f.FromYear);
            Number(json, "toYear", f.ToYear);
            Text(json, "statedBy", f.StatedBy);
        });
        List<FrequentQuestion>(json, article, "faqs", f =>
        {
            Text(json, "question", f.Question);
            Text(json, "answer", f.Answer);
        });
        List<RoleComparison>(json, article, "comparisons", f =>
        {
            Text(json, "role", f.Role);
            Text(json, "focus", f.Focus);
            Text(json, "difference", f.Difference);
        });
        List<Collaboration>(json, article, "collaborations", f =>
        {
            Text(json, "team", f.Team);
            Text(json, "purpose", f.Purpose);
        });
        List<TimeShare>(json, article, "timeAllocation", f =>
        {
            Text(json, "activity", f.Activity);
            Number(json, "percent", f.Percent);
        });
        List<ProjectStage>(json, article, "projectStages", f =>
        {
            Text(json, "name", f.Name);
            Number(json, "minWeeks", f.MinWeeks);
            Number(json, "maxWeeks", f.MaxWeeks);
        });
        List<PerformanceMetric>(json, article, "performanceMetrics", f =>
        {
            Text(json, "group", f.Group);
            Text(json, "name", f.Name);
        });
        List<IndustryMention>(json, article, "industries", f => Text(json, "name", f.Name));
        List<ToolUsage>(json, article, "toolUsage", f =>
        {
            Text(json, "tool", f.Tool);
            Number(json, "percent", f.Percent);
        });
        List<Trend>(json, article, "trends", f =>
        {
            Text(json, "group", f.Group);
            Text(json, "name", f.Name);
        });
        List<SourceReference>(json, article, "sources", f => Text(json, "name", f.Name));
    }

    private static void Write(Utf8JsonWriter json, ArticleMetadata metadata)
    {
        json.WriteStartObject();
        Text(json, "title", metadata.Title);
        Text(json, "url", metadata.Url);
        Text(json, "guid", metadata.Guid);
        Text(json, "author", metadata.Author);
        Text(json, "publishedAt", metadata.PublishedAt?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteStartArray("categories");
        foreach (string category in metadata.Categories)
            json.WriteStringValue(category);
        json.WriteEndArray();
        Text(json, "language", metadata.Language);
        json.WriteEndObject();
    }

    private static void List<T>(Utf8JsonWriter json, ExtractedArticle article, string name, Action<T> fields) where T : Fact
    {
        json.WriteStartArray(name);
        foreach (T fact in article.Of<T>())
        {
            json.WriteStartObject();
            fields(fact);
            json.WriteStartObject("evidence");
            Text(json, "section", fact.Evidence.Section);
            Text(json, "quote", fact.Evidence.Quote);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null)
            json.WriteNull(name);
        else
            json.WriteString(name, value);
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number / 1.0000000000000000000000000000m);
        else
            json.WriteNull(name);
    }
}
