using System.Net;
using System.Text;

namespace CareerAtlas.Benchmarks.Synthetic;

/// <summary>Writes blocks of markup in the shapes that editors use.</summary>
internal sealed class Shapes(Choice choice)
{
    private readonly StringBuilder html = new();
    private readonly bool classes = choice.Chance(60);
    private int number;

    public void Heading(int level, params string[] wordings)
    {
        string words = choice.Of(wordings);
        if (level == 2 && choice.Chance(30))
            words = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{++number}. {words}");
        string inner = choice.Chance(40) ? $"<strong>{Escaped(words)}</strong>" : Escaped(words);
        html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<h{level}{Class("wp-block-heading")}>{inner}</h{level}>\n");
    }

    public void Paragraph(string words) => html.Append("<p>").Append(Escaped(words)).Append("</p>\n");

    public void List(IReadOnlyList<string> items)
    {
        string tag = choice.Chance(25) ? "ol" : "ul";
        html.Append('<').Append(tag).Append(Class("wp-block-list")).Append(">\n");
        foreach (string item in items)
            html.Append("<li>").Append(Escaped(item)).Append("</li>\n");
        html.Append("</").Append(tag).Append(">\n");
    }

    /// <summary>Names with a text each: bold in a list, a definition list, small headings or a table.</summary>
    public void LeadList(IReadOnlyList<(string Lead, string Text)> items)
    {
        switch (choice.Between(0, 3))
        {
            case 0:
                html.Append("<ul>\n");
                foreach ((string lead, string text) in items)
                    html.Append("<li><strong>").Append(Escaped(lead)).Append(":</strong> ").Append(Escaped(text)).Append("</li>\n");
                html.Append("</ul>\n");
                break;
            case 1:
                html.Append("<dl>\n");
                foreach ((string lead, string text) in items)
                    html.Append("<dt>").Append(Escaped(lead)).Append("</dt><dd>").Append(Escaped(text)).Append("</dd>\n");
                html.Append("</dl>\n");
                break;
            case 2:
                html.Append("<ul>\n");
                foreach ((string lead, string text) in items)
                    html.Append("<li>").Append(Escaped(lead)).Append("\n<ul><li>").Append(Escaped(text)).Append("</li></ul></li>\n");
                html.Append("</ul>\n");
                break;
            default:
                html.Append("<ul>\n");
                foreach ((string lead, string text) in items)
                    html.Append("<li>").Append(Escaped(lead)).Append(" – ").Append(Escaped(text)).Append("</li>\n");
                html.Append("</ul>\n");
                break;
        }
    }

    public void Table(IReadOnlyList<string> header, IReadOnlyList<string[]> rows)
    {
        bool head = choice.Chance(60);
        html.Append(Figure("<figure", "wp-block-table")).Append("<table>\n");
        if (head)
            html.Append("<thead>");
        Row(header, head || choice.Chance(50) ? "th" : "td");
        html.Append(head ? "</thead>\n<tbody>\n" : "");
        foreach (string[] row in rows)
            Row(row, "td");
        html.Append(head ? "</tbody>" : "").Append("</table>").Append(classes ? "</figure>" : "").Append('\n');
    }

    public void Disclosure(string summary, string text) =>
        html.Append("<details><summary>").Append(Escaped(summary)).Append("</summary><p>").Append(Escaped(text)).Append("</p></details>\n");

    public override string ToString() => html.ToString();

    private void Row(IReadOnlyList<string> cells, string tag)
    {
        html.Append("<tr>");
        foreach (string cell in cells)
            html.Append('<').Append(tag).Append('>').Append(Escaped(cell)).Append("</").Append(tag).Append('>');
        html.Append("</tr>\n");
    }

    private string Class(string name) => classes ? $" class=\"{name}\"" : "";

    private string Figure(string open, string name) => classes ? open + Class(name) + ">" : "";

    private static string Escaped(string words) => WebUtility.HtmlEncode(words);
}
