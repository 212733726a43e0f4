using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Guide;

/// <summary>A site made of a folder of Markdown that was not written for it, with nothing else in it.</summary>
public sealed class PlainFolderTests(PlainFolderTests.Handbook handbook) : IClassFixture<PlainFolderTests.Handbook>
{
    private Site Site => handbook.Site;

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Every_page_is_there_and_well_built(string code)
    {
        var language = Languages.Of(code);
        var addresses = SiteAddresses.Published(Site.Library).Select(page => page.Address[language]).ToArray();

        foreach (var address in addresses)
        {
            var page = await Site.ReadAsync(address);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.NotEqual("", page.Heading);
            Assert.Empty(page.All("main p:empty:not([role=status]), main ol:empty, main ul:empty, .lead:empty"));
            PageStructure.AssertSound(page);
        }

        Assert.Equal(3, Site.Library.Pages.Length);
    }

    [Theory]
    [InlineData("en", "Goals")]
    [InlineData("fr", "Buts")]
    public async Task A_page_shows_its_text_without_sources_and_without_a_day_of_review(string code, string title)
    {
        var page = await ReadAsync("partners/goals", code);

        Assert.Equal(title, page.Heading);
        Assert.Empty(page.All(".sources, .page-facts time"));
        Assert.NotEmpty(page.All(".prose pre code, .prose del, .prose .footnotes"));
        Assert.Empty(page.All(".translation-note"));
    }

    [Fact]
    public async Task A_page_without_sections_lists_none()
    {
        var page = await ReadAsync("partners/note", "en");

        Assert.Empty(page.All(".on-this-page, .lead"));
    }

    [Fact]
    public async Task The_home_page_names_the_site_after_its_folder_and_offers_no_tools()
    {
        var home = await Site.ReadAsync(Addresses.Home(Language.English));

        Assert.Equal(Site.Library.Site.Name[Language.English], home.Heading);
        Assert.Equal(Site.Library.Audiences.Select(audience => audience.Address(Language.English)), home.All(".doors a").Select(link => link.GetAttribute("href")));
        Assert.Empty(home.All(".tasks, #tasks, .lead"));
    }

    [Theory]
    [InlineData("en", "something special")]
    [InlineData("fr", "rencontre")]
    public async Task Its_words_are_found(string code, string words)
    {
        var language = Languages.Of(code);

        var results = await Site.ReadAsync(SiteLinks.Search(language, words));

        Assert.Contains(Addresses.Page(language, "partners", "goals"), results.All(".results h3 a").Select(link => link.GetAttribute("href")!.Split('?')[0]));
    }

    [Fact]
    public async Task The_sitemap_says_no_day_of_review()
    {
        var sitemap = await Site.NewClient().GetAsync("/sitemap.xml");

        Assert.DoesNotContain("lastmod", sitemap.Body, StringComparison.Ordinal);
    }

    private Task<SitePage> ReadAsync(string id, string code)
    {
        Assert.True(Site.Library.TryGetPage(id, out var guide));
        return Site.ReadAsync(guide.Text[Languages.Of(code)].Address);
    }

    /// <summary>The site and its folder.</summary>
    public sealed class Handbook : IAsyncDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Handbook()
        {
            _folder.Write("handbook/README.md", "# A handbook\n\nRead [the goals](partners/goals.md).\n");
            _folder.Write("handbook/partners/goals.en.md", "# Goals\n\nLead.\n\n## Something special\n\n`code` ~~old~~ note[^1]\n\n```\nx\n```\n\n### Deeper\n\n- [ ] one\n\n## Sources\n\n<b>x</b>\n\n[^1]: The note.\n");
            _folder.Write("handbook/partners/goals.fr.md", "# Buts\n\nIntro.\n\n## La rencontre\n\n`code` ~~vieux~~\n");
            _folder.Write("handbook/partners/note.md", "# Note\n");
            Site = Site.With(new() { ContentPath = Path.Combine(_folder.Path, "handbook") });
        }

        public Site Site { get; }

        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            _folder.Dispose();
        }
    }
}
