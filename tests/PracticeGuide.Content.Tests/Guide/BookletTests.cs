using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Guide;

/// <summary>All pages of an audience become one document in which every link and every id still means one thing.</summary>
public sealed class BookletTests : IDisposable
{
    private readonly ContentFolder _folder = new ContentFolder().WriteBody("""
        Begin with the [goals](#goals), then [set out](partners/other#goals) or read [all of it](partners/other).

        ## Goals {#goals}

        A [safety net](term:safety-net), and the [first steps](tool:first-steps).

        ### Smaller goals {#smaller}

        See [elsewhere](https://www.example.org/#goals) and back to [the smaller ones](#smaller).

        """);

    public BookletTests()
    {
        foreach (var (language, slug) in (IEnumerable<(string, string)>)[("en", "the-other"), ("fr", "l-autre")])
        {
            _folder.Write($"guide/partners/other.{language}.md", $$"""
                ---
                slug: {{slug}}
                title: Other {{language}}
                summary: Another page.
                order: 90
                reviewed: 2026-11-22
                source:
                  - document: toolbox
                    section: Other
                    codes: [T2]
                ---

                ## Goals {#goals}

                The same [words](term:safety-net) as [before](partners/example#goals).

                """);
        }
    }

    [Fact]
    public void Every_page_is_a_chapter_in_reading_order()
    {
        var booklet = Read(Language.French);

        Assert.Equal(["un-exemple", "un-bon-depart", "l-autre"], booklet.Chapters.Select(chapter => chapter.Page.Slug));
        Assert.Equal(booklet.Chapters.Sum(chapter => chapter.Page.Minutes), booklet.Minutes);
    }

    [Fact]
    public void Sections_of_the_same_name_in_two_pages_have_anchors_of_their_own()
    {
        var anchors = Read(Language.English).Chapters.SelectMany(chapter => chapter.Sections).Select(section => section.Anchor);

        Assert.Equal(["chapter-an-example-goals", "chapter-a-good-start-goals", "chapter-the-other-goals"], anchors);
    }

    [Fact]
    public void Links_to_pages_of_the_booklet_stay_inside_it()
    {
        var introduction = Parse(Read(Language.English).Chapters[0].IntroductionHtml);

        Assert.Equal(["#chapter-an-example-goals", "#chapter-the-other-goals", "#chapter-the-other"], Links(introduction));
    }

    [Fact]
    public void Links_to_anything_else_are_left_as_they_are()
    {
        var goals = Parse(Read(Language.English).Chapters[0].Sections[0].Html);

        Assert.Equal(["/en/tools/first-steps", "https://www.example.org/#goals", "#chapter-an-example-smaller"], Links(goals));
    }

    [Fact]
    public void Headings_go_one_level_down_and_keep_their_words()
    {
        var goals = Parse(Read(Language.English).Chapters[0].Sections[0].Html);

        var heading = Assert.Single(goals.QuerySelectorAll("h4"));
        Assert.Equal("chapter-an-example-smaller", heading.Id);
        Assert.Contains("Smaller goals", heading.TextContent, StringComparison.Ordinal);
        Assert.Empty(goals.QuerySelectorAll("h3"));
    }

    [Fact]
    public void A_word_explained_on_two_pages_is_explained_once()
    {
        Assert.Equal(["safety-net"], Read(Language.English).TermIds);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_link_inside_a_booklet_of_the_site_leads_to_one_place(string code)
    {
        var language = Language.All.Single(language => language.Code == code);
        var library = LibraryLoader.Load(RepositoryRoot.Combine("content")).Library!;

        Assert.All(library.Audiences, audience =>
        {
            var chapters = Booklet.Of(audience, language).Chapters;
            var html = string.Concat(chapters.Select(chapter => chapter.IntroductionHtml + string.Concat(chapter.Sections.Select(section => section.Html))));
            string[] ids =
            [
                Addresses.SourcesAnchor,
                .. chapters.Select(chapter => Booklet.ChapterId(chapter.Page.Slug)),
                .. chapters.SelectMany(chapter => chapter.Sections).Select(section => section.Anchor),
                .. Parse(html).QuerySelectorAll("[id]").Select(element => element.Id!),
            ];

            Assert.Equal(ids.Length, ids.Distinct().Count());
            Assert.Empty(Links(Parse(html)).Where(link => link.StartsWith('#')).Select(link => link[1..]).Except(ids));
        });
    }

    public void Dispose() => _folder.Dispose();

    private Booklet Read(Language language) => Booklet.Of(_folder.LoadLibrary().Audiences[0], language);

    private static IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;

    private static IEnumerable<string> Links(IElement element) => element.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!);
}
