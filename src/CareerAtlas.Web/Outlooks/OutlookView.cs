using CareerAtlas.Domain.Atlas;
using CareerAtlas.Domain.Facts;
using CareerAtlas.Domain.Outlooks;
using CareerAtlas.Web.Citing;

namespace CareerAtlas.Web.Outlooks;

/// <summary>What one page of the outlook shows: a first look at each kind, or a page of one.</summary>
public sealed class OutlookView
{
    private const int FirstLook = 12;
    private const int PageSize = 40;

    private readonly OutlookFilter filter;

    public OutlookView(Outlook outlook, OutlookFilter filter)
    {
        this.filter = filter;
        Outlook = outlook;
        var units = OutlookGroups.Signals(outlook.Signals.Read);
        Signals = Cut(OutlookKind.Signals, [.. units.SelectMany(u => u.Figures)]);
        Tools = Cut(OutlookKind.Tools, OutlookGroups.Tools(outlook.Tools.Read));
        Trends = Cut(OutlookKind.Trends, OutlookGroups.Trends(outlook.Trends.Read));
        Industries = Cut(OutlookKind.Industries, OutlookGroups.Industries(outlook.Industries.Read));
        var shown = Signals.Items.ToHashSet();
        SignalCharts = [.. units.Where(u => u.Figures.Any(shown.Contains)).Select(u => BarChart.Of(u, u.Figures.Where(shown.Contains)))];
        ToolChart = BarChart.Of(Tools.Items, RolesWithArticles);
    }

    public Outlook Outlook { get; }

    public int RolesWithArticles => Outlook.WithArticles.Count;

    public Page<MarketFigure> Signals { get; }

    public Page<StatedAcrossRoles<ToolUsage>> Tools { get; }

    public Page<StatedAcrossRoles<Trend>> Trends { get; }

    public Page<StatedAcrossRoles<IndustryMention>> Industries { get; }

    /// <summary>The market figures shown, a chart for each unit.</summary>
    public IReadOnlyList<BarChart> SignalCharts { get; }

    public BarChart ToolChart { get; }

    /// <summary>The articles behind what is shown.</summary>
    public SourceList Sources => new(
    [
        .. Signals.Items.SelectMany(s => s.Statements).Select(s => s.Statement.Article),
        .. Tools.Items.SelectMany(s => s.Statements).Select(s => s.Statement.Article),
        .. Trends.Items.SelectMany(s => s.Statements).Select(s => s.Statement.Article),
        .. Industries.Items.SelectMany(s => s.Statements).Select(s => s.Statement.Article),
    ]);

    /// <summary>Whether statements of a kind are asked for.</summary>
    public bool Shows(OutlookKind kind) => filter.Kind is null || filter.Kind == kind;

    private Page<T> Cut<T>(OutlookKind kind, IReadOnlyList<T> all)
    {
        if (!Shows(kind))
            return new Page<T>([], all.Count, 1, PageSize);
        if (filter.Kind is null)
            return new Page<T>([.. all.Take(FirstLook)], all.Count, 1, FirstLook);
        var skip = (filter.Page - 1L) * PageSize;
        return new Page<T>(skip >= all.Count ? [] : [.. all.Skip((int)skip).Take(PageSize)], all.Count, filter.Page, PageSize);
    }
}
