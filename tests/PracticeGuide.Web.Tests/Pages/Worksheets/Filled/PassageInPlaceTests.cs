using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages.Worksheets.Filled.Kinds;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>The passage that justifies an item, opened beside it.</summary>
public sealed class PassageInPlaceTests(EveryKind kinds, Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_passage_opens_in_place_and_leads_to_the_page_it_stands_on(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var link = kinds.Item("line").Guidance!;
        var section = kinds.Site.Library.Pages.Single(page => page.Id == link.PageId).Text[language].Sections.Single(section => section.Anchor == link.Anchor);

        var step = await worksheet.OpenStepAsync(language, kinds.Item("line"));
        var page = await kinds.Site.ReadAsync(step.LinkTo(".passage-in-place > p a"));

        Assert.Equal($"{kinds.Site.Text(language, "Why this? Read the passage")}: {section.Title}", step.TextOf(".passage-in-place > summary"));
        Assert.Contains(language.Code == "fr" ? "Fixez des buts" : "Set goals", step.TextOf(".passage-in-place .prose"), StringComparison.Ordinal);
        Assert.Equal(kinds.Site.Library.Address(link, language), step.LinkTo(".passage-in-place > p a"));
        Assert.NotNull(page.Document.GetElementById(link.Anchor!));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_whole_page_is_only_linked_to(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);

        var step = await worksheet.OpenStepAsync(language, kinds.Item("lines"));

        Assert.Empty(step.All(".passage-in-place"));
        Assert.Equal(kinds.Site.Library.Address(kinds.Item("lines").Guidance!, language), step.LinkTo(".passage-link a"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task An_item_without_guidance_offers_no_passage(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);

        var step = await worksheet.OpenStepAsync(language, kinds.Item("who"));

        Assert.Empty(step.All(".passage-in-place, .passage-link"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task No_passage_brings_ids_buttons_or_headings_of_its_own_page_along(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        var page = await worksheet.OpenEverythingAsync(language);

        Assert.Equal(worksheet.Tool.Items.Count(item => item.Guidance is { Anchor: not null }), page.All(".passage-in-place").Count());
        Assert.All(page.All(".passage-in-place .prose"), passage => Assert.NotEqual("", Reading.TextOf(passage)));
        Assert.Empty(page.All(".passage-in-place :is([id], button, h2, h3, h4, h5, h6)"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Every_link_of_a_passage_leads_somewhere(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        var page = await worksheet.OpenEverythingAsync(language);

        Assert.DoesNotContain(page.All(".passage-in-place a[href]").Select(link => link.GetAttribute("href")!), href => href.StartsWith('#'));
    }
}
