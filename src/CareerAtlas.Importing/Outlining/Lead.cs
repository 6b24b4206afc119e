using System.Buffers;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Outlining;

/// <summary>The words a paragraph or item opens with that announce the rest: "<b>Data cleaning</b>: removing …".</summary>
/// <param name="Title">The words, without their colon or dash.</param>
/// <param name="Text">The words as they stand.</param>
/// <param name="Rest">What follows; empty where nothing does.</param>
/// <param name="Bold">True where they are set in bold, false where only a colon marks them.</param>
public sealed record Lead(string Title, InlineText Text, InlineText Rest, bool Bold)
{
    private const int LongestBold = 110;
    private const int MostWordsBeforeColon = 7;
    private static readonly SearchValues<char> NumberOrBullet = SearchValues.Create(" .0123456789)#•·*");

    /// <summary>Finds the lead of a text, or <c>null</c>.</summary>
    internal static Lead? Find(InlineText text)
    {
        string clean = text.Clean;
        if (clean.Length == 0)
            return null;
        return Bolded(text) ?? BeforeColon(text);
    }

    private static Lead? Bolded(InlineText text)
    {
        int end = BoldEnd(text);
        if (end <= 0 || end > LongestBold)
            return null;
        string raw = text.Raw;
        int next = end;
        while (next < raw.Length && char.IsWhiteSpace(raw[next]))
            next++;
        bool marked = raw[end - 1] is ':' or '?' or '.' || next == raw.Length || raw[next] is ':' or '-' or '–' or '—' or '('
            || text.Breaks.Any(b => b == end || b == next);
        if (!marked)
            return null;
        // "Bold (aside): text" and "Bold (aside)" keep the aside in the lead.
        if (next < raw.Length && raw[next] == '(')
        {
            int close = raw.IndexOf(')', next);
            int after = close + 1;
            while (close > 0 && after < raw.Length && raw[after] == ' ')
                after++;
            if (close < 0 || (after < raw.Length && raw[after] is not (':' or '-' or '–' or '—')))
                return null;
            end = close + 1;
            next = after;
        }

        if (next < raw.Length && raw[next] is ':' or '-' or '–' or '—')
            next++;
        var head = new InlineText(raw[..end].Trim());
        var rest = next < raw.Length ? new InlineText(raw[next..].Trim()) : InlineText.Empty;
        return new Lead(HeadingText.Title(head.Clean), head, rest, Bold: true);
    }

    private static int BoldEnd(InlineText text)
    {
        int end = 0;
        foreach (Range range in text.Strong)
        {
            int gap = range.Start.Value - end;
            // A number, bullet or bare space before or between bold runs belongs to the lead.
            if (gap > 0 && text.Raw.AsSpan(end, gap).ContainsAnyExcept(NumberOrBullet))
                break;
            end = range.End.Value;
        }

        return end;
    }

    private static Lead? BeforeColon(InlineText text)
    {
        string clean = text.Clean;
        int colon = clean.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon > 70 || (colon + 1 < clean.Length && clean[colon + 1] != ' '))
            return null;
        ReadOnlySpan<char> head = clean.AsSpan(0, colon);
        if (head.ContainsAny(".?!;") || head.Count(' ') >= MostWordsBeforeColon || !char.IsLetterOrDigit(head[0]))
            return null;
        return new Lead(
            HeadingText.Title(head.ToString()),
            text.Slice(0, colon),
            colon + 1 < clean.Length ? text.Slice(colon + 1, clean.Length - colon - 1) : InlineText.Empty,
            Bold: false);
    }
}

/// <summary>Rules for headings and leads.</summary>
internal static class HeadingText
{
    /// <summary>The heading without the names of roles and their articles: "What a data analyst does" is "What does".</summary>
    public static string WithoutRoles(string title)
    {
        string rest = title;
        foreach (LexiconMatch<string> role in RoleNames.FindAll(title).AsEnumerable().Reverse())
        {
            int start = role.Start;
            foreach (string article in (ReadOnlySpan<string>)["a ", "an ", "the ", "A ", "An ", "The "])
            {
                if (rest.AsSpan(0, start).EndsWith(article) && (start == article.Length || rest[start - article.Length - 1] == ' '))
                {
                    start -= article.Length;
                    break;
                }
            }

            rest = rest[..start] + rest[role.End..];
        }

        return rest;
    }

    /// <summary>The heading without its number ("3.", "Step 2:" stays) and its closing colon or dash.</summary>
    public static string Title(string heading)
    {
        string text = heading.Trim();
        int i = 0;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (i > 0 && text[i] == '.')))
            i++;
        if (i > 0 && i < text.Length && (text[i] is ')' or ':' or ' ' || text[i - 1] == '.'))
        {
            string rest = text[i..].TrimStart(' ', ')', ':', '.', '-', '–', '—');
            // "3 rounds" and "10 Questions" begin with a count, not with a number in a row.
            bool counted = text[i] == ' ' && text[i - 1] != '.' && !text.AsSpan(i).TrimStart().StartsWith("-") && !text.AsSpan(i).TrimStart().StartsWith("–");
            if (rest.Length > 0 && !counted)
                text = rest;
        }

        return text.TrimEnd(' ', ':', '-', '–', '—');
    }
}
