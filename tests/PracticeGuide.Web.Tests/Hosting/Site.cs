using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;
using PracticeGuide.Web.Tests.Browsing;

[assembly: AssemblyFixture(typeof(PracticeGuide.Web.Tests.Hosting.Site))]

namespace PracticeGuide.Web.Tests.Hosting;

/// <summary>
/// The whole site in memory, on a database file of its own. Without options it publishes the repository's content as an operator runs it;
/// that one is shared by every test that changes nothing for the others.
/// </summary>
public sealed class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private readonly ConcurrentDictionary<string, Task<SitePage>> _pages = new(StringComparer.Ordinal);
    private readonly SiteOptions _options;

    public Site()
        : this(new SiteOptions())
    {
    }

    private Site(SiteOptions options) => _options = options;

    /// <summary>A site of a test's own.</summary>
    public static Site With(SiteOptions options) => new(options);

    public string DataPath => _options.DataPath ?? _data.Path;

    /// <summary>What it publishes now.</summary>
    public Library Library => Services.GetRequiredService<Publisher>().Library;

    /// <summary>A tool that begins with steps to tick off.</summary>
    public Tool Checklist => ChecklistOf(Library);

    public static Tool ChecklistOf(Library library) => library.Tools.First(tool => tool.Items.First() is CheckItem);

    /// <summary>A browser that has never been here.</summary>
    /// <param name="host">The host in the address; a cache keeps each host's pages apart.</param>
    public SiteClient NewClient(string host = "localhost")
    {
        // The factory's own way of making clients is not meant for tests that run at once.
        var cookies = new CookieJar { InnerHandler = Server.CreateHandler() };
        return new(new HttpClient(cookies) { BaseAddress = new Uri($"http://{host}/") }, cookies);
    }

    /// <summary>A page as someone sees it who is here for the first time and reads its language. Asked for once, however many tests look at it.</summary>
    public Task<SitePage> ReadAsync(string address) => _pages.GetOrAdd(
        address, asked => NewClient().GetAsync(asked, ("Accept-Language", (PathLanguage.Of(asked.Split('?')[0]) ?? Language.English).Culture.Name)));

    /// <summary>An interface text as a page in <paramref name="language"/> shows it.</summary>
    public string Text(Language language, string english, params object[] arguments)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language.Culture, language.Culture);
            return Services.GetRequiredService<IStringLocalizer<Texts>>()[english, arguments];
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    /// <summary>What is asked, as a page in <paramref name="language"/> says it.</summary>
    public string TitleOf(Item item, Language language) => item.IsOptional ? $"{item.Title[language]} {Text(language, "(optional)")}" : item.Title[language];

    /// <summary>Starts a worksheet the way a person does: opens the tool, fills in the form, sends it.</summary>
    public async Task<FilledWorksheet> StartWorksheetAsync(Language language, string title = "École des Érables", string? name = null, Tool? tool = null)
    {
        tool ??= Checklist;
        var client = NewClient();
        var start = await client.GetAsync(tool.Address(language));
        var started = await client.SubmitAsync(start.Form().With("Title", title).With("PersonName", name ?? ""));
        Assert.Equal(HttpStatusCode.Redirect, started.Status);
        return new(this, client, tool, FilledWorksheet.IdIn(started.RedirectsTo!));
    }

    /// <summary>Waits until the page at <paramref name="address"/> is answered from prepared bytes.</summary>
    public async Task PreparedAsync(string address)
    {
        for (var watch = Stopwatch.StartNew(); !Services.GetRequiredService<Publisher>().Prepared.TryGet(address, out _);)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{address} is not prepared after a minute.");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Everything ever saved for a worksheet, oldest first, straight from the database.</summary>
    public async Task<IReadOnlyList<AnswerChange>> ChangesAsync(Guid worksheetId)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PracticeGuideContext>();
        return await db.AnswerChanges.OfWorksheet(worksheetId).NewestFirst().Reverse().AsNoTracking().ToListAsync();
    }

    /// <summary>Takes a worksheet to a stage, as if everything before it had been done.</summary>
    public async Task GoToStageAsync(Guid worksheetId, string stageId)
    {
        await using var scope = Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PracticeGuideContext>().Worksheets.Where(worksheet => worksheet.Id == worksheetId)
            .ExecuteUpdateAsync(set => set.SetProperty(worksheet => worksheet.StageId, stageId), TestContext.Current.CancellationToken);
    }

    public async Task<int> CountPeopleAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PracticeGuideContext>().People.CountAsync();
    }

    /// <summary>Started before the first test: tests that run at once would otherwise each start it.</summary>
    public ValueTask InitializeAsync()
    {
        _ = Server;
        return ValueTask.CompletedTask;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(_options.Environment);
        builder.UseSetting("PracticeGuide:DataPath", DataPath);
        builder.UseSetting("PracticeGuide:ContentPath", _options.ContentPath);
        builder.UseSetting("PracticeGuide:EditorKey", _options.EditorKey);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(_options.Services);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
        GC.SuppressFinalize(this);
    }
}
