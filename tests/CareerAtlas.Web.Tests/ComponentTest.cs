using Bunit;
using CareerAtlas.Domain.Atlas;
using CareerAtlas.Web.Citing;
using Microsoft.AspNetCore.Components;
using MudBlazor.Services;

namespace CareerAtlas.Web.Tests;

/// <summary>Renders components as a page does: with the page's sources and clock.</summary>
public abstract class ComponentTest : BunitContext
{
    protected ComponentTest() => Services.AddMudServices();

    /// <summary>Renders a component on a page whose sources are the given articles.</summary>
    protected IRenderedComponent<T> RenderOnPage<T>(
        Action<ComponentParameterCollectionBuilder<T>> parameters, params ArticleReference[] articles) where T : IComponent
    {
        var page = new Citations(new SourceList(articles.Length == 0 ? [Sample.Article] : articles), Sample.Now);
        return Render<T>(p =>
        {
            p.AddCascadingValue(page);
            parameters(p);
        });
    }
}
