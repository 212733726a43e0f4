using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Guide.Plain;

/// <summary>What is made of the text of a page.</summary>
public sealed class PlainPageTests : PlainTest
{
    [Theory]
    [InlineData("# Title\n\nLead.\n", "Title", "Lead.")]
    [InlineData("Title\n=====\n\nLead.\n", "Title", "Lead.")]
    [InlineData("# A *b* `c` &amp; [d](x.md)\n\nLead.\n", "A b c & d", "Lead.")]
    [InlineData("Lead only.\n", "My page", "Lead only.")]
    [InlineData("## Section\n\nWords.\n", "My page", "Words.")]
    [InlineData("# Title\n", "Title", "Title")]
    [InlineData("<!-- a remark -->\n# Title\n\nLead.\n", "Title", "Lead.")]
    [InlineData("---\n\n# Title\n\nLead.\n", "Title", "Lead.")]
    public void Its_title_is_its_first_heading_and_its_summary_its_first_paragraph(string text, string title, string summary)
    {
        WriteBoth("a/my-page", text);

        Assert.Equal((title, summary), (English("a/my-page").Title, English("a/my-page").Summary));
    }

    [Fact]
    public void A_summary_that_says_the_whole_paragraph_does_not_stand_twice_on_the_page()
    {
        WriteBoth("a/b", "# Title\n\nThe lead.\n\nMore.\n");

        Assert.Equal("<p>More.</p>", English("a/b").IntroductionHtml);
    }

    [Fact]
    public void A_long_paragraph_is_cut_for_the_summary_and_stays_whole_on_the_page()
    {
        var paragraph = string.Concat(Enumerable.Repeat("Some words of a very long sentence without any end ", 10)).Trim();
        WriteBoth("a/b", $"# Title\n\nA first sentence that is long enough to stand alone as a summary of the page. {paragraph}\n");
        WriteBoth("a/c", $"# Title\n\n{paragraph}\n");

        Assert.Equal("A first sentence that is long enough to stand alone as a summary of the page.", English("a/b").Summary);
        Assert.EndsWith("…", English("a/c").Summary, StringComparison.Ordinal);
        Assert.InRange(English("a/c").Summary.Length, 150, 201);
        Assert.Equal(paragraph, English("a/c").IntroductionText);
    }

    [Theory]
    [InlineData("# T\n\n## A\n\nx\n\n### B\n\nx\n\n###### C\n\nx\n\n## D\n\nx\n", "A: B C; D: ")]
    [InlineData("# A\n\nx\n\n# B\n\nx\n\n## C\n\nx\n\n# D\n\nx\n", "B: C; D: ")]
    [InlineData("### A\n\nx\n\n### B\n\nx\n", "A: ; B: ")]
    [InlineData("# T\n\n#### A\n\nx\n\n## B\n\nx\n\n#### C\n\nx\n", "A: ; B: C")]
    [InlineData("T\n=\n\nA\n-\n\nx\n", "A: ")]
    public void Headings_of_any_level_are_sections_and_headings_inside_them(string text, string expected)
    {
        WriteBoth("a/b", text);

        Assert.Equal(expected, string.Join("; ", English("a/b").Sections.Select(section =>
            $"{section.Title}: {string.Join(' ', Parse(section.Html).QuerySelectorAll("h3").Select(heading => heading.TextContent))}")));
        Assert.All(English("a/b").Sections, section => Assert.Empty(Parse(section.Html).QuerySelectorAll("h1, h2, h4, h5, h6")));
    }

    [Fact]
    public void Anchors_are_made_of_the_words_and_no_two_are_the_same()
    {
        WriteBoth("a/b", "## À l’école\n\nx\n\n## Goals {#my-goals}\n\nx\n\n## A\n\n### A\n\n## A\n\n## Sources\n\n## 目标\n\n## Term a\n\n## A title\n\nx\n");

        Assert.Equal(
            ["a-l-ecole", "my-goals", "a", "a-2", "sources-1", "section", "section-term-a", "a-title-1"], English("a/b").Sections.Select(section => section.Anchor));
        Assert.NotNull(Parse(English("a/b").Sections[2].Html).QuerySelector("h3#a-1"));
        Assert.Equal("Goals", English("a/b").Sections[1].Title);
    }

    [Theory]
    [InlineData("```js\nif (a < b) {}\n```", "pre > code", "if (a < b) {}\n")]
    [InlineData("    indented <b>", "pre > code", "indented <b>\n")]
    [InlineData("Use `a < b`.", "p > code", "a < b")]
    [InlineData("Not ~~this~~.", "del", "this")]
    [InlineData("- a\n  - b\n    1. c", "ul ul ol li", "c")]
    [InlineData("> quoted", "blockquote p", "quoted")]
    [InlineData("| a |\n|---|\n| b |", "div.table td", "b")]
    [InlineData("- [ ] open", "li", "☐ open")]
    [InlineData("- [x] done", "ul:not([class]) li", "☑ done")]
    [InlineData("1. [ ] first", "ol:not([class]) li", "☐ first")]
    [InlineData("> # Not a heading", "blockquote strong", "Not a heading")]
    [InlineData("one\n\n***\n\ntwo", "hr", "")]
    [InlineData("https://example.org/a?b=c", "a[href='https://example.org/a?b=c'][rel=external]", "https://example.org/a?b=c")]
    [InlineData("A note[^n].\n\n[^n]: The note.", "sup#note-ref-1 a[href='#note-1']", "1")]
    [InlineData("A note[^n].\n\n[^n]: The note.", ".footnotes li#note-1 a[href='#note-ref-1'][aria-label]", "↩")]
    [InlineData("one<br>two", "p br", "")]
    public void What_people_write_elsewhere_is_shown(string markdown, string selector, string text)
    {
        WriteBoth("a/b", $"# T\n\nLead.\n\n{markdown}\n");

        Assert.Empty(Messages);
        Assert.Equal(text, Assert.Single(Parse(English("a/b").IntroductionHtml).QuerySelectorAll(selector)).TextContent);
    }

    [Theory]
    [InlineData("Words <b onclick=\"x\">bold</b>.")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<div style=\"x\">\n<iframe src=\"x\"></iframe>\n</div>")]
    public void Raw_html_is_shown_as_the_text_it_is_with_a_warning(string markdown)
    {
        WriteBoth("a/b", $"# T\n\nLead.\n\n{markdown}\n");

        Assert.All(Messages, message => Assert.EndsWith("warning: HTML is shown as text: write Markdown instead.", message, StringComparison.Ordinal));
        Assert.NotEmpty(Messages);
        var html = Parse(English("a/b").IntroductionHtml);
        Assert.Empty(html.QuerySelectorAll("b, script, div, iframe"));
        Assert.Equal(markdown, html.TextContent.Trim());
    }

    [Fact]
    public void A_remark_is_not_shown_and_nothing_is_said_of_it()
    {
        WriteBoth("a/b", "# T\n\nLead.\n\n<!-- a remark -->\n\nWords <!-- another --> here.\n");

        Assert.Empty(Messages);
        Assert.Equal("Words here.", English("a/b").IntroductionText);
    }

    [Fact]
    public void A_page_that_nobody_reviewed_says_no_day_and_no_sources()
    {
        WriteBoth("a/b", "# T\n");

        Assert.Null(Page("a/b").Reviewed);
        Assert.Empty(Page("a/b").Sources);
    }

    private static IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;
}
