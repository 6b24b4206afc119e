using System.Text;
using AngleSharp.Html.Parser;
using CareerAtlas.Importing.Reading;

namespace CareerAtlas.Importing.Tests.Reading;

public sealed class MarkupCheckTests
{
    private static readonly string[] Tags =
    [
        "div", "p", "ul", "li", "ol", "span", "b", "i", "a", "font", "table", "tr", "td", "th", "tbody", "caption", "h2", "form", "button", "section",
        "dl", "dt", "dd", "blockquote", "x-y", "em", "object", "template", "article", "details",
    ];

    [Theory]
    [InlineData("<p>one<p>two<p>three", 400)]
    [InlineData("<li>one", 400)]
    [InlineData("<tr><td>a<td>b", 400)]
    [InlineData("<dt>a<dd>b", 400)]
    [InlineData("<br><img src=x><hr>", 400)]
    [InlineData("<option>a", 400)]
    [InlineData("<a name=x>", 400)]
    [InlineData("<svg><path d='M0'/><circle/></svg>", 400)]
    [InlineData("<!-- <div><div> -->", 400)]
    [InlineData("<script>'<div><div>'</script>", 400)]
    [InlineData("<p><b>bold</b> and <i>italic</i></p>", 400)]
    public void Complaint_MarkupWithoutEndTags_IsNotDeep(string markup, int times)
    {
        var html = "<table><ul><select>" + string.Concat(Enumerable.Repeat(markup, times));
        Assert.Null(MarkupCheck.Complaint(html.Replace("<table><ul><select>", markup.Contains("<t", StringComparison.Ordinal) ? "<table>" : "<ul>", StringComparison.Ordinal), ImportLimits.Default));
    }

    [Theory]
    [InlineData("<div><script></scriptx><!-- </script>")]
    [InlineData("<div><script><!--<script></script><!-- </script></script>")]
    [InlineData("<div><!-->")]
    [InlineData("<div><!--x--!>")]
    [InlineData("<div a==\">")]
    [InlineData("<div a='>' b=\"'\">")]
    [InlineData("<b><div></b>")]
    [InlineData("<form><div></form>")]
    [InlineData("<span><div></span>")]
    [InlineData("<div></body>")]
    [InlineData("<caption><div></caption>")]
    [InlineData("<td><div>")]
    [InlineData("<li><h1>")]
    [InlineData("<p><object>")]
    [InlineData("<svg><foreignObject><section/>")]
    [InlineData("<svg><div/>")]
    public void Complaint_NestingBehindATrick_IsSeen(string markup) =>
        Assert.NotNull(MarkupCheck.Complaint(string.Concat(Enumerable.Repeat(markup, 600)), ImportLimits.Default));

    [Fact]
    public void Complaint_SoupOfTags_IsNotDeeperThanEstimated()
    {
        var limits = new ImportLimits { Depth = 20 };
        var random = new Random(20250510);
        for (var i = 0; i < 1500; i++)
        {
            var html = Soup(random);
            var depth = Depth(html);

            // The parser adds html, body and a table's own parts, and opens formatting again inside blocks.
            Assert.True(depth <= 2 * limits.Depth + 8 || MarkupCheck.Complaint(html, limits) is not null, $"Depth {depth}: {html}");
        }
    }

    private static string Soup(Random random)
    {
        var few = random.GetItems(Tags, random.Next(1, 6));
        var html = new StringBuilder();
        var pattern = Enumerable.Range(0, random.Next(2, 8)).Select(_ => random.Next(10) switch
        {
            < 6 => $"<{few[random.Next(few.Length)]}>",
            < 9 => $"</{few[random.Next(few.Length)]}>",
            _ => $"<{few[random.Next(few.Length)]} a=1/>",
        }).ToList();
        for (var i = 0; i < 60; i++)
        {
            html.AppendJoin("", pattern);
        }

        return html.ToString();
    }

    private static int Depth(string html)
    {
        using var page = new HtmlParser(new HtmlParserOptions { MaximumDepth = 2000 }).ParseDocument(html);
        var (deepest, depth) = (0, 0);
        AngleSharp.Dom.INode node = page.DocumentElement;
        while (true)
        {
            deepest = Math.Max(deepest, depth);
            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                continue;
            }

            while (node.NextSibling is null)
            {
                if (node.Parent is not { } parent || depth == 0)
                {
                    return deepest;
                }

                (node, depth) = (parent, depth - 1);
            }

            node = node.NextSibling;
        }
    }
}
