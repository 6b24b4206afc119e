using System.Globalization;
using System.Text.Json;

namespace CareerAtlas.Domain.Mine;

/// <summary>
/// A portfolio as JSON: how it lies in the browser, and how it is taken away and brought back. The browser's own script
/// (<c>wwwroot/mine.js</c>) writes the same shape.
/// </summary>
public static class PortfolioJson
{
    /// <summary>The version of the shape, stated by every file.</summary>
    public const int Version = 1;

    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The longest note that is read, in characters.</summary>
    public const int MaxNote = 10_000;

    private const int MaxName = 300;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8 };

    /// <summary>Writes a portfolio.</summary>
    /// <param name="portfolio">What to write.</param>
    /// <param name="indented">Whether for people to read.</param>
    /// <returns>UTF-8.</returns>
    public static byte[] Write(Portfolio portfolio, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            WriteMap(json, "roles", portfolio.Roles, role => WriteEntry(json, role.Name, role));
            WriteMap(json, "skills", portfolio.Skills, skill => WriteEntry(json, skill.Name, skill));
            WriteMap(json, "plans", portfolio.Plans, plan => WriteEntry(json, null, plan));
            WriteMap(json, "notes", portfolio.Notes.ToDictionary(n => n.Key.ToString(CultureInfo.InvariantCulture), n => n.Value), note =>
            {
                json.WriteString("text", note.Text);
                json.WriteString("at", note.At);
            });
            json.WriteStartArray("reviews");
            foreach (PracticeReview review in portfolio.Reviews)
            {
                json.WriteStartObject();
                json.WriteNumber("question", review.QuestionId);
                json.WriteNumber("rating", (int)review.Rating);
                json.WriteString("at", review.At);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Reads what <see cref="Write"/> or the browser's script wrote. Members it does not know are passed over.</summary>
    /// <param name="utf8">The file.</param>
    /// <exception cref="PortfolioFormatException">It is no such file, or a part of it is wrong; the message says where and what.</exception>
    public static Portfolio Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > MaxBytes)
            throw new PortfolioFormatException($"The file has more than {MaxBytes / 1024 / 1024} MB, which no CareerAtlas export has.");
        try
        {
            using JsonDocument document = JsonDocument.Parse(utf8, Strict);
            return Read(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new PortfolioFormatException(
                $"The file is not whole JSON: it breaks off or goes wrong in line {(exception.LineNumber ?? 0) + 1}. Export it again and import that file.", exception);
        }
        catch (InvalidOperationException exception)
        {
            // A string that is no Unicode is found out only when it is read.
            throw new PortfolioFormatException("The file holds text that is no Unicode. Export it again and import that file.", exception);
        }
    }

    private static Portfolio Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out JsonElement version)
            || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out int number))
            throw new PortfolioFormatException("The file is no CareerAtlas export: it states no version.");
        if (number > Version)
            throw new PortfolioFormatException($"The file was written by a newer CareerAtlas (version {number} of the format; this one reads up to {Version}). Bring this site up to date first.");
        if (number < 1)
            throw new PortfolioFormatException($"The file states version {number} of the format, and the first was 1.");
        return new Portfolio
        {
            Roles = ReadMap(root, "roles", (slug, e, at) => new SavedRole(slug, Text(e, "name", $"roles.{slug}"), at, Removed(e))),
            Skills = ReadMap(root, "skills", (slug, e, at) => new TickedSkill(slug, Text(e, "name", $"skills.{slug}"), at, Removed(e))),
            Plans = ReadMap(root, "plans", (id, e, at) => new SavedPlan(RolesOf(id), at, Removed(e))),
            Notes = ReadMap(root, "notes", (id, e, at) => new PracticeNote(Question(id), Text(e, "text", $"notes.{id}", MaxNote), at))
                .Values.ToDictionary(n => n.QuestionId),
            Reviews = [.. ReadReviews(root).Distinct().Order(PracticeReview.ByTime)],
        };
    }

    private static Dictionary<string, T> ReadMap<T>(JsonElement root, string name, Func<string, JsonElement, DateTimeOffset, T> read)
    {
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        if (!root.TryGetProperty(name, out JsonElement entries))
            return map;
        if (entries.ValueKind != JsonValueKind.Object)
            throw Wrong(name, "is no object");
        foreach (JsonProperty entry in entries.EnumerateObject())
        {
            string where = $"{name}.{entry.Name}";
            if (entry.Name.Length is 0 or > MaxName * 10)
                throw Wrong(name, "has a key that no entry has");
            if (entry.Value.ValueKind != JsonValueKind.Object)
                throw Wrong(where, "is no object");
            map[entry.Name] = read(entry.Name, entry.Value, Time(entry.Value, where));
        }

        return map;
    }

    private static IEnumerable<PracticeReview> ReadReviews(JsonElement root)
    {
        if (!root.TryGetProperty("reviews", out JsonElement reviews))
            yield break;
        if (reviews.ValueKind != JsonValueKind.Array)
            throw Wrong("reviews", "is no array");
        int i = 0;
        foreach (JsonElement review in reviews.EnumerateArray())
        {
            string where = $"reviews[{i++}]";
            if (review.ValueKind != JsonValueKind.Object || !review.TryGetProperty("question", out JsonElement question)
                || question.ValueKind != JsonValueKind.Number || !question.TryGetInt64(out long id) || id <= 0)
                throw Wrong(where, "names no question");
            if (!review.TryGetProperty("rating", out JsonElement rating) || rating.ValueKind != JsonValueKind.Number
                || !rating.TryGetInt32(out int value) || !Enum.IsDefined((PracticeRating)value))
                throw Wrong(where, "has no rating from 1 to 4");
            yield return new PracticeReview(id, (PracticeRating)value, Time(review, where));
        }
    }

    private static string Text(JsonElement entry, string member, string where, int longest = MaxName)
    {
        if (!entry.TryGetProperty(member, out JsonElement value) || value.ValueKind != JsonValueKind.String || value.GetString() is not { } text)
            throw Wrong($"{where}.{member}", "is no text");
        return text.Length <= longest ? text : throw Wrong($"{where}.{member}", $"is longer than {longest} characters");
    }

    private static DateTimeOffset Time(JsonElement entry, string where) =>
        entry.TryGetProperty("at", out JsonElement at) && at.ValueKind == JsonValueKind.String && at.TryGetDateTimeOffset(out DateTimeOffset time)
            ? time.ToUniversalTime()
            : throw Wrong($"{where}.at", "is no time");

    private static bool Removed(JsonElement entry) =>
        entry.TryGetProperty("removed", out JsonElement removed) && removed.ValueKind == JsonValueKind.True;

    private static Facts.ValueList<string> RolesOf(string id) =>
        id.Split('>') is { Length: >= 2 } roles && roles.All(r => r.Length > 0) ? [.. roles] : throw Wrong($"plans.{id}", "leads from no role to another");

    private static long Question(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > 0 ? number : throw Wrong($"notes.{id}", "names no question");

    private static PortfolioFormatException Wrong(string where, string what) =>
        new($"The file cannot be read: {(where.Length > 80 ? where[..80] + "…" : where)} {what}. Nothing was imported.");

    private static void WriteMap<T>(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, T> map, Action<T> write)
    {
        json.WriteStartObject(name);
        foreach ((string key, T entry) in map.OrderBy(e => e.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject(key);
            write(entry);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, string? name, PortfolioEntry entry)
    {
        if (name is not null)
            json.WriteString("name", name);
        json.WriteString("at", entry.At);
        if (entry.Removed)
            json.WriteBoolean("removed", true);
    }
}

/// <summary>A file that is no portfolio, or a damaged one. The message is for the visitor.</summary>
public sealed class PortfolioFormatException : Exception
{
    /// <summary>With the sentence to show.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="inner">What the JSON reader found, if anything.</param>
    public PortfolioFormatException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
