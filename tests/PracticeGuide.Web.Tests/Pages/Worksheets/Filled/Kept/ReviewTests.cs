using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled.Kept;

/// <summary>The quarterly reviews of a development plan: each is concluded, kept, and compared with the one before.</summary>
public sealed class ReviewTests(Site site)
{
    private Tool Plan => site.Library.Tools.Single(tool => tool.Id == "development-plan");

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_first_review_that_is_concluded_is_kept_as_it_stands(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await UnderWayAsync(language);
        await worksheet.SaveAsync(language, Item("achieved"), (LongTextItem.Text, "un premier pas"));

        var kept = await ConcludeAsync(worksheet, language, 1);

        Assert.Equal(site.Text(language, "A kept version"), kept.Heading);
        Assert.Contains(kept.TextsOf("main > p"), said => said.StartsWith(site.Text(language, "Review concluded: {0}", Plan.FindSection("review-1")!.Title[language]), StringComparison.Ordinal));
        Assert.Contains("un premier pas", kept.TextsOf(".answers .typed"));
        PageStructure.AssertSound(kept);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_next_review_shows_what_changed_since_the_one_before(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await UnderWayAsync(language);
        await worksheet.SaveAsync(language, Item("goal"), (LongTextItem.Text, "un but"));
        await ConcludeAsync(worksheet, language, 1);
        await worksheet.SaveAsync(language, Item("goal"), (LongTextItem.Text, "un but plus petit"));
        await worksheet.SaveAsync(language, Item("achieved~2"), (LongTextItem.Text, "la moitié"));

        var compared = await ConcludeAsync(worksheet, language, 2);

        Assert.Equal(site.Text(language, "What has changed"), compared.Heading);
        Assert.Equal([Item("goal").Title[language], Item("achieved~2").Title[language]], compared.TextsOf(".differences > li > h3"));
        Assert.Equal(["un but", "un but plus petit", "la moitié"], compared.TextsOf(".both-texts .typed"));
        Assert.Contains(Plan.FindSection("review-1")!.Title[language], compared.TextsOf("dd b"));
        Assert.Contains(Plan.FindSection("review-2")!.Title[language], compared.TextsOf("dd b"));
        PageStructure.AssertSound(compared);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_review_concluded_again_is_still_compared_with_the_one_before(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await UnderWayAsync(language);
        await ConcludeAsync(worksheet, language, 1);
        await worksheet.SaveAsync(language, Item("achieved~2"), (LongTextItem.Text, "la moitié"));
        await ConcludeAsync(worksheet, language, 2);

        var again = await ConcludeAsync(worksheet, language, 2);

        Assert.Equal([Item("achieved~2").Title[language]], again.TextsOf(".differences > li > h3"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_review_says_when_it_is_due(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await UnderWayAsync(language);
        var before = await worksheet.OpenOverviewAsync(language);

        await worksheet.SaveAsync(language, Item("start"), (DateItem.Date, "2026-09-01"));
        var overview = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(Enumerable.Repeat(Item("start").Title[language], 4), before.TextsOf(".review p > a"));
        Assert.Equal(["2026-12-01", "2027-03-01", "2027-06-01", "2027-09-01"], overview.All(".review time").Select(time => time.GetAttribute("datetime")));
        PageStructure.AssertSound(overview);
    }

    [Fact]
    public async Task A_request_that_arrives_twice_concludes_once()
    {
        var worksheet = await UnderWayAsync(Language.French);
        var form = Conclusion(await worksheet.OpenOverviewAsync(Language.French), 1);

        var first = await worksheet.Client.SubmitAsync(form);
        var second = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(first.RedirectsTo, second.RedirectsTo);
        Assert.Single((await worksheet.Client.GetAsync(SiteLinks.Kept(Language.French, worksheet.Id))).All(".moves > li"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_review_that_is_not_open_is_not_concluded(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await UnderWayAsync(language);
        var form = Conclusion(await worksheet.OpenOverviewAsync(language), 1);
        await site.GoToStageAsync(worksheet.Id, "draft");

        var refused = await worksheet.Client.SubmitAsync(form);

        Assert.Empty((await worksheet.OpenOverviewAsync(language)).All(".review form"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal([site.Text(language, "This is for someone else to do.")], refused.TextsOf(".problems li"));
        Assert.Empty(refused.All(".moves > li"));
        PageStructure.AssertSound(refused);
    }

    [Theory]
    [InlineData("")]
    [InlineData("header")]
    [InlineData("review-5")]
    [InlineData("achieved")]
    public async Task What_is_no_review_is_not_concluded(string section)
    {
        var worksheet = await UnderWayAsync(Language.English);
        var form = Conclusion(await worksheet.OpenOverviewAsync(Language.English), 1).With("section", section);

        var answer = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Empty((await worksheet.Client.GetAsync(SiteLinks.Kept(Language.English, worksheet.Id))).All(".moves > li"));
    }

    private Item Item(string id) => Plan.FindItem(id) ?? throw new ArgumentException($"The plan asks for no “{id}”.", nameof(id));

    private static FilledForm Conclusion(SitePage overview, int number) => overview.Form($".review form:has([value='review-{number}'])");

    private static async Task<SitePage> ConcludeAsync(FilledWorksheet worksheet, Language language, int number) =>
        await worksheet.Client.SubmitAndFollowAsync(Conclusion(await worksheet.OpenOverviewAsync(language), number));

    private async Task<FilledWorksheet> UnderWayAsync(Language language)
    {
        var client = site.NewClient();
        var start = await client.GetAsync(Plan.Address(language));
        var started = await client.SubmitAsync(start.Form().With("Title", "Mon année").With("PersonName", "Andrée").With("Role", "author"));
        FilledWorksheet worksheet = new(site, client, Plan, FilledWorksheet.IdIn(started.RedirectsTo!));
        await site.GoToStageAsync(worksheet.Id, "under-way");
        return worksheet;
    }
}
