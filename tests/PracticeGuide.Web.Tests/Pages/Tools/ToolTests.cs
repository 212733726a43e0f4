using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Tools;

/// <summary>The page of a tool, and starting a worksheet from it as a guest.</summary>
public sealed class ToolTests(Site site)
{
    private const string GuestCookie = "practice-guide";

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task It_says_what_the_tool_is_for_and_lists_its_steps(string code)
    {
        var language = Languages.Of(code);
        var tool = site.Library.Tools[0];

        var page = await site.ReadAsync(tool.Address(language));

        Assert.Equal(tool.Title[language], page.Heading);
        Assert.Contains(tool.Participants[language], page.TextsOf(".facts dd"));
        Assert.Contains(tool.Outcome[language], page.TextsOf(".facts dd"));
        Assert.Contains(site.Text(language, "about {0} minutes the first time", tool.Minutes), page.TextsOf(".facts dd"));
        Assert.Equal(
            tool.Sections.Where(section => section.Review is null or 1).SelectMany(section => section.Items).Where(item => item.IsAsked).Select(item => site.TitleOf(item, language)),
            page.TextsOf(".step-overview h4"));
        Assert.Contains(tool.Privacy[language], page.TextsOf(".start-card .note"));
        Assert.Equal(SiteLinks.PrintTool(language, tool.Slug[language]), page.LinkTo(".start-card p > a"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Starting_gives_the_guest_a_cookie_and_opens_the_first_step(string code)
    {
        var language = Languages.Of(code);
        var tool = site.Library.Tools[0];
        var client = site.NewClient();
        var page = await client.GetAsync(tool.Address(language));
        Assert.DoesNotContain(GuestCookie, client.Cookies.Names);

        var started = await client.SubmitAsync(page.Form().With("Title", "  Maison des jeunes  ").With("PersonName", "Camille"));
        var step = await client.GetAsync(started.RedirectsTo!);

        Assert.Contains(GuestCookie, client.Cookies.Names);
        Assert.Equal(SiteLinks.Step(language, FilledWorksheet.IdIn(started.RedirectsTo!), tool.Items.First().Id), started.RedirectsTo);
        Assert.Equal("Maison des jeunes", step.TextOf("#step-list"));
        Assert.Equal(tool.Items.First().Title[language], step.Heading);
    }

    [Fact]
    public async Task The_guest_cookie_lasts_and_scripts_cannot_read_it()
    {
        var client = site.NewClient();
        var page = await client.GetAsync(site.Library.Tools[0].Address(Language.English));

        var started = await client.SubmitAsync(page.Form());

        var cookie = started.Header("Set-Cookie").Single(set => set.StartsWith(GuestCookie + "=", StringComparison.Ordinal)).Split(';', StringSplitOptions.TrimEntries);
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
        Assert.Contains(cookie, part => part.StartsWith("expires=", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_worksheet_without_a_name_is_called_after_its_tool(string code)
    {
        var language = Languages.Of(code);

        var worksheet = await site.StartWorksheetAsync(language, title: "   ");
        var overview = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(worksheet.Tool.Title[language], overview.Heading);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_second_worksheet_belongs_to_the_same_guest(string code)
    {
        var language = Languages.Of(code);
        var first = await site.StartWorksheetAsync(language, title: "La première");

        var start = await first.Client.GetAsync(first.Tool.Address(language));
        await first.Client.SubmitAsync(start.Form().With("Title", "La seconde"));
        var list = await first.Client.GetAsync(SiteLinks.Worksheets(language));

        Assert.Equal(["La seconde", "La première"], list.TextsOf(".worksheet-title"));
    }

    [Theory]
    [InlineData("en", "Title", WorksheetLimits.Title)]
    [InlineData("fr", "Title", WorksheetLimits.Title)]
    [InlineData("en", "PersonName", WorksheetLimits.PersonName)]
    [InlineData("fr", "PersonName", WorksheetLimits.PersonName)]
    public async Task A_name_that_is_too_long_is_refused_at_its_field_and_everything_typed_is_kept(string code, string field, int limit)
    {
        var language = Languages.Of(code);
        var tool = site.Library.Tools[0];
        var client = site.NewClient();
        var tooLong = new string('é', limit + 1);
        var filled = (await client.GetAsync(tool.Address(language))).Form().With("Title", "Chez nous").With("PersonName", "Dominique").With(field, tooLong);

        var page = await client.SubmitAsync(filled);

        var expected = site.Text(language, "This is too long: {0:N0} characters, and {1:N0} fit. Shorten it and send it again.", limit + 1, limit);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, field, expected);
        Assert.Equal(filled["Title"], page.Form()["Title"]);
        Assert.Equal(filled["PersonName"], page.Form()["PersonName"]);
        Assert.DoesNotContain(GuestCookie, client.Cookies.Names);
        PageStructure.AssertSound(page);
    }

    [Theory]
    [InlineData("en", "Title", WorksheetLimits.Title)]
    [InlineData("fr", "PersonName", WorksheetLimits.PersonName)]
    public async Task A_name_that_just_fits_is_kept_whole(string code, string field, int limit)
    {
        var language = Languages.Of(code);
        var client = site.NewClient();
        var fits = new string('é', limit);
        var start = await client.GetAsync(site.Library.Tools[0].Address(language));

        var started = await client.SubmitAsync(start.Form().With(field, fits));
        var overview = await client.GetAsync(SiteLinks.Worksheet(language, FilledWorksheet.IdIn(started.RedirectsTo!)));

        Assert.Equal(fits, overview.Form()[field]);
    }

    [Theory]
    [InlineData("en", "bell\a")]
    [InlineData("fr", "\u0085")]
    [InlineData("fr", "\u001b[31m")]
    public async Task A_name_with_control_characters_is_refused(string code, string title)
    {
        var language = Languages.Of(code);
        var client = site.NewClient();
        var start = await client.GetAsync(site.Library.Tools[0].Address(language));

        var page = await client.SubmitAsync(start.Form().With("Title", $"École {title} des Érables"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "Title", site.Text(language, "This holds characters that cannot be kept. Write it again without them."));
    }

    [Fact]
    public async Task A_name_is_shown_as_text_and_never_becomes_markup()
    {
        const string hostile = "<script>alert(1)</script>\"><img src=x>";
        var worksheet = await site.StartWorksheetAsync(Language.French, title: hostile, name: "<s>x</s>");
        await worksheet.SaveAsync(Language.French, (CheckItem.Sentence, hostile), (CheckItem.Note, "</textarea><script>"));

        SitePage[] pages =
        [
            await worksheet.OpenOverviewAsync(Language.French),
            await worksheet.OpenStepAsync(Language.French),
            await worksheet.Client.GetAsync(SiteLinks.Worksheets(Language.French)),
            await worksheet.Client.GetAsync(SiteLinks.PrintWorksheet(Language.French, worksheet.Id)),
        ];

        Assert.Equal(hostile, pages[0].Heading);
        Assert.All(pages, page => Assert.Empty(page.All("script:not([src]), img, main s")));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_blank_print_holds_every_step_with_room_to_write(string code)
    {
        var language = Languages.Of(code);
        var tool = site.Library.Tools[0];

        var page = await site.ReadAsync(SiteLinks.PrintTool(language, tool.Slug[language]));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(tool.Title[language], page.Heading);
        Assert.Equal(tool.Output.Select(id => tool.FindSection(id)!.Title[language]), page.TextsOf(".paper-section > h2"));
        Assert.Equal(tool.Output.SelectMany(id => tool.FindSection(id)!.Items).Select(item => site.TitleOf(item, language)), page.TextsOf(".paper-items h3"));
        Assert.NotEmpty(page.All(".paper-items .paper-lines"));
        Assert.Equal(tool.Address(language), page.LinkTo(".paper-tools > a:first-child"));
        Assert.Single(page.All("meta[name=robots][content=noindex]"));
        PageStructure.AssertSound(page);
    }
}
