using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages.Worksheets.Filled.Kinds;

namespace PracticeGuide.Web.Tests.Pages.Worksheets;

/// <summary>My worksheets, and who may open them.</summary>
public sealed class WorksheetsTests(Site site, EveryKind kinds)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Someone_new_is_told_that_nothing_is_started_and_offered_the_tools(string code)
    {
        var language = Languages.Of(code);

        var page = await site.ReadAsync(SiteLinks.Worksheets(language));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(site.Text(language, "Nothing has been started on this device yet."), page.TextOf(".empty .lead"));
        Assert.Equal(site.Library.Tools.Select(tool => tool.Address(language)), page.All(".tool-card-title").Select(link => link.GetAttribute("href")));
        Assert.Empty(page.CookiesSet);
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_worksheet_is_listed_with_its_progress_and_its_next_step(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, title: "Carrefour jeunesse");
        await worksheet.SaveAsync(language, (CheckItem.State, CheckState.Done.Id()));

        var page = await worksheet.Client.GetAsync(SiteLinks.Worksheets(language));

        var second = worksheet.Tool.Items.ElementAt(1);
        Assert.Equal("Carrefour jeunesse", page.TextOf(".worksheet-title"));
        Assert.Equal(SiteLinks.Worksheet(language, worksheet.Id), page.LinkTo(".worksheet-title a"));
        Assert.Equal(site.Text(language, "{0} of {1} answered", 1, worksheet.Tool.Items.Count(item => item.IsExpected)), page.TextOf("[data-progress-words]"));
        Assert.Equal(SiteLinks.Step(language, worksheet.Id, second.Id), page.LinkTo(".worksheet-card a.button"));
        Assert.Contains($"{site.Text(language, "Next:")} {second.Title[language]}", page.TextsOf(".worksheet-card p"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_worksheet_with_every_step_settled_says_so(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.Site.StartWorksheetAsync(language);
        foreach (var item in worksheet.Tool.Items)
            await worksheet.SaveAsync(language, item, (CheckItem.State, CheckState.NotApplicable.Id()));

        var page = await worksheet.Client.GetAsync(SiteLinks.Worksheets(language));

        Assert.Contains(site.Text(language, "Every question is answered."), page.TextsOf(".worksheet-card p"));
        Assert.Equal(site.Text(language, "{0} of {1} answered", worksheet.Tool.Items.Count(item => item.IsExpected), worksheet.Tool.Items.Count(item => item.IsExpected)), page.TextOf("[data-progress-words]"));
        Assert.Equal(page.AttributeOf("progress", "max"), page.AttributeOf("progress", "value"));
        Assert.Equal(SiteLinks.Worksheet(language, worksheet.Id), page.LinkTo(".worksheet-card a.button"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Another_guest_neither_sees_nor_opens_nor_changes_it(string code)
    {
        var language = Languages.Of(code);
        var mine = await site.StartWorksheetAsync(language);
        var theirs = await site.StartWorksheetAsync(language, title: "La leur");
        var form = await theirs.FillInAsync(language, (CheckItem.Sentence, "Pas à moi"));

        var list = await theirs.Client.GetAsync(SiteLinks.Worksheets(language));
        var opened = await theirs.Client.GetAsync(mine.StepAddress(language));
        var saved = await theirs.Client.SubmitAsync(form.To(mine.StepAddress(language)));

        Assert.Equal(["La leur"], list.TextsOf(".worksheet-title"));
        Assert.Equal(HttpStatusCode.NotFound, opened.Status);
        Assert.Equal(site.Text(language, "This worksheet is not on this device"), opened.Heading);
        Assert.Equal(HttpStatusCode.NotFound, saved.Status);
        Assert.Empty(await mine.ChangesAsync());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Someone_without_a_cookie_opens_none_of_its_pages(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var stranger = site.NewClient();

        foreach (var address in (string[])[SiteLinks.Worksheet(language, worksheet.Id), worksheet.StepAddress(language), SiteLinks.PrintWorksheet(language, worksheet.Id)])
        {
            var page = await stranger.GetAsync(address);

            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            Assert.Equal(site.Text(language, "This worksheet is not on this device"), page.Heading);
        }
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_worksheet_whose_tool_is_no_longer_published_is_still_named(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, title: "D’un autre temps");
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<PracticeGuideContext>();
            await db.Worksheets.Where(stored => stored.Id == worksheet.Id).ExecuteUpdateAsync(change => change.SetProperty(stored => stored.ToolId, "withdrawn"));
        }

        var list = await worksheet.Client.GetAsync(SiteLinks.Worksheets(language));
        var opened = await worksheet.OpenOverviewAsync(language);

        Assert.Equal("D’un autre temps", list.TextOf(".worksheet-title"));
        Assert.Contains(site.Text(language, "This tool is no longer published. What you wrote in it is kept."), list.TextsOf(".worksheet-card p"));
        Assert.Equal(HttpStatusCode.NotFound, opened.Status);
    }
}
