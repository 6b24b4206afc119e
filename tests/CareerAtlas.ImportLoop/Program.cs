using System.Globalization;
using CareerAtlas.Data.Articles;
using CareerAtlas.Data.PostgreSql;
using CareerAtlas.Data.Publishing;
using CareerAtlas.Data.Sqlite;
using CareerAtlas.Data.Storage;
using CareerAtlas.Domain.Revisions;
using CareerAtlas.ImportLoop;
using Microsoft.Extensions.DependencyInjection;

// Imports and publishes the sample articles in order, and says the number of each when it is done. The test that kills
// this process starts it again until it comes to the end.
if (args is not [var provider, var connection, var countText])
{
    Console.Error.WriteLine("usage: CareerAtlas.ImportLoop Sqlite|PostgreSql CONNECTION COUNT");
    return 2;
}

int count = int.Parse(countText, CultureInfo.InvariantCulture);
var services = new ServiceCollection();
if (provider == "Sqlite")
    services.AddSqliteAtlas(connection);
else
    services.AddPostgreSqlAtlas(connection);
await using ServiceProvider built = services.BuildServiceProvider();
await built.GetRequiredService<AtlasDatabase>().StartAsync(CancellationToken.None);
var store = built.GetRequiredService<ArticleStore>();
var publisher = built.GetRequiredService<Publisher>();
Console.WriteLine("started");
for (int i = 0; i < count; i++)
{
    foreach (int edition in new[] { 1, 2 })
    {
        ImportOutcome outcome = await store.ImportAsync(SampleArticles.Document(i, edition), "Samples", CancellationToken.None);
        if (edition == 2)
            await publisher.PublishAsync(outcome.RevisionId, "import loop", CancellationToken.None);
    }

    Console.WriteLine(i);
}

return 0;
