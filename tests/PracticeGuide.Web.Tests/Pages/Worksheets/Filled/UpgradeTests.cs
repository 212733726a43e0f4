using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>Changing a worksheet over to the newest version of its tool: what becomes of it is shown before, and nothing typed is lost.</summary>
public sealed class UpgradeTests(TwoVersions versions)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_is_kept_asked_otherwise_added_and_set_aside_is_shown_before(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await versions.AnsweredAsync(language);

        var overview = await worksheet.OpenOverviewAsync(language);
        var page = await worksheet.Client.GetAsync(overview.LinkTo(".new-version a"));

        Assert.Equal(
            [
                versions.Site.Text(language, "Kept as they are, with what was answered: {0} questions, {1} of them word for word the same", 1, 1),
                versions.Site.Text(language, "Asked otherwise, so that something of the answer does not fit: {0}", 1),
                versions.Site.Text(language, "New questions: {0}", 1),
                versions.Site.Text(language, "Set aside, to be read in the kept versions: {0}", 2),
            ],
            page.TextsOf("#upgrade > ul > li"));
        Assert.Equal([versions.Old("how").Title[language]], page.TextsOf("section[aria-labelledby=changed] li"));
        Assert.Equal([versions.New("added").Title[language]], page.TextsOf("section[aria-labelledby=added] li"));
        Assert.Equal([versions.Old("how").Title[language], versions.Old("gone").Title[language]], page.TextsOf("section[aria-labelledby=set-aside] h3"));
        Assert.Contains("ce qui s’en va", page.TextsOf("section[aria-labelledby=set-aside] .typed"));
        Assert.Equal(SiteLinks.Upgrade(language.Other, worksheet.Id), page.LinkTo("a.language-link"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Changed_over_it_asks_what_the_newest_version_asks_and_what_was_set_aside_can_be_read(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await versions.AnsweredAsync(language);

        var kept = await worksheet.Client.SubmitAndFollowAsync((await OpenAsync(worksheet, language)).Form());
        var overview = await worksheet.OpenOverviewAsync(language);
        var step = await worksheet.OpenStepAsync(language, versions.New("how"));

        Assert.Contains(versions.Site.Text(language, "Before the change to a newer version of the tool"), kept.TextsOf("main b"));
        Assert.Contains("ce qui s’en va", kept.TextsOf("section[aria-labelledby=set-aside] .typed"));
        Assert.Equal(["aim", "how", "added"], overview.All(".answers a[href*='/']").Select(link => link.GetAttribute("href")!.Split('/')[^1]).Where(id => versions.Tool.FindItem(id) is not null).Distinct());
        Assert.Contains("un but", overview.TextsOf(".answers .typed"));
        Assert.DoesNotContain("ce qui s’en va", overview.Body, StringComparison.Ordinal);
        Assert.Empty(overview.All(".new-version"));
        Assert.Empty(step.All("input[name='how.option'][checked]"));
        PageStructure.AssertSound(kept);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_worksheet_in_the_newest_version_says_so(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await versions.Site.StartWorksheetAsync(language, tool: versions.Tool);

        var page = await OpenAsync(worksheet, language);

        Assert.Equal(versions.Site.Text(language, "This worksheet has the newest version of the tool."), page.TextOf("#upgrade .note"));
        Assert.Empty(page.All("#upgrade form"));
        Assert.Empty((await worksheet.OpenOverviewAsync(language)).All(".new-version"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Only_whoever_it_belongs_to_changes_it_over(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await versions.AnsweredAsync(language);
        var other = await new Company(versions.Site, worksheet.Client, worksheet.Tool, worksheet.Id).JoinAsync(language, "", "Béla");
        var page = await other.GetAsync(SiteLinks.Upgrade(language, worksheet.Id));
        var token = (await other.GetAsync(SiteLinks.Worksheet(language, worksheet.Id))).Form()["form-token"]!;

        var refused = await other.SubmitAsync((await OpenAsync(worksheet, language)).Form().With("form-token", token));

        Assert.Contains(versions.Site.Text(language, "Only whoever it belongs to can do this."), page.TextsOf("#upgrade .note"));
        Assert.Empty(page.All("#upgrade form"));
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Equal([versions.Site.Text(language, "Only whoever it belongs to can do this.")], refused.TextsOf(".problems li"));
        Assert.Single((await worksheet.OpenOverviewAsync(language)).All(".new-version"));
        PageStructure.AssertSound(refused);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Another_version_than_the_one_that_was_looked_at_is_not_taken(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await versions.AnsweredAsync(language);
        var form = (await OpenAsync(worksheet, language)).Form();

        var refused = await worksheet.Client.SubmitAsync(form.With("To", "3"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(
            [versions.Site.Text(language, "The tool has changed once more meanwhile. Nothing was changed here: look at what would become of the worksheet now.")],
            refused.TextsOf(".problems li"));
        Assert.Single((await worksheet.OpenOverviewAsync(language)).All(".new-version"));
        PageStructure.AssertSound(refused);
    }

    [Theory]
    [InlineData("0", "2")]
    [InlineData("x", "2")]
    [InlineData("2", "2")]
    [InlineData("-1", "x")]
    [InlineData("", "")]
    public async Task Versions_of_someones_own_making_change_nothing(string from, string to)
    {
        var worksheet = await versions.AnsweredAsync(Language.English);
        var form = (await OpenAsync(worksheet, Language.English)).Form().With("From", from).With("To", to);

        var refused = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Single(refused.TextsOf(".problems li"));
        Assert.Single((await worksheet.OpenOverviewAsync(Language.English)).All(".new-version"));
        Assert.Empty((await worksheet.Client.GetAsync(SiteLinks.Kept(Language.English, worksheet.Id))).All(".moves > li"));
    }

    [Fact]
    public async Task A_request_that_arrives_twice_changes_it_over_once()
    {
        var worksheet = await versions.AnsweredAsync(Language.French);
        var form = (await OpenAsync(worksheet, Language.French)).Form();

        var first = await worksheet.Client.SubmitAsync(form);
        var second = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(first.RedirectsTo, second.RedirectsTo);
        Assert.Single((await worksheet.Client.GetAsync(SiteLinks.Kept(Language.French, worksheet.Id))).All(".moves > li"));
    }

    private static Task<SitePage> OpenAsync(FilledWorksheet worksheet, Language language) => worksheet.Client.GetAsync(SiteLinks.Upgrade(language, worksheet.Id));
}
