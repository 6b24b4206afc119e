using System.Text.RegularExpressions;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Importing.Outlining;
using CareerAtlas.Importing.Text;
using CareerAtlas.Importing.Vocabulary;

namespace CareerAtlas.Importing.Learning;

/// <summary>Reads certifications from lists and tables under headings about them, and by their known names elsewhere.</summary>
internal sealed partial class CertificationReader : IFactReader
{
    private const int MostWords = 12;

    private static readonly Lexicon<(string Name, string Provider)> Known = new(
        VocabularyTable.Rows("certifications.tsv").SelectMany(r => VocabularyTable.Parts(r[2]).Prepend(r[0]).Select(n => (n, (r[0], r[1])))));

    private static readonly Lexicon<string> Providers = new(
        VocabularyTable.Rows("providers.tsv").SelectMany(r => VocabularyTable.Parts(r[1]).Prepend(r[0]).Select(n => (n, r[0]))));

    public IEnumerable<Fact> Read(ArticleContext article)
    {
        var seen = new HashSet<string>();
        foreach (Certification fact in Listed(article).Concat(Named(article)))
        {
            string key = Known.TryGet(fact.Name, out (string Name, string Provider) known) || Known.TryGet(SplitAside(fact.Name).Head, out known) ? Tokens.Key(known.Name) : Tokens.Key(fact.Name);
            if (seen.Add(key))
                yield return fact;
        }
    }

    private static IEnumerable<Certification> Listed(ArticleContext article)
    {
        foreach (Section section in article.Outline.Sections)
        {
            bool own = section.Topics.Is(Topic.Certifications) || section.Topics.IsEmpty && Subjects.IsAbout(section, Topic.Certifications);
            bool mentions = own || section.Subject.Contains(Topic.Certifications);
            foreach (Block block in section.Blocks)
            {
                foreach (Certification fact in block switch
                {
                    Table table => FromTable(table, own),
                    ItemList list => list.Items.SelectMany(i => FromItem(section, i, Subjects.IsAbout(list, Topic.Certifications) || mentions && AreNames(list) || AreCertificates(list), mentions)),
                    _ => [],
                })
                    yield return fact;
            }
        }
    }

    private static IEnumerable<Certification> FromTable(Table table, bool own)
    {
        int name = ColumnWords.Find(table, ColumnKind.Certification);
        bool headed = name >= 0 && CertificateWord().IsMatch(table.HeaderOf(name));
        if (!own && !headed)
            yield break;
        name = Math.Max(0, name);
        int provider = ColumnWords.Find(table, ColumnKind.Provider);
        int focus = ColumnWords.Find(table, ColumnKind.Focus, ColumnKind.Skill, ColumnKind.Description);
        if (focus == name || focus == provider)
            focus = -1;
        foreach (TableRow row in table.Rows)
        {
            string text = row.Cell(name).Clean;
            if (text.Length < 2)
                continue;
            yield return Make(text,
                provider >= 0 && provider != name && !row.Cell(provider).IsEmpty ? row.Cell(provider).Clean : null,
                focus >= 0 && !row.Cell(focus).IsEmpty ? row.Cell(focus).Clean : null,
                Cited.By(table, row));
        }
    }

    private static IEnumerable<Certification> FromItem(Section section, Item item, bool own, bool mentions)
    {
        bool here = own || item.Lead is { } l && TopicClassifier.Classify(l.Title).Is(Topic.Certifications) && item.Children.Count + (l.Rest.IsEmpty ? 0 : 1) > 0 && !own && !IsName(l.Title);
        if (!here)
        {
            foreach (Certification fact in item.Children.SelectMany(c => FromItem(section, c, own, mentions)))
                yield return fact;
            yield break;
        }

        if (item.Children.Count > 0)
        {
            // A group of certifications, or one with its details nested under it.
            string title = item.Lead?.Title ?? item.Text.Clean;
            Item? by = item.Children.FirstOrDefault(c => c.Lead is { Rest.IsEmpty: false } l2 && ColumnWords.Names(l2.Title, ColumnKind.Provider));
            Item? on = item.Children.FirstOrDefault(c => c.Lead is { Rest.IsEmpty: false } l2 && ColumnWords.Names(l2.Title, ColumnKind.Focus));
            if (by is not null || on is not null)
            {
                yield return Make(title, by?.Lead!.Rest.Clean.TrimEnd('.'), on?.Lead!.Rest.Clean, Cited.By(section, item.Text));
                yield break;
            }

            if (IsName(title) && item.Children.All(c => !IsName(c.Text.Clean)))
            {
                InlineText? focus = item.Children.Select(c => c.Text).FirstOrDefault(t => !t.IsEmpty);
                string? provider = item.Children.Where(c => c.Lead is { } pl && ColumnWords.Names(pl.Title, ColumnKind.Provider)).Select(c => c.Lead!.Rest.Clean).FirstOrDefault();
                yield return Make(title, provider, focus?.Clean, Cited.By(section, item.Text));
                yield break;
            }

            foreach (Certification fact in item.Children.SelectMany(c => FromItem(section, c, own: true, mentions)))
                yield return fact;
            yield break;
        }

        foreach (Certification fact in FromLine(section, item))
            yield return fact;
    }

    private static IEnumerable<Certification> FromLine(Section section, Item item)
    {
        string text = item.Text.Clean;
        Evidence evidence = Cited.By(section, item.Text);
        text = Price().Replace(text, "").Trim();
        if (Known.TryGet(text, out _))
        {
            yield return Make(text, null, null, evidence);
            yield break;
        }

        if (item.Lead is { Rest.IsEmpty: false } lead)
        {
            // "Certifications: A, B" lists; "CISSP: the standard for …" and "Microsoft Certified: Azure …" name one.
            if (lead.Title.EndsWith("Certified", StringComparison.OrdinalIgnoreCase))
            {
                (string whole, string? rest) = SplitDash(text);
                yield return Make(whole, null, rest, evidence);
                yield break;
            }

            if (TopicClassifier.Classify(lead.Title).Is(Topic.Certifications) && !IsName(lead.Title))
            {
                foreach (Piece piece in NameLists.Split(lead.Rest.Clean))
                    yield return Make(piece.Of(lead.Rest.Clean), null, null, evidence);
                yield break;
            }

            if (Providers.TryGet(lead.Title, out string by))
            {
                foreach (Piece piece in NameLists.Split(lead.Rest.Clean).Where(p => p.Length > 2))
                    yield return Make(piece.Of(lead.Rest.Clean), by, null, evidence);
                yield break;
            }

            (string led, string? dashed) = SplitDash(lead.Title);
            (string name, string? aside) = SplitAside(led);
            (string? provider, string? focus) = ProviderOrFocus(lead.Rest.Clean);
            if (dashed is not null && Providers.TryGet(dashed, out string named))
                provider = named;
            if (Tokens.Count(name) <= MostWords)
                yield return Make(name, aside is not null && Providers.TryGet(aside, out string p2) ? p2 : provider, focus, evidence);
            yield break;
        }

        (string head, string? tail) = SplitDash(item.Lead?.Title is { } t && item.Lead.Rest.IsEmpty ? t : text);
        if (Tokens.Count(head) > MostWords || (head.EndsWith('.') && !CertificateWord().IsMatch(head)) || (!IsName(head) && Tokens.Count(head) > 8))
            yield break;
        (string? by2, string? about) = tail is null ? (null, null) : ProviderOrFocus(tail);
        (string bare, string? inside) = SplitAside(head);
        if (inside is not null && Providers.TryGet(inside, out string insideProvider))
            (head, by2) = (bare, by2 ?? insideProvider);
        yield return Make(head, by2, about, evidence);
    }

    /// <summary>Known names anywhere in lists and prose about skills, education or certifications.</summary>
    private static IEnumerable<Certification> Named(ArticleContext article)
    {
        foreach (PlacedText place in PlacedText.All(article.Outline))
        {
            bool near = place.Section.Subject.Contains(Topic.Certifications) || place.Section.Subject.Contains(Topic.Education)
                || (CertificateWord().IsMatch(place.Text.Clean) && !Subjects.IsAbout(place.Section, Topic.Sources));
            if (!near || Subjects.NamesOtherRole(article, place.Section))
                continue;
            foreach (InlineText sentence in Sentences.Of(place.Text))
            {
                foreach (LexiconMatch<(string Name, string Provider)> match in Known.FindAll(sentence.Clean))
                {
                    string words = sentence.Clean.Substring(match.Start, match.Length);
                    if (words.AsSpan().ContainsAnyInRange('A', 'Z') && (words.Length > 3 || words.All(char.IsUpper)))
                        yield return new Certification(words, match.Entry.Provider, null, Cited.By(place.Section, sentence));
                }
            }
        }
    }

    private static Certification Make(string name, string? provider, string? focus, Evidence evidence)
    {
        name = Price().Replace(name, "").Trim(' ', '.', ':', '-', '–', '—', ',', ';');
        focus = focus is null ? null : Price().Replace(focus, "").Trim(' ', '.', ',', ';') is { Length: > 1 } kept ? kept : null;
        if (provider is null && Known.TryGet(name, out (string Name, string Provider) known))
            provider = known.Provider;
        if (provider is null && Providers.FindAll(name) is [{ Start: 0 } first, ..])
            provider = first.Entry;
        return new Certification(name, provider, focus, evidence);
    }

    /// <summary>True for the name of a certification, with or without words on it.</summary>
    public static bool IsCertificationName(string text) => IsName(SplitDash(text).Head) || (SplitDash(text) is (var head, not null) && Providers.TryGet(head, out _));

    /// <summary>A list that names nothing but certificates needs no heading that says so.</summary>
    private static bool AreCertificates(ItemList list) =>
        list.Items.Count >= 2 && list.Items.All(i => NameOf(i) is var name && Tokens.Count(name) is > 1 and <= MostWords && !Generic().IsMatch(name) && (Known.TryGet(name, out _) || NamedCertificate().IsMatch(name)));

    private static string NameOf(Item item) => item.Lead?.Title ?? SplitDash(item.Text.Clean).Head;

    private static bool AreNames(ItemList list) => list.Items.Count(i => IsCertificationName(i.Text.Clean)) * 2 > list.Items.Count;

    private static bool IsName(string text) =>
        Tokens.Count(text) is > 0 and <= MostWords && (Known.FindAll(text).Count > 0 || CertificateWord().IsMatch(text) && !Generic().IsMatch(text) || (Providers.FindAll(text) is [{ Start: 0 }, ..] && Tokens.Count(text) > 1));

    private static (string? Provider, string? Focus) ProviderOrFocus(string text)
    {
        string trimmed = text.Trim(' ', '.', '(', ')');
        if (Providers.TryGet(trimmed, out string provider))
            return (provider, null);
        Match by = OfferedBy().Match(trimmed);
        if (by.Success)
        {
            string rest = trimmed[(by.Index + by.Length)..];
            LexiconMatch<string> named = Providers.FindAll(rest).FirstOrDefault(m => m.Start <= 4);
            if (named.Entry is not null)
                return (named.Entry, trimmed);
        }

        // "IBM, for people who …" puts the provider first.
        if (Providers.FindAll(trimmed) is [{ Start: 0 } lead, ..] && lead.End < trimmed.Length && trimmed[lead.End] is ',' or ';' or '.')
            return (lead.Entry, trimmed[(lead.End + 1)..].Trim());
        return (null, trimmed);
    }

    private static (string Head, string? Tail) SplitDash(string text)
    {
        Match dash = Dash().Match(text);
        return dash.Success ? (text[..dash.Index], text[(dash.Index + dash.Length)..]) : (text, null);
    }

    private static (string Head, string? Aside) SplitAside(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal), close = text.IndexOf(')', StringComparison.Ordinal);
        return open > 0 && close > open ? (text[..open].Trim(), text[(open + 1)..close]) : (text, null);
    }

    [GeneratedRegex(@"\b(?:certifi\w+|certs?\b|licen[cs]\w*|credentials?|accredit\w+|badge|exam\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CertificateWord();

    [GeneratedRegex(@"\b(?:Certification|Certificate|Certified|Licen[cs]e|Credential)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NamedCertificate();

    [GeneratedRegex(@"^(?:(?:general|specialized|specialised|popular|recommended|relevant|key|top|useful|professional|industry|common|optional|other|entry-level|advanced|vendor|cloud|technical|ai|data|security|machine learning|data science|and|&|-)\s*)*(?:certifications?|certificates?|credentials?|licen[cs]es?|badges?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Generic();

    [GeneratedRegex(@"\b(?:offered|issued|awarded|provided|run|administered|granted)?\s*\bby\s+(?:the\s+)?|\bfrom\s+(?:the\s+)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfferedBy();

    [GeneratedRegex(@"\s*\((?:about |around |from |exam:? ?|cost:? ?)*(?:US|A|C|S)?[$€£₹]\s?[\d.,]+[^)]*\)|,?\s*(?:US|A|C|S)?[$€£₹]\s?[\d.,]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Price();

    [GeneratedRegex(@"\s+[-–—]\s+|\s*[—–]\s*(?=[A-Z])|:\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
