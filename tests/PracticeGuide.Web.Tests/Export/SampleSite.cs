using Microsoft.Extensions.DependencyInjection;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(PracticeGuide.Web.Tests.Export.SampleSite))]

namespace PracticeGuide.Web.Tests.Export;

/// <summary>A site that publishes a tool with every kind of item, and one with roles, stages and a signature.</summary>
public sealed class SampleSite : IAsyncDisposable
{
    private readonly ContentFolder _content = new();
    private readonly Lazy<Site> _site;

    public SampleSite()
    {
        _content.Write("tools/development-plan/every-kind.yml", SampleTools.EveryKind).Write("tools/agreement/two-roles.yml", SampleTools.TwoRoles);
        _site = new(Start);
    }

    /// <summary>Started when a test first asks for it, once.</summary>
    public Site Site => _site.Value;

    public Tool EveryKind => Tool("every-kind");

    public Tool TwoRoles => Tool("two-roles");

    /// <summary>A worksheet with these answers, as JSON by item, all by the person who started it.</summary>
    public async Task<FilledWorksheet> FilledAsync(Tool tool, Language language, string title, params IEnumerable<(string Item, string Value)> answers)
    {
        var client = Site.NewClient();
        var start = await client.GetAsync(tool.Address(language));
        var form = start.Form().With("Title", title).With("PersonName", "Zoé Tremblay");
        var started = await client.SubmitAsync(tool.Roles.IsEmpty ? form : form.With("Role", tool.Roles[0].Id));
        var worksheet = new FilledWorksheet(Site, client, tool, FilledWorksheet.IdIn(started.RedirectsTo!));
        foreach (var (item, value) in answers)
            await AnswerAsync(worksheet.Id, item, value, language);
        return worksheet;
    }

    /// <summary>A worksheet in which every item of <see cref="EveryKind"/> is answered.</summary>
    public Task<FilledWorksheet> FullAsync(Language language, string title = "Plan d’été, 1re année") => FilledAsync(EveryKind, language, title, SampleAnswers.All);

    /// <summary>Writes an answer as its owner, whatever the form would take.</summary>
    public async Task AnswerAsync(Guid worksheetId, string item, string value, Language language)
    {
        await using var scope = Site.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PracticeGuideContext>();
        var owner = db.Worksheets.Where(worksheet => worksheet.Id == worksheetId).Select(worksheet => worksheet.OwnerId).Single();
        var revision = db.Answers.OfWorksheet(worksheetId).Where(answer => answer.ItemId == item).Select(answer => answer.Revision).FirstOrDefault();
        var saved = await Site.Services.GetRequiredService<IAnswerWriter>().SaveAsync(
            new()
            {
                OperationId = Guid.NewGuid(), WorksheetId = worksheetId, ItemId = item, BaseRevision = revision, Value = value,
                PersonId = owner, PersonName = "Zoé Tremblay", Language = language.Code,
            },
            TestContext.Current.CancellationToken);
        Assert.IsType<SaveResult.Saved>(saved);
    }

    public static string Address(Language language, FilledWorksheet worksheet) => SiteLinks.Worksheet(language, worksheet.Id);

    private Site Start()
    {
        Assert.Empty(_content.Messages);
        var site = Hosting.Site.With(new SiteOptions { ContentPath = _content.Path });
        _ = site.Server;
        return site;
    }

    private Tool Tool(string id) => Site.Library.TryGetTool(id, out var tool) ? tool : throw new InvalidOperationException($"The sample site has no tool “{id}”.");

    public async ValueTask DisposeAsync()
    {
        if (_site.IsValueCreated)
            await _site.Value.DisposeAsync();
        _content.Dispose();
    }
}
