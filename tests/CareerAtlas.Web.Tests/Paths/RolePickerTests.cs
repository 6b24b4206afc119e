using Bunit;
using CareerAtlas.Domain.Careers;
using CareerAtlas.Web.Matching;
using CareerAtlas.Web.Paths;
using Microsoft.Extensions.DependencyInjection;

namespace CareerAtlas.Web.Tests.Paths;

public sealed class RolePickerTests : ComponentTest
{
    private static readonly CareerMap Map = new CareerMapBuilder().AddRole("surveyor", "Surveyor", 1).AddRole("sailor", "Sailor", 2).AddRole("cook", "Cook", 1).Build();

    private MapRole? chosen;

    public RolePickerTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddScoped<KeptFields>();
    }

    [Fact]
    public void Typing_OpensTheListOfWhatMatches()
    {
        var picker = Picker();

        picker.Find("input").Input("s");

        Assert.Equal(["Sailor", "Surveyor"], picker.FindAll("[role=option]").Select(o => o.TextContent));
        Assert.Equal("true", picker.Find("input").GetAttribute("aria-expanded"));
        Assert.False(picker.Find("input").HasAttribute("aria-activedescendant"));
    }

    [Fact]
    public void Arrows_MarkAnOption_AndEnterChoosesIt()
    {
        var picker = Picker();
        picker.Find("input").Input("s");
        picker.Find("input").KeyDown("ArrowDown");
        picker.Find("input").KeyDown("ArrowDown");
        var marked = picker.Find("input").GetAttribute("aria-activedescendant");
        Assert.Equal("Surveyor", picker.Find($"#{marked}[aria-selected=true]").TextContent);

        picker.Find("input").KeyDown("Enter");

        Assert.Equal("surveyor", chosen?.Slug);
        Assert.Equal("Surveyor", picker.Find("input").GetAttribute("value"));
        Assert.Equal("false", picker.Find("input").GetAttribute("aria-expanded"));
    }

    [Fact]
    public void ArrowDown_InAnEmptyField_ShowsTheRolesBestKnown()
    {
        var picker = Picker();

        picker.Find("input").KeyDown("ArrowDown");

        Assert.Equal("Sailor", picker.Find("[role=option]").TextContent);
    }

    [Fact]
    public void Escape_ClosesTheListAndKeepsTheWords()
    {
        var picker = Picker();
        picker.Find("input").Input("sail");
        picker.Find("input").KeyDown("Escape");

        Assert.Equal("false", picker.Find("input").GetAttribute("aria-expanded"));
        Assert.Equal("sail", picker.Find("input").GetAttribute("value"));
        picker.Find("input").KeyDown("Enter");
        Assert.Null(chosen);
    }

    private IRenderedComponent<RolePicker> Picker() => Render<RolePicker>(p => p
        .Add(c => c.Name, "from").Add(c => c.Label, "From").Add(c => c.Value, null).Add(c => c.Map, Map).Add(c => c.OnChoose, role => chosen = role));
}
