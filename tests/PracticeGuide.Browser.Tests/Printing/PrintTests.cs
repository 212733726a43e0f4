using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Printing;

/// <summary>Every page is fit for paper: no navigation, nothing hidden behind a click.</summary>
public sealed class PrintTests(SiteFixture site) : BrowserTest(site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_guidance_page_on_paper_has_no_navigation_and_lists_the_words_it_explains(string language)
    {
        var visitor = await ArriveAsync(language);
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(new Published(Site).PageWithTerms);
        await Expect(guidance.Popovers.First).ToBeHiddenAsync();

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await ExpectNoNavigationAsync(visitor);
        await Expect(guidance.OnThisPage).ToBeHiddenAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = visitor.Say("Words explained") })).ToBeVisibleAsync();
        foreach (var popover in await guidance.Popovers.AllAsync())
            await Expect(popover).ToBeVisibleAsync();
        await ExpectPaperAsync(visitor);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_worksheet_on_paper_holds_every_step_and_what_was_written(string language)
    {
        const string Written = "…lisent ensemble le soir";
        var visitor = await ArriveAsync(language);
        var tool = new ToolPage(visitor);
        var checklist = new Published(Site).Checklist;
        await tool.OpenAsync(checklist);
        var step = await tool.StartAsync("École Fictive", "Alex");
        await step.FillAsync(CheckState.Done, Written, "Direction", new(2027, 6, 1));
        await step.ExpectSavedAsync();

        await visitor.OpenAsync(SiteLinks.PrintWorksheet(visitor.Language, step.WorksheetId));
        await Expect(visitor.Button("Print")).ToBeVisibleAsync();
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await ExpectNoNavigationAsync(visitor);
        await Expect(visitor.Button("Print")).ToBeHiddenAsync();
        await Expect(visitor.Page.Locator(".paper-items > li")).ToHaveCountAsync(checklist.Items.Count());
        await Expect(visitor.Page.Locator(".paper-items .typed").First).ToHaveTextAsync(Written);
        await ExpectPaperAsync(visitor);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_blank_tool_on_paper_has_room_to_write_for_every_step(string language)
    {
        var visitor = await ArriveAsync(language);
        var checklist = new Published(Site).Checklist;
        await new ToolPage(visitor).OpenAsync(checklist);

        await visitor.Link("Print it blank").ClickAsync();
        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await ExpectNoNavigationAsync(visitor);
        await Expect(visitor.Page.Locator(".paper-items > li:has(.paper-lines, .paper-line, .paper-boxes, table)")).ToHaveCountAsync(checklist.Items.Count());
        await ExpectPaperAsync(visitor);
    }

    [Fact]
    public async Task Paper_is_white_for_a_reader_of_dark_pages_too()
    {
        var visitor = await ArriveAsync("en", Device.Desktop with { Dark = true });
        await new GuidancePage(visitor).OpenAsync(new Published(Site).PageWithTerms);

        await visitor.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(visitor.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Expect(visitor.Page.Locator("body")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
        await Expect(visitor.Page.Locator(".sources")).ToHaveCSSAsync("color", "rgb(34, 34, 34)");
    }

    private static async Task ExpectNoNavigationAsync(Visitor visitor)
    {
        var frame = new Frame(visitor);
        await Expect(frame.Header).ToBeHiddenAsync();
        await Expect(frame.Footer).ToBeHiddenAsync();
        foreach (var navigation in await visitor.Page.GetByRole(AriaRole.Navigation).AllAsync())
            await Expect(navigation).ToBeHiddenAsync();
    }

    /// <summary>The page can be made into a PDF, which holds at least one sheet.</summary>
    private static async Task ExpectPaperAsync(Visitor visitor)
    {
        var paper = System.Text.Encoding.Latin1.GetString(await visitor.Page.PdfAsync(new() { Format = "Letter" }));

        Assert.StartsWith("%PDF-", paper, StringComparison.Ordinal);
        Assert.Contains("/Type /Page", paper, StringComparison.Ordinal);
    }
}
