using System.Xml.Linq;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Guide;

/// <summary>A site in which one page is written in English only and another in French only.</summary>
public sealed class MissingTranslationTests(MissingTranslationTests.HalfTranslated content) : IClassFixture<MissingTranslationTests.HalfTranslated>
{
    private const string InEnglish = "This page has not been translated yet; here it is in English.";
    private const string InFrench = "This page has not been translated yet; here it is in French.";

    private Site Site => content.Site;

    [Theory]
    [InlineData("partners/example", "fr", InEnglish)]
    [InlineData("partners/start", "en", InFrench)]
    public async Task A_page_that_is_not_translated_says_so_and_marks_its_text(string id, string code, string note)
    {
        var (language, guide, page) = await ReadAsync(id, code);

        var lang = language.Other.Culture.Name;
        Assert.Equal(language.Culture.Name, page.Lang);
        Assert.Equal(Site.Text(language, note), page.TextOf(".translation-note"));
        Assert.Equal(guide.Text[language.Other].Title, page.Heading);
        Assert.All(
            page.All("h1, .lead, .prose, .on-this-page li a, .audience-nav [aria-current], .sources li > span:first-of-type"),
            element => Assert.Equal(lang, element.GetAttribute("lang")));
        PageStructure.AssertSound(page);
    }

    [Theory]
    [InlineData("partners/example", "fr")]
    [InlineData("partners/start", "en")]
    public async Task What_the_site_itself_says_inside_the_text_is_in_the_language_of_the_reader(string id, string code)
    {
        var (language, _, page) = await ReadAsync(id, code);

        Assert.NotEmpty(page.All(".prose .anchor"));
        Assert.All(page.All(".prose .anchor, .prose .section-task"), element => Assert.Equal(language.Culture.Name, element.GetAttribute("lang")));
    }

    [Theory]
    [InlineData("partners/example", "en")]
    [InlineData("partners/start", "fr")]
    public async Task In_its_own_language_it_says_nothing_of_it(string id, string code)
    {
        var (_, _, page) = await ReadAsync(id, code);

        Assert.Empty(page.All(".translation-note, h1[lang], .prose[lang], .prose .anchor[lang]"));
    }

    [Theory]
    [InlineData("partners/example", "en")]
    [InlineData("partners/start", "fr")]
    public async Task Search_engines_are_told_only_of_the_language_that_is_there(string id, string code)
    {
        foreach (var language in Language.All)
        {
            var (_, guide, page) = await ReadAsync(id, language.Code);

            var own = $"http://localhost{guide.Text[Languages.Of(code)].Address}";
            Assert.Equal(own, page.HeaderLink("canonical"));
            Assert.Equal(own, page.HeaderLink("alternate", Languages.Of(code).Culture.Name));
            Assert.Equal(own, page.HeaderLink("alternate", "x-default"));
            Assert.DoesNotContain(page.Header("Link"), header => header.Contains($"\"{Languages.Of(code).Other.Culture.Name}\"", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_sitemap_lists_it_once()
    {
        var sitemap = XDocument.Parse((await Site.NewClient().GetAsync("/sitemap.xml")).Body);

        var addresses = sitemap.Descendants().Attributes("href").Select(href => href.Value).Concat(sitemap.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value));
        Assert.Equal(
            ["http://localhost/en/guidance/partners/an-example", "http://localhost/fr/reperes/partenaires/un-bon-depart"],
            addresses.Where(address => address.Split('/').Length == 7).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Lists_mark_the_titles_that_are_in_the_other_language(string code)
    {
        var language = Languages.Of(code);
        var audience = Assert.Single(Site.Library.Audiences);

        var path = await Site.ReadAsync(audience.Address(language));
        var list = await Site.ReadAsync(Addresses.Guidance(language));
        var glossary = await Site.ReadAsync(Addresses.Glossary(language));

        var langs = audience.Pages.Select(page => page.IsIn(language) ? null : language.Other.Culture.Name).ToArray();
        Assert.Equal(langs, path.All(".path a").Select(link => link.GetAttribute("lang")));
        Assert.Equal(langs, path.All(".path p").Select(summary => summary.GetAttribute("lang")));
        Assert.Equal(langs, list.All(".page-list a").Select(link => link.GetAttribute("lang")));
        Assert.Equal(langs, glossary.All(".used-in a").Select(link => link.GetAttribute("lang")));
    }

    [Theory]
    [InlineData("en", "good start", "/en/guidance/partners/an-example")]
    [InlineData("fr", "bon départ", "/fr/reperes/partenaires/un-bon-depart")]
    public async Task Its_words_are_found_in_their_own_language_only(string code, string words, string address)
    {
        var language = Languages.Of(code);

        var here = await Site.ReadAsync(SiteLinks.Search(language, words));
        var there = await Site.ReadAsync(SiteLinks.Search(language.Other, words));

        Assert.Contains(address, here.All(".results h3 a").Select(link => link.GetAttribute("href")!.Split('?')[0]));
        Assert.DoesNotContain(there.All("section:not(.other-language-results) .results h3 a"), link => link.GetAttribute("href")!.Split('/').Length == 5);
    }

    private async Task<(Language Language, GuidePage Guide, SitePage Page)> ReadAsync(string id, string code)
    {
        var language = Languages.Of(code);
        Assert.True(Site.Library.TryGetPage(id, out var guide));
        return (language, guide, await Site.ReadAsync(guide.Text[language].Address));
    }

    /// <summary>The site and its folder.</summary>
    public sealed class HalfTranslated : IAsyncDisposable
    {
        private readonly ContentFolder _content = new ContentFolder().Delete(ContentFolder.FrenchPage).Delete("guide/partners/start.en.md");

        public HalfTranslated() => Site = Site.With(new() { ContentPath = _content.Path });

        public Site Site { get; }

        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            _content.Dispose();
        }
    }
}
