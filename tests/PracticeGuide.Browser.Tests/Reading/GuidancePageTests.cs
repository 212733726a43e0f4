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
}
