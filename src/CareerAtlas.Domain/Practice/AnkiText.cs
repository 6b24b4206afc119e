using System.Text;

namespace CareerAtlas.Domain.Practice;

/// <summary>One note of a deck for Anki.</summary>
/// <param name="Front">The question.</param>
/// <param name="Back">The visitor's own words on it, and what the atlas has to say; may be empty.</param>
/// <param name="Tags">Words to find it by.</param>
public sealed record AnkiNote(string Front, string Back, IReadOnlyList<string> Tags);

/// <summary>Questions as a text file that Anki imports: one note to a line, fields parted by tabs, with Anki's header lines.</summary>
public static class AnkiText
{
    /// <summary>Writes a deck.</summary>
    /// <param name="deck">The deck's name.</param>
    /// <param name="notes">The notes; of two with the same front Anki itself keeps one.</param>
    public static string Write(string deck, IEnumerable<AnkiNote> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        var file = new StringBuilder("#separator:tab\n#html:false\n");
        file.Append("#deck:").Append(Line(deck)).Append('\n');
        file.Append("#columns:Front\tBack\tTags\n#tags column:3\n");
        foreach (AnkiNote note in notes)
        {
            file.Append(Field(note.Front)).Append('\t').Append(Field(note.Back)).Append('\t')
                .AppendJoin(' ', note.Tags.Select(Tag)).Append('\n');
        }

        return file.ToString();
    }

    // A line break would end the note and a tab the field.
    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // A quote at its start would open a quoted field, and a number sign a remark.
    private static string Field(string text)
    {
        string line = Line(text);
        return line.StartsWith('"') || line.StartsWith('#') ? $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : line;
    }

    private static string Tag(string text) =>
        string.Join('-', text.Split([' ', '\t', '\n', '\r', '"', ':'], StringSplitOptions.RemoveEmptyEntries));
}
