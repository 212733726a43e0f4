using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Data;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>
/// A worksheet whose tool has come out in a newer version: the purpose is asked as before, the size by other sizes, the old remark no more, and the
/// hope is new.
/// </summary>
public sealed class UpgradeTests(UpgradeTests.TwoVersions site) : IClassFixture<UpgradeTests.TwoVersions>
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_worksheet_keeps_its_version_until_someone_changes_it_over(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartAsync(language);

        var overview = await worksheet.OpenOverviewAsync(language);
        var remark = await worksheet.OpenStepAsync(language, site.Old.FindItem("remark")!);

        Assert.Equal(SiteLinks.Upgrade(language, worksheet.Id), overview.LinkTo(".new-version a"));
        Assert.Equal(HttpStatusCode.OK, remark.Status);
        PageStructure.AssertSound(overview);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Before_it_is_changed_over_it_is_shown_what_would_become_of_it(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartAsync(language);
        await FillAsync(worksheet, language);

        var page = await OpenAsync(worksheet, language);

        Assert.Equal([site.New.FindItem("hope")!.Title[language]], page.TextsOf("[aria-labelledby=added] li"));
        Assert.Contains(site.Old.FindItem("remark")!.Title[language], page.TextsOf("[aria-labelledby=set-aside] h3"));
        Assert.Contains("une remarque", page.TextsOf("[aria-labelledby=set-aside] .typed"));
        Assert.Contains(site.Old.FindItem("size")!.Title[language], page.TextsOf("[aria-labelledby=set-aside] h3"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Changed_over_it_holds_what_fits_and_the_rest_is_read_in_what_was_kept(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartAsync(language);
        await FillAsync(worksheet, language);

        var kept = await worksheet.Client.SubmitAndFollowAsync((await OpenAsync(worksheet, language)).Form());
        var overview = await worksheet.OpenOverviewAsync(language);
        var again = await OpenAsync(worksheet, language);

        Assert.Contains("une remarque", kept.TextsOf(".answers .typed"));
        Assert.Contains("un but", overview.TextsOf(".answers .typed"));
        Assert.DoesNotContain("une remarque", overview.TextsOf(".answers .typed"));
        Assert.Contains(site.New.FindItem("hope")!.Title[language], overview.TextsOf(".answers h3"));
        Assert.Empty(overview.All(".new-version"));
        Assert.Contains(site.Site.Text(language, "This worksheet has the newest version of the tool."), again.TextsOf("#upgrade .note"));
        PageStructure.AssertSound(kept);
    }

    [Fact]
    public async Task Pressed_twice_it_is_changed_over_once()
    {
        var worksheet = await site.StartAsync(Language.French);
        await FillAsync(worksheet, Language.French);
        var form = (await OpenAsync(worksheet, Language.French)).Form();

        var first = await worksheet.Client.SubmitAsync(form);
        var second = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(first.RedirectsTo, second.RedirectsTo);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_version_nobody_was_shown_is_not_taken(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartAsync(language);
        var form = (await OpenAsync(worksheet, language)).Form();

        var other = await worksheet.Client.SubmitAsync(form.With("To", "7"));
        var nonsense = await worksheet.Client.SubmitAsync(form.With("From", "x").With("To", "-"));

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Equal(HttpStatusCode.Conflict, nonsense.Status);
        Assert.Single(other.All(".problems li"));
        Assert.NotEmpty((await worksheet.OpenOverviewAsync(language)).All(".new-version"));
        PageStructure.AssertSound(other);
    }

    [Fact]
    public async Task Someone_elses_worksheet_is_not_found()
    {
        var theirs = await site.StartAsync(Language.English);
        var mine = await site.StartAsync(Language.English);

        var page = await mine.Client.GetAsync(SiteLinks.Upgrade(Language.English, theirs.Id));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    private static Task<SitePage> OpenAsync(FilledWorksheet worksheet, Language language) => worksheet.Client.GetAsync(SiteLinks.Upgrade(language, worksheet.Id));

    private static async Task FillAsync(FilledWorksheet worksheet, Language language)
    {
        await worksheet.AnswerAsync(language, "purpose", "un but");
        await worksheet.AnswerAsync(language, "size", "tiny");
        await worksheet.AnswerAsync(language, "remark", "une remarque");
    }

    /// <summary>A site that publishes version 2 of a tool, with version 1 beside it.</summary>
    public sealed class TwoVersions : IAsyncDisposable
    {
        private readonly ContentFolder _content = new();

        public TwoVersions()
        {
            _content.Write("tools/checklist/yearly.yml", Definition(2, """
                      - { id: purpose, kind: text, title: { en: "Purpose", fr: "But" } }
                      - { id: size, kind: choice, title: { en: "Size", fr: "Taille" }, options: [ { id: small, title: { en: "Small", fr: "Petite" } }, { id: large, title: { en: "Large", fr: "Grande" } } ] }
                      - { id: hope, kind: text, title: { en: "Hope", fr: "Espoir" } }
                """));
            _content.Write("tools/checklist/yearly.v1.yml", Definition(1, """
                      - { id: purpose, kind: text, title: { en: "Purpose", fr: "But" } }
                      - { id: size, kind: choice, title: { en: "Size", fr: "Taille" }, options: [ { id: tiny, title: { en: "Tiny", fr: "Minuscule" } }, { id: large, title: { en: "Large", fr: "Grande" } } ] }
                      - { id: remark, kind: text, title: { en: "Old remark", fr: "Ancienne remarque" } }
                """));
            Assert.Empty(_content.Messages);
            Site = Hosting.Site.With(new SiteOptions { ContentPath = _content.Path });
        }

        public Site Site { get; }

        public Tool New => Site.Library.FindTool("yearly", 2)!;

        public Tool Old => Site.Library.FindTool("yearly", 1)!;

        /// <summary>A worksheet that was started when version 1 was the newest.</summary>
        public async Task<FilledWorksheet> StartAsync(Language language)
        {
            var worksheet = await Site.StartWorksheetAsync(language, tool: New);
            await using var scope = Site.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<PracticeGuideContext>().Worksheets.Where(each => each.Id == worksheet.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(each => each.ToolVersion, 1));
            return new(Site, worksheet.Client, Old, worksheet.Id);
        }

        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            _content.Dispose();
        }

        private static string Definition(int version, string items) => $$"""
            id: yearly
            kind: checklist
            version: {{version}}
            minutes: 10
            slug: { en: "yearly", fr: "annuel" }
            title: { en: "Yearly", fr: "Annuel" }
            task: { en: "Look back", fr: "Regarder l’année" }
            summary: { en: "Once a year.", fr: "Une fois par année." }
            participants: { en: "alone", fr: "en solo" }
            outcome: { en: "A look back.", fr: "Un regard." }
            privacy: { en: "Name no student.", fr: "Ne nommez aucun élève." }
            audience: [partners]
            source:
              - { document: toolbox, codes: [T1], section: { en: "Getting started", fr: "Pour commencer" } }
            guidance: [partners/start#goals]
            sections:
              - id: year
                title: { en: "The year", fr: "L’année" }
                items:

            """ + items;
    }
}
