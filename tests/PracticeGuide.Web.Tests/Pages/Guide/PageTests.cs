using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Tests.Pages.Guide;

public sealed class PageTests(Site site)
{
    /// <summary>Language code and id of every page of guidance.</summary>
    public static TheoryData<string, string> EveryPage
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in Language.All)
            {
                foreach (var page in Published.Library.Pages)
                    data.Add(language.Code, page.Id);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(EveryPage))]
    public async Task Its_head_says_where_it_stands_what_it_is_about_how_long_it_is_and_when_it_was_reviewed(string code, string id)
    {
        var (language, guide, page) = await ReadAsync(code, id);

        var audience = site.Library.Audience(guide.AudienceId);
        Assert.Equal(
            [Addresses.Home(language), Addresses.Guidance(language), audience.Address(language)],
            page.All(".breadcrumb a").Select(link => link.GetAttribute("href")));
        Assert.Equal(audience.Title[language], page.TextsOf(".breadcrumb a").Last());
        Assert.Equal(Reading.Line(guide.Text[language].Title), page.Heading);
        Assert.Equal(Reading.Line(guide.Text[language].Summary), page.TextOf(".lead"));
        Assert.Equal(site.Text(language, "{0} min to read", guide.Text[language].Minutes), page.TextOf(".page-facts").Split(" · ")[0]);
        Assert.Equal(Moments.Day(guide.Reviewed!.Value, language), page.TextOf(".page-facts time"));
    }

    [Theory, MemberData(nameof(EveryPage))]
    public async Task Its_list_of_contents_is_its_sections_in_order(string code, string id)
    {
        var (language, guide, page) = await ReadAsync(code, id);

        var sections = guide.Text[language].Sections;
        Assert.Equal(sections.Select(section => $"#{section.Anchor}"), page.All("[data-on-this-page] a").Select(link => link.GetAttribute("href")));
        Assert.Equal(sections.Select(section => Reading.Line(section.Title)), page.TextsOf("[data-on-this-page] a"));
        Assert.Equal(sections.Select(section => section.Anchor), page.All(".prose > section").Select(section => section.Id));
        Assert.All(page.All(".prose > section"), section =>
            Assert.True(Reading.TextOf(section).Length > Reading.TextOf(section.QuerySelector("h2")!).Length, $"{section.Id} is empty"));
    }

    [Theory, MemberData(nameof(EveryPage))]
    public async Task It_leads_on_to_its_neighbours_in_the_reading_order(string code, string id)
    {
        var (language, guide, page) = await ReadAsync(code, id);

        var pages = site.Library.Audience(guide.AudienceId).Pages;
        var place = pages.IndexOf(guide);
        Assert.Equal(pages.ElementAtOrDefault(place - 1)?.Text[language].Address, page.All("a[rel=prev]").SingleOrDefault()?.GetAttribute("href"));
        Assert.Equal(pages.ElementAtOrDefault(place + 1)?.Text[language].Address, page.All("a[rel=next]").SingleOrDefault()?.GetAttribute("href"));
        Assert.Equal(pages.Select(other => other.Text[language].Address), page.All(".audience-nav ol a").Select(link => link.GetAttribute("href")));
        Assert.Equal(guide.Text[language].Address, page.LinkTo(".audience-nav [aria-current=page]"));
    }

    [Theory, MemberData(nameof(EveryPage))]
    public async Task It_names_the_documents_it_rests_on(string code, string id)
    {
        var (language, guide, page) = await ReadAsync(code, id);

        var rests = guide.Sources.Select(source => (site.Library.Document(source.DocumentId), source));
        Assert.Equal(rests.Select(rest => Reading.Line(rest.Item1.Title[language])), page.TextsOf(".sources cite"));
        Assert.Equal(
            rests.Select(rest => Reading.Line($"{rest.Item1.Title[language]}, {rest.source.Section[language]}. {rest.Item1.Publication[language]}")),
            page.TextsOf(".sources li"));
    }

    [Theory, MemberData(nameof(EveryPage))]
    public async Task Each_word_it_explains_opens_an_explanation_on_the_same_page(string code, string id)
    {
        var (language, guide, page) = await ReadAsync(code, id);

        var terms = guide.Text[language].TermIds;
        Assert.Equal(
            terms.Select(Addresses.TermAnchor).Order(StringComparer.Ordinal),
            page.All("button.term").Select(button => button.GetAttribute("popovertarget")!).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(terms.Select(Addresses.TermAnchor), page.All("[popover]").Select(popover => popover.Id));
        Assert.Equal(terms.Select(term => Reading.Line(site.Library.Term(term).Term[language])), page.TextsOf("[popover] dfn"));
        Assert.All(page.All("button.term"), button => Assert.Equal("button", button.GetAttribute("type")));
    }

    [Theory, MemberData(nameof(EveryPage))]
    public async Task It_offers_the_tools_it_leads_to(string code, string id)
    {
        var (language, guide, page) = await ReadAsync(code, id);

        var tools = site.Library.Tools.Where(tool => guide.ToolIds.Contains(tool.Id));
        Assert.Equal(tools.Select(tool => tool.Address(language)), page.All(".tool-card-title").Select(link => link.GetAttribute("href")));
        Assert.Equal(tools.Select(tool => tool.Title[language]), page.TextsOf(".tool-card-title"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_section_leads_to_the_step_it_justifies_and_the_step_leads_back(string code)
    {
        var language = Languages.Of(code);
        var justified = (from tool in site.Library.Tools
                         from item in tool.Items
                         where item is { IsAsked: true, Review: null or 1, Guidance.Anchor: not null }
                         group item by (Tool: tool, Guidance: item.Guidance!)).ToArray();
        Assert.NotEmpty(justified);

        foreach (var items in justified)
        {
            var passage = site.Library.Address(items.Key.Guidance, language);
            var guide = await site.ReadAsync(passage.Split('#')[0]);
            var leadsTo = $"{items.Key.Tool.Address(language)}#{items.First().Id}";
            var task = guide.One($".prose > section[id='{items.Key.Guidance.Anchor}'] .section-task a[href='{leadsTo}']");
            var tool = await site.ReadAsync(items.Key.Tool.Address(language));

            Assert.Equal(Reading.Line(items.Count() == 1 ? items.First().Title[language] : items.Key.Tool.Task[language]), Reading.TextOf(task));
            foreach (var item in items)
            {
                var step = tool.Document.GetElementById(item.Id)!;
                Assert.Equal(Reading.Line(site.TitleOf(item, language)), Reading.TextOf(step.QuerySelector("h4")!));
                Assert.Contains(passage, step.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
            }
        }
    }

    private async Task<(Language Language, GuidePage Guide, SitePage Page)> ReadAsync(string code, string id)
    {
        var language = Languages.Of(code);
        Assert.True(site.Library.TryGetPage(id, out var guide));
        return (language, guide, await site.ReadAsync(guide.Text[language].Address));
    }
}
