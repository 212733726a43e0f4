using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Offline;

/// <summary>Guidance is read where there is no connection: in a corridor, in a village, in a school whose network is down.</summary>
public sealed class OfflineReadingTests(SiteFixture site) : BrowserTest(site)
{
    private const string Answering = "() => navigator.serviceWorker.controller !== null";

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_only_page_that_was_visited_is_read_again_offline_with_its_day_and_its_style(string language)
    {
        var visitor = await ArriveAtAsync(language, Published.MakingItSucceed);
        var notice = new Frame(visitor).OfflineNotice;
        await Expect(notice).ToBeHiddenAsync();
        var paper = await PaperAsync(visitor);

        await visitor.Context.SetOfflineAsync(true);
        await visitor.Page.ReloadAsync();

        await Expect(visitor.Heading).ToHaveTextAsync(Published.MakingItSucceed.Text[visitor.Language].Title);
        await Expect(notice).ToHaveTextAsync(visitor.Say("You are not connected. This page is shown as it was on {0}.", await TodayAsync(visitor)));
        Assert.Equal(paper, await PaperAsync(visitor));
        await Expect(new GuidancePage(visitor).HaveRead).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Back_online_the_page_is_the_newest_and_carries_no_notice(string language)
    {
        var visitor = await ArriveAtAsync(language, Published.MakingItSucceed);
        await visitor.Context.SetOfflineAsync(true);
        await visitor.Page.ReloadAsync();
        await Expect(new Frame(visitor).OfflineNotice).ToBeVisibleAsync();

        await visitor.Context.SetOfflineAsync(false);
        await visitor.Page.ReloadAsync();

        await Expect(visitor.Heading).ToHaveTextAsync(Published.MakingItSucceed.Text[visitor.Language].Title);
        await Expect(new Frame(visitor).OfflineNotice).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task All_pages_of_a_role_are_kept_in_both_languages_with_the_booklet_and_the_words(string language)
    {
        var visitor = await KeepAsync(language);
        await visitor.Context.SetOfflineAsync(true);

        // Those of the other language were never opened.
        foreach (var (address, title) in PagesOf(Role, visitor.Language.Other, visitor))
        {
            await visitor.OpenAsync(address);

            await Expect(visitor.Heading).ToHaveTextAsync(title);
            await Expect(new Frame(visitor).OfflineNotice).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task What_is_kept_is_said_again_on_the_next_visit()
    {
        var visitor = await KeepAsync("fr");

        await visitor.Page.ReloadAsync();

        await Expect(new AudiencePage(visitor).Kept).ToHaveTextAsync(visitor.Say("Kept on this device on {0}, in both languages.", await TodayAsync(visitor)));
    }

    [Fact]
    public async Task Pages_that_cannot_all_be_kept_are_not_said_to_be()
    {
        var visitor = await ArriveAsync("en", Device.Desktop with { KeepsPages = true });
        var audience = new AudiencePage(visitor);
        await audience.OpenAsync(Role);
        await visitor.Page.WaitForFunctionAsync(Answering);
        visitor.Watch.ExpectOffline();

        await visitor.Context.SetOfflineAsync(true);
        await audience.Keep.ClickAsync();

        await Expect(audience.Kept).ToHaveTextAsync(visitor.Say("Not all the pages could be kept: try again with a better connection."));
        await Expect(audience.Keep).ToBeEnabledAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_page_that_was_never_visited_leads_offline_to_what_the_device_keeps(string language)
    {
        var visitor = await ArriveAtAsync(language, Published.MakingItSucceed);
        var device = new DevicePage(visitor);
        await visitor.Context.SetOfflineAsync(true);

        await visitor.OpenAsync(Published.PageWithTerms.Text[visitor.Language].Address);

        await Expect(visitor.Heading).ToHaveTextAsync(visitor.Say("On this device"));
        await Expect(device.Entries).ToHaveCountAsync(1);
        await Expect(device.Entries).ToContainTextAsync(visitor.Say("as on {0}", await TodayAsync(visitor)));
        await device.Entry(Published.MakingItSucceed.Text[visitor.Language].Title).ClickAsync();
        await Expect(visitor.Heading).ToHaveTextAsync(Published.MakingItSucceed.Text[visitor.Language].Title);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Forgetting_empties_the_device_which_still_says_so_offline(string language)
    {
        var visitor = await KeepAsync(language);
        var device = new DevicePage(visitor);
        await device.OpenAsync();
        await Expect(device.Entry(Role.Pages[0].Text[visitor.Language].Title)).ToBeVisibleAsync();

        await device.Forget.ClickAsync();
        await Expect(device.Status).ToHaveTextAsync(visitor.Say("Nothing is kept on this device any more: no page, no reading mark, no search."));
        await Expect(device.Forget).ToBeHiddenAsync();

        await visitor.Context.SetOfflineAsync(true);
        await visitor.OpenAsync(Role.Pages[0].Text[visitor.Language].Address);
        await Expect(visitor.Heading).ToHaveTextAsync(visitor.Say("On this device"));
        await Expect(device.Status).ToHaveTextAsync(visitor.Say("No page is kept yet."));
        await Expect(device.Entries).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Nothing_that_someone_filled_in_is_kept()
    {
        var visitor = await ArriveAtAsync("en", Published.MakingItSucceed);
        visitor.Watch.ExpectLeaving();
        var tool = new ToolPage(visitor);
        await tool.OpenAsync(Published.Checklist);
        var step = await tool.StartAsync("École Fictive", "Alex");
        await step.Sentence.FillAsync("…lisent ensemble");
        await step.ExpectSavedAsync();
        var address = visitor.Page.Url;
        await new OverviewPage(visitor).OpenAsync(step.WorksheetId);
        await new HomePage(visitor).OpenAsync();
        await Expect(new HomePage(visitor).ContinueCard).ToBeVisibleAsync();

        await visitor.Context.SetOfflineAsync(true);
        foreach (var personal in new[] { address, Addresses.Home(visitor.Language) })
        {
            await visitor.OpenAsync(personal);
            await Expect(visitor.Heading).ToHaveTextAsync(visitor.Say("On this device"));
        }

        var kept = await visitor.Page.EvaluateAsync<string[]>("""
            async () => (await Promise.all((await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat()
            """);
        Assert.Contains(Published.MakingItSucceed.Text[visitor.Language].Address, kept);
        Assert.DoesNotContain(kept, path => path.Contains(Addresses.WorksheetsWord[visitor.Language], StringComparison.Ordinal) && !path.StartsWith("/css/", StringComparison.Ordinal));
    }

    private Published Published => new(Site);

    /// <summary>Whose pages are kept together.</summary>
    private Audience Role => Published.Partners;

    /// <summary>Somebody whose only page so far is this one, and whose browser answers for itself from now on.</summary>
    private async Task<Visitor> ArriveAtAsync(string language, GuidePage page)
    {
        var visitor = await ArriveAsync(language, Device.Desktop with { KeepsPages = true });
        visitor.Watch.ExpectOffline();
        await new GuidancePage(visitor).OpenAsync(page);
        await visitor.Page.WaitForFunctionAsync(Answering);
        return visitor;
    }

    /// <summary>Somebody who has chosen to keep all pages of a role.</summary>
    private async Task<Visitor> KeepAsync(string language)
    {
        var visitor = await ArriveAsync(language, Device.Desktop with { KeepsPages = true });
        visitor.Watch.ExpectOffline();
        var audience = new AudiencePage(visitor);
        await audience.OpenAsync(Role);
        await audience.Keep.ClickAsync();
        await Expect(audience.Kept).ToHaveTextAsync(visitor.Say("Kept on this device on {0}, in both languages.", await TodayAsync(visitor)));
        return visitor;
    }

    /// <summary>What keeping a role's pages promises in one language: addresses and headings.</summary>
    private static IEnumerable<(string Address, string Heading)> PagesOf(Audience role, Language language, Visitor visitor) =>
    [
        (role.Address(language), role.Title[language]),
        .. role.Pages.Select(page => (page.Text[language].Address, page.Text[language].Title)),
        (Addresses.Booklet(language, role.Slug[language]), role.Title[language]),
        (Addresses.Glossary(language), visitor.Site.Say(language, "Words explained")),
    ];

    /// <summary>Today as this browser writes it out.</summary>
    private static Task<string> TodayAsync(Visitor visitor) =>
        visitor.Page.EvaluateAsync<string>("language => new Date().toLocaleDateString(language, { dateStyle: 'long' })", visitor.Language.Culture.Name);

    private static Task<string> PaperAsync(Visitor visitor) => visitor.Page.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).backgroundColor");
}
