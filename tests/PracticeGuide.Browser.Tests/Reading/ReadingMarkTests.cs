using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Guide;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Reading;

/// <summary>The device remembers what was read and where the reader stopped.</summary>
public sealed class ReadingMarkTests(SiteFixture site) : BrowserTest(site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_page_marked_as_read_is_counted_and_ticked_in_both_languages_until_the_mark_is_taken_back(string language)
    {
        var visitor = await ArriveAsync(language);
        var guidance = new GuidancePage(visitor);
        var audience = new AudiencePage(visitor);
        await guidance.OpenAsync(Page);
        await Expect(guidance.HaveRead).ToHaveAttributeAsync("aria-pressed", "false");

        await guidance.HaveRead.ClickAsync();
        await Expect(guidance.HaveRead).ToHaveAttributeAsync("aria-pressed", "true");
        await visitor.Page.ReloadAsync();
        await Expect(guidance.HaveRead).ToHaveAttributeAsync("aria-pressed", "true");

        await audience.OpenAsync(Published.Partners);
        await ExpectOneReadAsync(visitor);
        await visitor.Page.ReloadAsync();
        await ExpectOneReadAsync(visitor);
        await visitor.SwitchLanguageAsync();
        await ExpectOneReadAsync(visitor);

        await guidance.OpenAsync(Page);
        await guidance.HaveRead.ClickAsync();
        await Expect(guidance.HaveRead).ToHaveAttributeAsync("aria-pressed", "false");
        await audience.OpenAsync(Published.Partners);
        await Expect(audience.Pages.First).ToBeVisibleAsync();
        await Expect(audience.Read).ToHaveCountAsync(0);
        await Expect(audience.ReadCount).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_mark_made_in_another_tab_shows_at_once()
    {
        var visitor = await ArriveAsync("fr");
        var audience = new AudiencePage(visitor);
        await audience.OpenAsync(Published.Partners);
        var list = visitor.Page;

        await visitor.OpenTabAsync();
        await new GuidancePage(visitor).OpenAsync(Page);
        await new GuidancePage(visitor).HaveRead.ClickAsync();
        visitor.TurnTo(list);

        await ExpectOneReadAsync(visitor);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_home_page_leads_back_to_the_section_that_was_left_in_either_language(string language)
    {
        var visitor = await ArriveAsync(language);
        await LeaveAtThirdSectionAsync(visitor);

        await new HomePage(visitor).OpenAsync();
        await Expect(new HomePage(visitor).GoOnReading).ToHaveTextAsync(Page.Text[visitor.Language].Title);
        await visitor.SwitchLanguageAsync();
        await Expect(new HomePage(visitor).GoOnReading).ToHaveTextAsync(Page.Text[visitor.Language].Title);
        await new HomePage(visitor).GoOnReading.ClickAsync();

        await Expect(visitor.Heading).ToHaveTextAsync(Page.Text[visitor.Language].Title);
        await Expect(visitor.Page.Locator("section:target > h2")).ToBeInViewportAsync();
        await Expect(new GuidancePage(visitor).CurrentSection).ToHaveTextAsync(Page.Text[visitor.Language].Sections[2].Title);
    }

    [Fact]
    public async Task The_home_page_does_not_lead_back_to_a_page_that_is_marked_as_read()
    {
        var visitor = await ArriveAsync("en");
        await LeaveAtThirdSectionAsync(visitor, markAsRead: true);

        await new HomePage(visitor).OpenAsync();

        await visitor.Page.WaitForLoadStateAsync();
        await Expect(visitor.Page.Locator("[data-go-on-reading]")).ToBeHiddenAsync();
        await Expect(new HomePage(visitor).GoOnReading).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("not JSON {")]
    [InlineData("""{"last":{"page":"partners/x","address":{"en":"//elsewhere.example/"},"title":{"en":"Elsewhere"}}}""")]
    [InlineData("""{"last":{"page":"partners/x","address":{"en":"https://elsewhere.example/"},"title":{"en":"Elsewhere"}}}""")]
    [InlineData("""{"last":{"page":"partners/x","address":{"en":"/\\elsewhere.example/"},"title":{"en":"Elsewhere"}}}""")]
    [InlineData("""{"last":{"page":"partners/x","address":{"en":"https://"},"title":{"en":"Elsewhere"}}}""")]
    [InlineData("""{"last":{"page":"partners/x","section":".elsewhere.example","address":{"en":"/"}}}""")]
    [InlineData("""{"pages":null,"last":{"page":"partners/x","address":{"en":7},"title":{"en":"Elsewhere"}}}""")]
    [InlineData("null")]
    public async Task What_makes_no_sense_in_the_memory_of_the_device_leads_nowhere(string kept)
    {
        var visitor = await ArriveAsync("en");
        await new HomePage(visitor).OpenAsync();
        await visitor.Page.EvaluateAsync("kept => localStorage.setItem('practice-guide:reading', kept)", kept);

        await visitor.Page.ReloadAsync();

        await visitor.Page.WaitForLoadStateAsync();
        await Expect(new HomePage(visitor).GoOnReading).ToHaveCountAsync(0);
        await new AudiencePage(visitor).OpenAsync(Published.Partners);
        await Expect(new AudiencePage(visitor).Read).ToHaveCountAsync(0);
    }

    private Published Published => new(Site);

    private GuidePage Page => Published.MakingItSucceed;

    private async Task LeaveAtThirdSectionAsync(Visitor visitor, bool markAsRead = false)
    {
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(Page);
        if (markAsRead)
            await guidance.HaveRead.ClickAsync();
        var section = Page.Text[visitor.Language].Sections[2];
        await guidance.Section(section.Anchor).EvaluateAsync("section => section.scrollIntoView()");
        await Expect(guidance.CurrentSection).ToHaveTextAsync(section.Title);
    }

    private async Task ExpectOneReadAsync(Visitor visitor)
    {
        var audience = new AudiencePage(visitor);
        await Expect(audience.ReadCount).ToHaveTextAsync(visitor.Say("You have read {0} of {1}.", 1, Published.Partners.Pages.Length));
        await Expect(audience.Read).ToHaveCountAsync(1);
        await Expect(audience.Entry(Page).Locator("[data-read]")).ToBeVisibleAsync();
    }
}
