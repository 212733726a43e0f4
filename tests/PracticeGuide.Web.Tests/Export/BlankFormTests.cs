using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages;

namespace PracticeGuide.Web.Tests.Export;

/// <summary>A tool on paper, to be filled in with a pen.</summary>
public sealed class BlankFormTests(SampleSite sample)
{
    [Theory]
    [InlineData("name", ".paper-lines", 1)]
    [InlineData("story", ".paper-lines > div", 6)]
    [InlineData("who", ".paper-lines", 1)]
    [InlineData("purpose", ".paper-boxes > li", 2)]
    [InlineData("means", ".paper-boxes > li", 3)]
    [InlineData("practice", ".paper-boxes > li", 4)]
    [InlineData("ticked", ".paper-boxes > li", 4)]
    [InlineData("promise", ".paper-boxes > li", 4)]
    [InlineData("start", ".paper-line > span", 1)]
    [InlineData("hour", ".paper-line > span", 1)]
    [InlineData("groups", ".paper-line > span", 1)]
    [InlineData("cost", ".paper-line > span", 1)]
    [InlineData("plan", "tbody tr", 4)]
    [InlineData("fixed", "tbody th[scope=row]", 2)]
    [InlineData("follow", "tbody tr", 4)]
    [InlineData("read-first", ".prose em", 1)]
    public async Task Every_kind_of_item_has_its_place_for_the_pen(string itemId, string selector, int count)
    {
        foreach (var language in Language.All)
        {
            var page = await sample.Site.ReadAsync(SiteLinks.PrintTool(language, sample.EveryKind.Slug[language]));

            Assert.Equal(count, Item(page, sample.EveryKind.FindItem(itemId)!.Title[language]).QuerySelectorAll(selector).Length);
        }
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_form_is_sound_in_one_language_and_in_both(string code)
    {
        var language = Languages.Of(code);
        foreach (var tool in sample.Site.Library.Tools)
        {
            var address = SiteLinks.PrintTool(language, tool.Slug[language]);

            PageStructure.AssertSound(await sample.Site.ReadAsync(address));
            PageStructure.AssertSound(await sample.Site.ReadAsync(ExportLinks.In(address, ExportLinks.Both)));
        }
    }

    [Fact]
    public async Task A_level_says_what_it_looks_like_and_a_choice_what_it_means()
    {
        var page = await ReadAsync(sample.EveryKind);

        Assert.Equal("Not yet It is only planned.", Reading.TextOf(Item(page, "A practice").QuerySelector(".paper-boxes > li")!));
        Assert.Equal("An aim Far away.", Reading.TextOf(Item(page, "Purpose").QuerySelector(".paper-boxes > li")!));
    }

    [Fact]
    public async Task Paper_says_what_a_screen_does_by_itself()
    {
        var page = await ReadAsync(sample.EveryKind);
        var roles = await ReadAsync(sample.TwoRoles);

        Assert.Contains("Whether this is asked depends on: Purpose", Reading.TextOf(Item(page, "Even more")), StringComparison.Ordinal);
        Assert.Contains("Choose at most 2.", Reading.TextOf(Item(page, "Means")), StringComparison.Ordinal);
        Assert.Contains("Filled in by: Mentee", Reading.TextOf(Item(roles, "My draft")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signature_has_its_statement_and_its_lines()
    {
        var item = Item(await ReadAsync(sample.TwoRoles), "Signature");

        Assert.Equal("I agree to this.", Reading.TextOf(item.QuerySelector("blockquote")!));
        Assert.Equal(["Name:", "Role:", "Signature:", "Date:"], item.QuerySelectorAll(".paper-line > span").Select(Reading.TextOf));
    }

    [Fact]
    public async Task Both_languages_stand_side_by_side()
    {
        var page = await sample.Site.ReadAsync(ExportLinks.In(SiteLinks.PrintTool(Language.English, sample.EveryKind.Slug[Language.English]), ExportLinks.Both));

        Assert.Equal("Every kind / Toutes les sortes", page.Heading);
        Assert.Equal(["In short.", "En bref."], Item(page, "A line / Une ligne").QuerySelectorAll(".both > p").Select(Reading.TextOf));
        Assert.Equal("fr-CA", Item(page, "A line / Une ligne").QuerySelectorAll(".both > p")[^1].GetAttribute("lang"));
    }

    [Fact]
    public async Task The_paper_leads_back_to_the_screen_by_camera_and_by_text()
    {
        var page = await ReadAsync(sample.EveryKind);

        Assert.Equal($"http://localhost{sample.EveryKind.Address(Language.English)}", page.TextOf(".qr-code figcaption a"));
        Assert.Single(page.All(".qr-code svg[role=img][aria-label] path"));
    }

    private Task<SitePage> ReadAsync(Tool tool) => sample.Site.ReadAsync(SiteLinks.PrintTool(Language.English, tool.Slug[Language.English]));

    private static AngleSharp.Dom.IElement Item(SitePage page, string title) =>
        page.All(".paper-items > li").First(item => Reading.TextOf(item.QuerySelector("h3")!) == title);
}
