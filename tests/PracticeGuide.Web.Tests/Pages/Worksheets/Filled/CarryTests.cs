using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>Taking what a self-assessment proposes into a development plan.</summary>
public sealed class CarryTests(Site site)
{
    private const string Improvement = "improvement";

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_target_goes_into_a_new_plan_in_the_language_of_the_page(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await AssessedAsync(language);
        var page = await OpenAsync(worksheet, language);
        var target = page.TextsOf(".carry .choice").First();

        var carried = await worksheet.Client.SubmitAsync(page.Form(".carry").With("part", "0").With("into", ""));
        var plan = await worksheet.Client.GetAsync(carried.LinkTo(".carried a.button"));

        Assert.Contains(site.Text(language, "Taken over: {0}.", 1), carried.TextsOf(".carried p"));
        Assert.Equal(target, Reading.Line(plan.Form()[$"{Improvement}.text"]!));
        PageStructure.AssertSound(carried);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_the_plan_holds_already_is_not_added_again(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await AssessedAsync(language);
        var plan = await StartPlanAsync(worksheet.Client, language);
        var form = (await OpenAsync(worksheet, language)).Form(".carry").With("part", "0").With("into", plan.ToString());
        await worksheet.Client.SubmitAsync(form);

        var again = await worksheet.Client.SubmitAsync(form);

        Assert.Equal([site.Text(language, "Was there already: {0}.", 1)], again.TextsOf(".carried p:not(:has(a))"));
        Assert.Single(await site.ChangesAsync(plan));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Somebody_who_chooses_nothing_is_asked_to(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await AssessedAsync(language);

        var page = await worksheet.Client.SubmitAsync((await OpenAsync(worksheet, language)).Form(".carry").Without("part"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "targets", site.Text(language, "Choose at least one line."));
        PageStructure.AssertSound(page);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("00000000-0000-0000-0000-000000000001")]
    public async Task A_worksheet_that_is_not_the_persons_takes_nothing(string into)
    {
        var worksheet = await AssessedAsync(Language.French);

        var page = await worksheet.Client.SubmitAsync((await OpenAsync(worksheet, Language.French)).Form(".carry").With("part", "0").With("into", into));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "targets", site.Text(Language.French, "This worksheet cannot take it any more. Choose another one."));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_plan_that_is_closed_is_not_offered_and_takes_nothing(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await AssessedAsync(language);
        var plan = await StartPlanAsync(worksheet.Client, language);
        var form = (await OpenAsync(worksheet, language)).Form(".carry").With("part", "0").With("into", plan.ToString());
        await ChangeAsync(db => db.Worksheets.Where(each => each.Id == plan).ExecuteUpdateAsync(set => set.SetProperty(each => each.StageId, "closed")));

        var page = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Empty(page.All($".carry option[value='{plan}']"));
        Assert.Empty(await site.ChangesAsync(plan));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_supervisor_takes_nothing_into_the_plan_of_a_teacher(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await AssessedAsync(language);
        var plan = await StartPlanAsync(worksheet.Client, language);
        await ChangeAsync(db => db.Participants.Where(each => each.WorksheetId == plan).ExecuteUpdateAsync(set => set.SetProperty(each => each.RoleId, "supervisor")));

        var page = await worksheet.Client.SubmitAsync((await OpenAsync(worksheet, language)).Form(".carry").With("part", "0").With("into", plan.ToString()));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Empty(page.All($".carry option[value='{plan}']"));
        Assert.Empty(await site.ChangesAsync(plan));
    }

    private Tool Tool(string id) => site.Library.Tools.Single(tool => tool.Id == id);

    private static Task<SitePage> OpenAsync(FilledWorksheet worksheet, Language language) => worksheet.Client.GetAsync(SiteLinks.Carry(language, worksheet.Id));

    /// <summary>A self-assessment with one practice that has not begun, so that one target is proposed.</summary>
    private async Task<FilledWorksheet> AssessedAsync(Language language)
    {
        var worksheet = await site.StartWorksheetAsync(language, tool: Tool("teaching-competences"));
        var item = worksheet.Tool.Items.OfType<ScaleItem>().First();
        await worksheet.SaveAsync(language, item, (ScaleItem.Level, item.Levels[0].Id));
        return worksheet;
    }

    private async Task<Guid> StartPlanAsync(SiteClient client, Language language)
    {
        var start = await client.GetAsync(Tool("development-plan").Address(language));
        return FilledWorksheet.IdIn((await client.SubmitAsync(start.Form())).RedirectsTo!);
    }

    private async Task ChangeAsync(Func<PracticeGuideContext, Task<int>> change)
    {
        await using var scope = site.Services.CreateAsyncScope();
        Assert.Equal(1, await change(scope.ServiceProvider.GetRequiredService<PracticeGuideContext>()));
    }
}
