using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Markdown;

public sealed class CalloutTests() : PageTest(
    """
    Before.

    :::callout
    **Half** of them, with a [safety net](term:safety-net).

    - One
    :::

    After.
    """)
{
    [Fact]
    public void A_callout_stands_aside() => Assert.NotNull(Introduction().QuerySelector("aside.callout > p > strong"));

    [Fact]
    public void A_callout_holds_lists_and_terms()
    {
        Assert.NotNull(Introduction().QuerySelector("aside.callout li"));
        Assert.NotNull(Introduction().QuerySelector("aside.callout button.term"));
    }

    [Fact]
    public void Its_words_are_part_of_the_text() =>
        Assert.Equal("Before. Half of them, with a safety net. One · After.", English.IntroductionText);

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(Diagnostics);
}

public sealed class CalloutSourceTests() : PageTest(
    """
    :::callout T1
    **Half** of them.
    :::
    """)
{
    [Fact]
    public void A_callout_that_names_a_code_ends_with_the_document_and_the_section_the_page_takes_it_from() =>
        Assert.Equal(
            """<p class="callout-source"><a href="#sources">Source:</a> <cite>Toolbox</cite>, Getting started</p>""",
            Introduction().QuerySelector("aside.callout > :last-child")?.OuterHtml);

    [Fact]
    public void Both_are_in_the_language_of_the_page_with_its_punctuation() =>
        Assert.Equal("Source\u00a0: Coffre à outils, Pour commencer", Introduction(Language.French).QuerySelector(".callout-source")?.TextContent);

    [Fact]
    public void What_it_is_taken_from_is_no_part_of_the_text() => Assert.Equal("Half of them.", English.IntroductionText);

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(Diagnostics);
}

public sealed class CalloutOfTwoSectionsTests : MistakeTest
{
    [Fact]
    public void A_code_that_the_page_takes_from_two_sections_is_shown_with_both()
    {
        Folder.WriteBody(":::callout T1\nHalf.\n:::\n");
        foreach (var page in new[] { EnglishPage, FrenchPage })
            Folder.Replace(page, "    codes: [T1]\n", "    codes: [T1]\n  - document: toolbox\n    section: Later\n    codes: [T1]\n");

        Assert.True(Folder.LoadLibrary().TryGetPage("partners/example", out var example));

        Assert.Contains(
            "<a href=\"#sources\">Source:</a> <cite>Toolbox</cite>, Getting started; <cite>Toolbox</cite>, Later</p>",
            example.Text[Language.English].IntroductionHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_rests_on_nothing_carries_no_code()
    {
        Folder.WriteBody(":::callout T1\nHalf.\n:::\n");
        foreach (var (page, section) in new[] { (EnglishPage, "Getting started"), (FrenchPage, "Pour commencer") })
            Folder.Replace(page, $"source:\n  - document: toolbox\n    section: {section}\n    codes: [T1]\n", "source: []\n");

        Expect(
            $"{EnglishPage}(9,1): error: The page's front matter does not carry the code “T1”: it carries none.",
            $"{FrenchPage}(9,1): error: The page's front matter does not carry the code “T1”: it carries none.");
    }
}
