using Bunit;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Web.Citing;

namespace CareerAtlas.Web.Tests.Citing;

public sealed class EvidenceNoteTests : ComponentTest
{
    [Fact]
    public void Render_Note_NamesSectionArticleDateAndBothLinks()
    {
        var note = RenderOnPage<EvidenceNote>(p => p
            .Add(c => c.Id, 42).Add(c => c.Evidence, Sample.Words()).Add(c => c.Article, Sample.Article));

        Assert.Equal("Cartographers earn well.", note.Find("q").TextContent);
        Assert.Equal("Pay · What a Cartographer earns, maps.example, March 2026 · Fact 42", note.Find("p").TextContent);
        var links = note.FindAll("a");
        Assert.Equal("https://maps.example/cartographer#:~:text=Cartographers%20earn%20well.", links[0].GetAttribute("href"));
        Assert.Equal("noopener nofollow", links[0].GetAttribute("rel"));
        Assert.Equal("/facts/42", links[1].GetAttribute("href"));
    }

    [Fact]
    public void Render_Note_CarriesTheNumberOfItsArticleOnThePage()
    {
        var second = Sample.Article with { Id = 8 };

        var note = RenderOnPage<EvidenceNote>(
            p => p.Add(c => c.Id, 42).Add(c => c.Evidence, Sample.Words()).Add(c => c.Article, second), Sample.Article, second);

        Assert.Equal("2", note.Find("summary").TextContent);
    }

    [Fact]
    public void Render_OldArticle_WearsTheColourOfAge()
    {
        var old = Sample.Article with { PublishedAt = Sample.Now.AddMonths(-12) };

        var note = RenderOnPage<EvidenceNote>(
            p => p.Add(c => c.Id, 42).Add(c => c.Evidence, Sample.Words()).Add(c => c.Article, old), old);

        Assert.Equal("June 2025", note.Find(".age").TextContent);
    }

    [Fact]
    public void Render_HostileWords_AreText()
    {
        const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
        var article = Sample.Article with { Title = Hostile, Publisher = Hostile, Url = "javascript:alert(1)" };

        var note = RenderOnPage<EvidenceNote>(
            p => p.Add(c => c.Id, 42).Add(c => c.Evidence, new Evidence(Hostile, Hostile)).Add(c => c.Article, article), article);

        Assert.Empty(note.FindAll("script, img"));
        Assert.Equal(Hostile, note.Find("q").TextContent);
        Assert.Equal("/facts/42", Assert.Single(note.FindAll("a")).GetAttribute("href"));
    }
}
