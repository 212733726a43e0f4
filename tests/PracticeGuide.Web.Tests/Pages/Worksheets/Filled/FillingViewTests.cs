using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>One question a page, or everything on one: what someone chooses is remembered on their device.</summary>
public sealed class FillingViewTests(Site site)
{
    private const string Switch = ".view-choice a:first-child";

    /// <summary>Beside what goes on, on the worksheet at a glance.</summary>
    private const string Other = ".actions a.button:not(.button-quiet) + a";

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Everything_once_chosen_is_where_worksheets_open_from_everywhere(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var everything = SiteLinks.Everything(language, worksheet.Id);

        var chosen = await ChooseAsync(worksheet.Client, await worksheet.OpenStepAsync(language));
        var (list, overview) = (await worksheet.Client.GetAsync(SiteLinks.Worksheets(language)), await worksheet.OpenOverviewAsync(language));
        var start = await worksheet.Client.GetAsync(site.Checklist.Address(language));
        var started = await worksheet.Client.SubmitAsync(start.Form().With("Title", "La deuxième"));

        Assert.Equal(everything, chosen.Address);
        Assert.Equal($"{everything}#{worksheet.FirstItem.Id}-title", list.LinkTo(".worksheet-card a.button"));
        Assert.Equal($"{everything}#{worksheet.FirstItem.Id}-title", overview.LinkTo(".actions a.button:not(.button-quiet)"));
        Assert.Equal(SiteLinks.Everything(language, FilledWorksheet.IdIn(started.RedirectsTo!)), started.RedirectsTo);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Who_joins_by_a_private_link_comes_to_everything_where_that_was_chosen(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var link = await company.LinkAsync(language, Company.Observer);
        var own = await site.StartWorksheetAsync(language);
        await ChooseAsync(own.Client, await own.OpenStepAsync(language));

        var joined = await own.Client.SubmitAsync((await own.Client.GetAsync(link)).Form().With("PersonName", "Basile"));

        Assert.StartsWith($"{SiteLinks.Everything(language, company.Id)}#", joined.RedirectsTo, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task One_question_chosen_again_is_remembered_and_the_cookie_is_gone(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var everything = await ChooseAsync(worksheet.Client, await worksheet.OpenStepAsync(language));

        var step = await ChooseAsync(worksheet.Client, everything);
        var list = await worksheet.Client.GetAsync(SiteLinks.Worksheets(language));

        Assert.Equal(worksheet.StepAddress(language), step.Address);
        Assert.Equal(worksheet.StepAddress(language), list.LinkTo(".worksheet-card a.button"));
        Assert.DoesNotContain("filling", worksheet.Client.Cookies.Names);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task To_open_a_page_is_not_to_choose_it(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        var opened = await worksheet.OpenEverythingAsync(language);
        await ChooseAsync(worksheet.Client, await worksheet.OpenStepAsync(language));
        var step = await worksheet.OpenStepAsync(language);

        Assert.Empty(opened.CookiesSet);
        Assert.Empty(step.CookiesSet);
        Assert.Contains("filling", worksheet.Client.Cookies.Names);
    }

    [Fact]
    public async Task The_cookie_is_for_the_site_alone_lasts_a_year_and_names_nobody()
    {
        var worksheet = await site.StartWorksheetAsync(Language.English);

        var chosen = await worksheet.Client.GetAsync(SiteLinks.ChooseEverything(Language.English, worksheet.Id));

        Assert.Equal(HttpStatusCode.Redirect, chosen.Status);
        var cookie = Assert.Single(chosen.Header("Set-Cookie")).Split("; ");
        Assert.Equal("filling=everything", cookie[0]);
        Assert.Equal(["httponly", "max-age=31536000", "path=/", "samesite=lax"], cookie[1..].Where(part => !part.StartsWith("expires", StringComparison.OrdinalIgnoreCase)).Select(part => part.ToLowerInvariant()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("one")]
    [InlineData("EVERYTHING")]
    public async Task A_cookie_that_says_something_else_says_nothing(string value)
    {
        var worksheet = await site.StartWorksheetAsync(Language.French);
        worksheet.Client.Cookies.Set(worksheet.Client.Site, "filling", value);

        var list = await worksheet.Client.GetAsync(SiteLinks.Worksheets(Language.French));

        Assert.Equal(worksheet.StepAddress(Language.French), list.LinkTo(".worksheet-card a.button"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_worksheet_at_a_glance_offers_the_other_view(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        var before = await worksheet.OpenOverviewAsync(language);
        await ChooseAsync(worksheet.Client, await worksheet.OpenStepAsync(language));
        var after = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(SiteLinks.ChooseEverything(language, worksheet.Id), before.LinkTo(Other));
        Assert.Equal(SiteLinks.ChooseStep(language, worksheet.Id, worksheet.FirstItem.Id), after.LinkTo(Other));
    }

    /// <summary>Follows the link to the other view, and where it leads.</summary>
    private static async Task<SitePage> ChooseAsync(SiteClient client, SitePage page)
    {
        var chosen = await client.GetAsync(page.LinkTo(Switch).Split('#')[0]);
        return await client.GetAsync(chosen.RedirectsTo!);
    }
}
