using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data;
using PracticeGuide.Data.Questions;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Questions;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Questions;

/// <summary>Searches are counted without the person who searches, and kept whatever the database does meanwhile.</summary>
public sealed class AskedQueriesTests : IAsyncDisposable
{
    private readonly ContentFolder _content = new();
    private readonly TemporaryFolder _data = new();
    private readonly HandTimers _clock = new(AskedQueriesWriter.Interval);
    private readonly List<Site> _sites = [];

    [Fact]
    public async Task Words_are_counted_by_day_and_language_with_the_times_that_nothing_was_found()
    {
        var site = Start();
        await AskAsync(site, Language.English, "Goals", "  goals ", "xyzzy");
        await AskAsync(site, Language.French, "zyzzyva");

        await WriteAsync(site);

        Assert.Equal(["en goals 2 0", "en xyzzy 1 1", "fr zyzzyva 1 1"], await KeptAsync(site));
    }

    [Theory]
    [InlineData("amelie@example.org")]
    [InlineData("418 555-0199")]
    [InlineData("a very long question that goes on and on until it tells of somebody whom others would know by it")]
    [InlineData("a\u0007b")]
    [InlineData("  ")]
    public async Task Words_that_may_name_a_person_are_answered_and_not_counted(string words)
    {
        var site = Start();

        var page = await site.NewClient().GetAsync(SiteLinks.Search(Language.English, words));
        await WriteAsync(site);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(await KeptAsync(site));
    }

    [Theory]
    [InlineData("&page=2", 0)]
    [InlineData("&audience=partners", 0)]
    [InlineData("&kind=tool", 0)]
    [InlineData("&anything=1", 0)]
    [InlineData("&audience=&kind=", 1)]
    public async Task Only_the_first_page_of_a_search_without_choices_is_counted(string more, int expected)
    {
        var site = Start();

        await site.NewClient().GetAsync(SiteLinks.Search(Language.English, "goals") + more);
        await WriteAsync(site);

        Assert.Equal(expected, (await KeptAsync(site)).Count());
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("POST")]
    public async Task Only_what_is_asked_to_be_read_is_counted(string method)
    {
        var site = Start();

        using var answer = await site.NewClient().ExchangeAsync(new HttpRequestMessage(new HttpMethod(method), SiteLinks.Search(Language.English, "goals")));
        await WriteAsync(site);

        Assert.Empty(await KeptAsync(site));
    }

    [Fact]
    public async Task Counts_are_written_every_minute_without_anybody_asking()
    {
        var site = Start();
        await AskAsync(site, Language.English, "goals");
        Assert.Empty(await KeptAsync(site));

        _clock.GoOff();

        for (var watch = Stopwatch.StartNew(); !(await KeptAsync(site)).Any();)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), "Nothing is written after a minute.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_site_that_stops_writes_what_it_has_counted_and_the_next_goes_on_from_there()
    {
        var first = Start();
        await AskAsync(first, Language.English, "goals");
        _sites.Remove(first);
        await first.DisposeAsync();

        var second = Start();
        await AskAsync(second, Language.English, "goals");
        await WriteAsync(second);

        Assert.Equal(["en goals 2 0"], await KeptAsync(second));
    }

    [Fact]
    public async Task While_the_database_takes_nothing_searches_are_answered_and_counted_until_it_does()
    {
        var site = Start();
        await ExecuteAsync(site, """CREATE TRIGGER "full" BEFORE INSERT ON "QueryCounts" BEGIN SELECT RAISE(ABORT, 'The disk is full.'); END""");

        await AskAsync(site, Language.English, "goals");
        await WriteAsync(site);
        await AskAsync(site, Language.English, "goals");
        await WriteAsync(site);
        Assert.Empty(await KeptAsync(site));

        await ExecuteAsync(site, """DROP TRIGGER "full" """);
        await WriteAsync(site);

        Assert.Equal(["en goals 2 0"], await KeptAsync(site));
    }

    [Fact]
    public async Task Of_very_many_different_ones_the_first_are_counted_and_memory_stays_bounded()
    {
        var site = Start();
        var asked = site.Services.GetRequiredService<AskedQueries>();
        var request = new DefaultHttpContext { Request = { Method = "GET" } }.Request;

        for (var i = 0; i < AskedQueries.MostWaiting + 10; i++)
            asked.Tell(request, $"words {i}", Language.English);
        asked.Tell(request, "words 0", Language.English);
        await WriteAsync(site);

        Assert.Equal((AskedQueries.MostWaiting, AskedQueries.MostWaiting + 1), await ReadAsync(
            site, async db => (await db.QueryCounts.CountAsync(), await db.QueryCounts.SumAsync(count => count.Count))));
    }

    [Fact]
    public async Task Where_nobody_asks_anything_old_counts_are_removed_all_the_same()
    {
        var site = Start();
        await ExecuteAsync(site, """INSERT INTO "QueryCounts" VALUES ('2020-02-29', 'en', 'goals', 3, 0)""");

        await WriteAsync(site);

        Assert.Empty(await KeptAsync(site));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var site in _sites)
            await site.DisposeAsync();
        _content.Dispose();
        _data.Dispose();
    }

    private Site Start()
    {
        var site = Site.With(new() { ContentPath = _content.Path, DataPath = _data.Path, Services = services => services.AddSingleton<TimeProvider>(_clock) });
        _sites.Add(site);
        return site;
    }

    private static async Task AskAsync(Site site, Language language, params string[] questions)
    {
        foreach (var words in questions)
            Assert.Equal(HttpStatusCode.OK, (await site.NewClient().GetAsync(SiteLinks.Search(language, words))).Status);
    }

    private static Task WriteAsync(Site site) =>
        site.Services.GetServices<IHostedService>().OfType<AskedQueriesWriter>().Single().WriteAsync(TestContext.Current.CancellationToken);

    private static Task<int> ExecuteAsync(Site site, string sql) => ReadAsync(site, db => db.Database.ExecuteSqlRawAsync(sql));

    private static Task<IEnumerable<string>> KeptAsync(Site site) => ReadAsync(site, async db =>
    {
        var kept = await db.QueryCounts.AsNoTracking().ToListAsync();
        return kept.Select(count => $"{count.Language} {count.Words} {count.Count} {count.Unanswered}").Order(StringComparer.Ordinal).AsEnumerable();
    });

    private static async Task<T> ReadAsync<T>(Site site, Func<PracticeGuideContext, Task<T>> read)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<PracticeGuideContext>());
    }
}
