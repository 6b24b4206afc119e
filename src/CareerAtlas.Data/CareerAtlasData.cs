using CareerAtlas.Data.Articles;
using CareerAtlas.Data.Atlas;
using CareerAtlas.Data.Careers;
using CareerAtlas.Data.Comparing;
using CareerAtlas.Data.Coverage;
using CareerAtlas.Data.Outlooks;
using CareerAtlas.Data.Practice;
using CareerAtlas.Data.Publishing;
using CareerAtlas.Data.Search;
using CareerAtlas.Data.Skills;
using CareerAtlas.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CareerAtlas.Data;

public static class CareerAtlasData
{
    /// <summary>The store, on the database that the provider's own project sets up.</summary>
    public static IServiceCollection AddCareerAtlasData<TEngine, TBackup, TSearch>(
        this IServiceCollection services, Action<IServiceProvider, DbContextOptionsBuilder> configure)
        where TEngine : class, IDatabaseEngine
        where TBackup : class, IDatabaseBackup
        where TSearch : class, ISearchIndex
    {
        services.AddPooledDbContextFactory<AtlasContext>(configure);
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<IDatabaseEngine, TEngine>()
            .AddSingleton<IDatabaseBackup, TBackup>()
            .AddSingleton<ISearchIndex, TSearch>()
            .AddSingleton<AtlasTransactions>()
            .AddSingleton<AtlasDatabase>()
            .AddSingleton<ArticleStore>()
            .AddSingleton<Publisher>()
            .AddSingleton<AtlasQueries>()
            .AddSingleton<CompareQueries>()
            .AddSingleton<PayConflicts>()
            .AddSingleton<CoverageQueries>()
            .AddSingleton<OutlookQueries>()
            .AddSingleton<InterviewQueries>()
            .AddSingleton<CareerMaps>()
            .AddSingleton<PathQueries>()
            .AddSingleton<AtlasSearch>()
            .AddSingleton<SkillQueries>();
    }
}
