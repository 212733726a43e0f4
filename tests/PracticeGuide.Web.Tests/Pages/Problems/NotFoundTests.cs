using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Problems;

/// <summary>An address that leads nowhere is answered in the reader's language, with a way on.</summary>
public sealed class NotFoundTests(Site site)
{
    /// <summary>Language code and an address nothing stands at, one of each kind.</summary>
    public static TheoryData<string, string> Nowhere
    {
        get
        {
            var data = new TheoryData<string, string>();
            var library = Published.Library;
            foreach (var language in Language.All)
            {
                data.Add(language.Code, $"{Addresses.Home(language)}/nowhere");
                data.Add(language.Code, Addresses.Audience(language, "nobody"));
                data.Add(language.Code, Addresses.Page(language, library.Audiences[0].Slug[language], "no-such-page"));
                data.Add(language.Code, Addresses.Page(language, "nobody", library.Pages[0].Text[language].Slug));
                data.Add(language.Code, Addresses.Tool(language, "no-such-tool"));
                data.Add(language.Code, SiteLinks.PrintTool(language, "no-such-tool"));
                data.Add(language.Code, Addresses.Tool(language, library.Tools[0].Slug[language.Other]));
                data.Add(language.Code, Addresses.Home(language) + SiteLinks.Problem);
            }

            return data;
        }
    }

    /// <summary>Language code and an address below the worksheets that no worksheet has.</summary>
    public static TheoryData<string, string> NoWorksheet
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in Language.All)
            {
                data.Add(language.Code, SiteLinks.Worksheet(language, Guid.Empty));
                data.Add(language.Code, SiteLinks.Step(language, Guid.Empty, "goals"));
                data.Add(language.Code, SiteLinks.PrintWorksheet(language, Guid.Empty));
                data.Add(language.Code, $"{SiteLinks.Worksheets(language)}/no-worksheet");
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Nowhere))]
    public async Task A_wrong_address_is_answered_in_its_own_language_and_helps_on(string code, string address)
    {
        var language = Languages.Of(code);

        var page = await site.NewClient().GetAsync(address, ("Accept-Language", language.Other.Code));

        AssertHelps(page, language, "There is no page at this address");
    }

    [Theory, MemberData(nameof(NoWorksheet))]
    public async Task A_worksheet_that_is_not_here_is_told_apart_from_a_wrong_address(string code, string address)
    {
        var language = Languages.Of(code);

        var page = await site.NewClient().GetAsync(address);

        AssertHelps(page, language, "This worksheet is not on this device");
        Assert.Equal(SiteLinks.Worksheets(language), page.LinkTo("main a.button"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_step_the_tool_does_not_have_is_a_wrong_address(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = await worksheet.FillInAsync(language, (CheckItem.Note, "perdue?"));

        var opened = await worksheet.Client.GetAsync(SiteLinks.Step(language, worksheet.Id, "no-such-step"));
        var saved = await worksheet.Client.SubmitAsync(form.To(SiteLinks.Step(language, worksheet.Id, "no-such-step")));

        Assert.Equal(HttpStatusCode.NotFound, opened.Status);
        Assert.Equal(HttpStatusCode.NotFound, saved.Status);
        Assert.Equal("perdue?", Reading.TextOf(saved.One(Css.Id(worksheet.Field(CheckItem.Note)))));
        Assert.Empty(await worksheet.ChangesAsync());
    }

    [Theory]
    [InlineData("/de")]
    [InlineData("/de/guidance")]
    [InlineData("/nowhere")]
    [InlineData("/index.html")]
    [InlineData("/wp-login.php")]
    [InlineData("/problem")]
    [InlineData("/css/nothing.css")]
    [InlineData("/..%2f..%2fetc/passwd")]
    public async Task An_address_without_language_is_answered_in_the_language_the_browser_asks_for(string address)
    {
        foreach (var language in Language.All)
        {
            var page = await site.NewClient().GetAsync(address, ("Accept-Language", language.Code));

            AssertHelps(page, language, "There is no page at this address");
        }
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task An_address_without_language_is_answered_in_the_language_chosen_before(string code)
    {
        var language = Languages.Of(code);
        var client = site.NewClient();
        await client.GetAsync(Addresses.Tools(language), ("Accept-Language", language.Other.Code));

        var page = await client.GetAsync("/nowhere", ("Accept-Language", language.Other.Code));

        AssertHelps(page, language, "There is no page at this address");
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_mistyped_page_is_suggested(string code)
    {
        var language = Languages.Of(code);
        Assert.True(site.Library.TryGetPage("partners/making-it-succeed", out var found));
        var guide = found.Text[language];

        var page = await site.NewClient().GetAsync($"{guide.Address}-old");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains(guide.Address, page.All("section[aria-labelledby=suggestions] a").Select(link => link.GetAttribute("href")));
    }

    private void AssertHelps(SitePage page, Language language, string heading)
    {
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(language.Culture.Name, page.Lang);
        Assert.Equal(site.Text(language, heading), page.Heading);
        Assert.Equal(
            [Addresses.Home(language), Addresses.Guidance(language), Addresses.Tools(language)],
            page.All(".ways-on a").Select(link => link.GetAttribute("href")));
        Assert.Single(page.All("meta[name=robots][content=noindex]"));
        PageStructure.AssertSound(page);
    }
}
