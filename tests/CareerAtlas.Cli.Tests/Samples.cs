using System.Net;

namespace CareerAtlas.Cli.Tests;

/// <summary>Small documents of our own.</summary>
internal static class Samples
{
    public const string Title = "How to Become a Data Engineer";

    public static string Article(string pay = "$95,000") => $"""
        <p>A data engineer builds the roads on which figures travel. Without a data engineer, nobody reads the yearly report.</p>
        <h2>Responsibilities of a Data Engineer</h2>
        <ul><li>Build pipelines that carry records into the warehouse.</li><li>Watch the nightly loads and mend them.</li></ul>
        <h2>Technical Skills</h2>
        <ul><li>Python</li><li>SQL</li><li>Apache Spark</li></ul>
        <h2>Data Engineer Salary in the United States</h2>
        <table><tr><th>Level</th><th>Average Salary</th></tr>
        <tr><td>Entry-Level</td><td>{pay}</td></tr><tr><td>Senior</td><td>$150,000</td></tr></table>
        """;

    public static string Item(string guid, string title = Title, string? html = null, string date = "Fri, 09 May 2025 11:18:53 +0000") => $"""
        <item><title>{WebUtility.HtmlEncode(title)}</title><link>https://careers.example/{guid}</link>
        <guid isPermaLink="false">{guid}</guid><pubDate>{date}</pubDate>
        <content:encoded><![CDATA[{html ?? Article()}]]></content:encoded></item>
        """;

    public static string Feed(params IEnumerable<string> items) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Careers</title><link>https://careers.example/</link>{string.Concat(items)}</channel></rss>
        """;

    public static string Page => $"""
        <!DOCTYPE html><html lang="en"><head><title>{Title}</title></head><body>
        <nav><a href="/">Home</a></nav><article><h1>{Title}</h1>
        <p>Data engineers build the roads on which a company's figures travel, from the till to the yearly report.</p>
        {Article()}</article><footer>Imprint</footer></body></html>
        """;
}

/// <summary>A folder that goes with the test.</summary>
public sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("careeratlas-cli-");

    public string Path => folder.FullName;

    /// <summary>Writes a file and gives its path.</summary>
    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        string path = File(name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose() => folder.Delete(recursive: true);
}
