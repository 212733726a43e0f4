using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Browser.Tests.PageObjects;
using PracticeGuide.Content.Languages;
using static Microsoft.Playwright.Assertions;

namespace PracticeGuide.Browser.Tests.Reading;

/// <summary>A guidance page goes along with its reader.</summary>
public sealed class GuidancePageTests(SiteFixture site) : BrowserTest(site)
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_list_of_sections_follows_the_reader(string language)
    {
        var visitor = await ArriveAsync(language);
        var page = new Published(Site).MakingItSucceed;
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(page);
        await Expect(guidance.CurrentSection).ToHaveCountAsync(0);

        foreach (var section in new[] { page.Text[visitor.Language].Sections[2], page.Text[visitor.Language].Sections[1] })
        {
            await guidance.Section(section.Anchor).EvaluateAsync("section => section.scrollIntoView()");

            await Expect(guidance.CurrentSection).ToHaveTextAsync(section.Title);
        }
    }

    [Fact]
    public async Task The_list_of_sections_leads_to_each_section()
    {
        var visitor = await ArriveAsync(Language.French);
        var page = new Published(Site).MakingItSucceed;
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(page);
        var section = page.Text[visitor.Language].Sections[^1];

        await guidance.OnThisPage.GetByRole(AriaRole.Link, new() { Name = section.Title, Exact = true }).ClickAsync();

        await Expect(guidance.Section(section.Anchor).Locator("h2")).ToBeInViewportAsync();
        Assert.EndsWith($"#{section.Anchor}", visitor.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_language_link_keeps_the_section(string language)
    {
        var visitor = await ArriveAsync(language);
        var page = new Published(Site).MakingItSucceed;
        var section = page.Text[visitor.Language].Sections[3].Anchor;
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(page, section);

        await visitor.SwitchLanguageAsync();

        Assert.Equal($"{page.Text[visitor.Language].Address}#{section}", new Uri(visitor.Page.Url).PathAndQuery + new Uri(visitor.Page.Url).Fragment);
        await Expect(guidance.Section(section).Locator("h2")).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task A_word_is_explained_in_place_with_the_mouse(string language)
    {
        var visitor = await ArriveAsync(language);
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(new Published(Site).PageWithTerms);
        var term = guidance.Terms.First;
        var id = await term.GetAttributeAsync("popovertarget");

        await term.ClickAsync();
        await Expect(guidance.OpenPopover).ToHaveAttributeAsync("id", id!);
        await Expect(guidance.OpenPopover.Locator("p").Nth(1)).Not.ToBeEmptyAsync();
        await Expect(guidance.OpenPopover).ToBeInViewportAsync(new() { Ratio = 0.99f });
        await visitor.Heading.ClickAsync();

        await Expect(guidance.OpenPopover).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_word_is_explained_in_place_by_touch_and_fits_a_phone()
    {
        var visitor = await ArriveAsync(Language.French, Device.Phone);
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(new Published(Site).PageWithTerms);

        foreach (var term in await guidance.Terms.AllAsync())
        {
            await term.TapAsync();

            await Expect(guidance.OpenPopover).ToHaveCountAsync(1);
            await Expect(guidance.OpenPopover).ToBeInViewportAsync(new() { Ratio = 0.99f });
            await visitor.Page.Keyboard.PressAsync("Escape");
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Every_word_explained_leads_to_its_place_in_the_list_of_words(string language)
    {
        var visitor = await ArriveAsync(language);
        var guidance = new GuidancePage(visitor);
        await guidance.OpenAsync(new Published(Site).PageWithTerms);
        await guidance.Terms.First.ClickAsync();
        var word = await guidance.OpenPopover.Locator("dfn").InnerTextAsync();

        await guidance.OpenPopover.GetByRole(AriaRole.Link).ClickAsync();

        await Expect(visitor.Heading).ToHaveTextAsync(visitor.Say("Words explained"));
        await Expect(visitor.Page.Locator(".glossary > :target dfn")).ToHaveTextAsync(word);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_link_of_a_section_is_copied_and_said_to_be(string language)
    {
        var visitor = await ArriveAsync(language);
        await visitor.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var guidance = new GuidancePage(visitor);
        var page = new Published(Site).MakingItSucceed;
        var section = page.Text[visitor.Language].Sections[1];
        await visitor.Page.Clock.InstallAsync();
        await guidance.OpenAsync(page);
        await visitor.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddHours(1));

        await guidance.LinkTo(section.Anchor).ClickAsync();

        await Expect(guidance.Copied).ToHaveTextAsync(visitor.Say("The link is copied"));
        await Expect(guidance.Copied).ToHaveAttributeAsync("role", "status");
        Assert.Equal(new Uri(Site.BaseAddress, $"{page.Text[visitor.Language].Address}#{section.Anchor}").ToString(), await visitor.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Assert.EndsWith($"#{section.Anchor}", visitor.Page.Url, StringComparison.Ordinal);
        await visitor.Page.Clock.RunForAsync(3000);
        await Expect(guidance.Copied).ToHaveTextAsync("");
    }

    [Theory]
    [InlineData("en", "January 2, 2027")]
    [InlineData("fr", "2 janvier 2027")]
    public async Task The_citation_holds_the_whole_address_and_the_day_it_was_read(string language, string day)
    {
        var visitor = await ArriveAsync(language);
        var guidance = new GuidancePage(visitor);
        var page = new Published(Site).MakingItSucceed;
        await visitor.Page.Clock.SetFixedTimeAsync(new DateTime(2027, 1, 2, 18, 0, 0, DateTimeKind.Utc));
        await guidance.OpenAsync(page, page.Text[visitor.Language].Sections[1].Anchor);

        await guidance.Citation.Locator("summary").ClickAsync();

        await Expect(guidance.Citation.Locator("[data-cite]")).ToBeVisibleAsync();
        await Expect(guidance.Citation.Locator("[data-cite]")).ToContainTextAsync(page.Text[visitor.Language].Title);
        await Expect(guidance.Citation.Locator("[data-cite-address]"))
            .ToHaveTextAsync($"{new Uri(Site.BaseAddress, page.Text[visitor.Language].Address)} ({visitor.Say("read {0}", day)})");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_button_that_prints_is_there_where_it_can(bool scripts)
    {
        var visitor = await ArriveAsync(Language.French, Device.Desktop with { JavaScript = scripts });
        await visitor.Context.AddInitScriptAsync("window.printed = 0; window.print = () => window.printed++;");
        await new GuidancePage(visitor).OpenAsync(new Published(Site).MakingItSucceed);
        var print = visitor.Page.Locator("[data-print]");

        if (!scripts)
        {
            await Expect(print).ToBeHiddenAsync();
            return;
        }

        await print.ClickAsync();
        Assert.Equal(1, await visitor.Page.EvaluateAsync<int>("() => window.printed"));
    }
}
