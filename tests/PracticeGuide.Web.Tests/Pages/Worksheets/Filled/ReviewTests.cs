using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Reviews;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>The reviews of a plan over a year: when they are due, and what is kept and compared when one is concluded.</summary>
public sealed class ReviewTests(Site site)
{
    private const string Start = "start";
    private const string Achieved = "achieved";

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_day_of_a_review_follows_from_the_day_the_plan_begins(string code)
    {
        var language = Languages.Of(code);
        var plan = await StartAsync(language);

        var before = await plan.OpenOverviewAsync(language);
        await plan.AnswerAsync(language, Start, "2026-08-31");
        var after = await plan.OpenOverviewAsync(language);

        Assert.Empty(before.All(".review time"));
        Assert.Equal(["2026-11-30", "2027-02-28", "2027-05-31", "2027-08-31"], after.All(".review time").Select(time => time.GetAttribute("datetime")));
        PageStructure.AssertSound(after);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_first_review_concluded_keeps_the_plan_as_it_stands_under_its_name(string code)
    {
        var language = Languages.Of(code);
        var plan = await StartAsync(language);
        await plan.AnswerAsync(language, Achieved, "Le cours est terminé");

        var kept = await ConcludeAsync(plan, language, 1);
        var list = await plan.Client.GetAsync(SiteLinks.Kept(language, plan.Id));

        Assert.Contains("Le cours est terminé", kept.TextsOf(".answers .typed"));
        Assert.Equal([plan.Tool.FindSection(ReviewPlan.SectionId(1))!.Title[language]], list.TextsOf(".moves li > a b"));
        PageStructure.AssertSound(kept);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_later_review_is_shown_beside_the_one_before(string code)
    {
        var language = Languages.Of(code);
        var plan = await StartAsync(language);
        await plan.AnswerAsync(language, Achieved, "Le cours est terminé");
        await ConcludeAsync(plan, language, 1);
        var second = plan.Tool.FindItem(ReviewPlan.ItemId(Achieved, 2))!;
        await plan.AnswerAsync(language, second.Id, "Deux observations sur deux");

        var compared = await ConcludeAsync(plan, language, 2);

        Assert.Equal([second.Title[language]], compared.TextsOf(".differences > li > h3"));
        Assert.Contains("Deux observations sur deux", compared.TextsOf(".both-texts .typed"));
        PageStructure.AssertSound(compared);
    }

    [Fact]
    public async Task Concluded_twice_by_one_press_it_is_kept_once()
    {
        var plan = await StartAsync(Language.French);
        var form = await FormAsync(plan, Language.French, 1);

        await plan.Client.SubmitAsync(form);
        await plan.Client.SubmitAsync(form);
        var list = await plan.Client.GetAsync(SiteLinks.Kept(Language.French, plan.Id));

        Assert.Single(list.All(".moves > li"));
    }

    [Theory]
    [InlineData("review-9")]
    [InlineData("")]
    [InlineData("<b>")]
    public async Task What_is_no_review_of_the_tool_is_not_found(string section)
    {
        var plan = await StartAsync(Language.English);
        var form = (await FormAsync(plan, Language.English, 1)).With("section", section);

        var answer = await plan.Client.SubmitAsync(form);
        var list = await plan.Client.GetAsync(SiteLinks.Kept(Language.English, plan.Id));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Empty(list.All(".moves > li"));
    }

    private Tool Plan => site.Library.Tools.Single(tool => tool.Id == "development-plan");

    private async Task<FilledWorksheet> StartAsync(Language language)
    {
        var client = site.NewClient();
        var start = await client.GetAsync(Plan.Address(language));
        var started = await client.SubmitAsync(start.Form().With("Title", "Mon plan").With("PersonName", "Zoé").With("Role", Plan.Roles[0].Id));
        var plan = new FilledWorksheet(site, client, Plan, FilledWorksheet.IdIn(started.RedirectsTo!));
        await site.GoToStageAsync(plan.Id, "under-way");
        return plan;
    }

    private static async Task<FilledForm> FormAsync(FilledWorksheet plan, Language language, int number) =>
        (await plan.OpenOverviewAsync(language)).Form($".review form:has([value='{ReviewPlan.SectionId(number)}'])");

    private static async Task<SitePage> ConcludeAsync(FilledWorksheet plan, Language language, int number) =>
        await plan.Client.SubmitAndFollowAsync(await FormAsync(plan, language, number));
}
