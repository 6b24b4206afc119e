using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Pay;
using CareerAtlas.Domain.Revisions;

namespace CareerAtlas.Data.Storage;

/// <summary>
/// Facts as JSON, the form they are stored in. Equal facts give equal JSON, and what is read back equals what was
/// written but for characters that no database can hold (<see cref="StorableText"/>). The kind stands beside it.
/// </summary>
public static class FactJson
{
    private static readonly FactJsonContext Json = new(new JsonSerializerOptions(FactJsonContext.Default.Options)
    {
        // The text goes into a column, never into a page; escaping it for HTML would treble all that is not English.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(Fact fact) => JsonSerializer.Serialize(fact, TypeOf(fact.Kind));

    public static Fact Read(FactKind kind, string payload) =>
        (Fact?)JsonSerializer.Deserialize(payload, TypeOf(kind))
        ?? throw new InvalidDataException($"The stored {kind} fact is empty.");

    /// <summary>The metadata in the form that its hash is taken of.</summary>
    public static byte[] Write(ArticleMetadata metadata) => JsonSerializer.SerializeToUtf8Bytes(metadata, Json.ArticleMetadata);

    private static JsonTypeInfo TypeOf(FactKind kind) => kind switch
    {
        FactKind.KeyTakeaway => Json.KeyTakeaway,
        FactKind.Responsibility => Json.Responsibility,
        FactKind.Skill => Json.SkillRequirement,
        FactKind.Education => Json.EducationRequirement,
        FactKind.Certification => Json.Certification,
        FactKind.Salary => Json.SalaryStatement,
        FactKind.Path => Json.CareerStep,
        FactKind.InterviewQuestion => Json.InterviewQuestion,
        FactKind.InterviewStage => Json.InterviewStage,
        FactKind.MarketSignal => Json.MarketSignal,
        FactKind.FrequentQuestion => Json.FrequentQuestion,
        FactKind.Comparison => Json.RoleComparison,
        FactKind.Collaboration => Json.Collaboration,
        FactKind.TimeAllocation => Json.TimeShare,
        FactKind.ProjectStage => Json.ProjectStage,
        FactKind.PerformanceMetric => Json.PerformanceMetric,
        FactKind.Industry => Json.IndustryMention,
        FactKind.ToolUsage => Json.ToolUsage,
        FactKind.Trend => Json.Trend,
        FactKind.Source => Json.SourceReference,
    };
}

[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(StorableTextConverter), typeof(CurrencyConverter), typeof(DecimalConverter), typeof(TextListConverter)])]
[JsonSerializable(typeof(ArticleMetadata))]
[JsonSerializable(typeof(KeyTakeaway))]
[JsonSerializable(typeof(Responsibility))]
[JsonSerializable(typeof(SkillRequirement))]
[JsonSerializable(typeof(EducationRequirement))]
[JsonSerializable(typeof(Certification))]
[JsonSerializable(typeof(SalaryStatement))]
[JsonSerializable(typeof(CareerStep))]
[JsonSerializable(typeof(InterviewQuestion))]
[JsonSerializable(typeof(InterviewStage))]
[JsonSerializable(typeof(MarketSignal))]
[JsonSerializable(typeof(FrequentQuestion))]
[JsonSerializable(typeof(RoleComparison))]
[JsonSerializable(typeof(Collaboration))]
[JsonSerializable(typeof(TimeShare))]
[JsonSerializable(typeof(ProjectStage))]
[JsonSerializable(typeof(PerformanceMetric))]
[JsonSerializable(typeof(IndustryMention))]
[JsonSerializable(typeof(ToolUsage))]
[JsonSerializable(typeof(Trend))]
[JsonSerializable(typeof(SourceReference))]
internal sealed partial class FactJsonContext : JsonSerializerContext;

internal sealed class StorableTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(StorableText.Clean(value));
}

internal sealed class CurrencyConverter : JsonConverter<Currency>
{
    public override Currency Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, Currency value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Code);
}

// 95000 and 95000.0 are equal, so they are written alike: dividing by one with all its decimals drops trailing zeros.
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    private const decimal One = 1.0000000000000000000000000000m;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value / One);
}

internal sealed class TextListConverter : JsonConverter<ValueList<string>>
{
    public override ValueList<string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var items = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(reader.GetString() ?? "");
        return new ValueList<string>(items);
    }

    public override void Write(Utf8JsonWriter writer, ValueList<string> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (string item in value)
            writer.WriteStringValue(StorableText.Clean(item));
        writer.WriteEndArray();
    }
}
