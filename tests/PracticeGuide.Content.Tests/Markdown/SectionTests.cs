namespace PracticeGuide.Content.Tests.Markdown;

public sealed class SectionTests() : PageTest(
    """
    First *some*
    words.

    Then more.

    ## What to *do* &amp; why {#what-to-do}

    A paragraph.

    - One
    - Two

      Two and a half

    ### In detail {#in-detail}

    A line\
    and another.

    ### Without an anchor

    Words.

    ## The end {#the-end} ##

    > Quoted.
    """)
{
    [Fact]
    public void What_stands_before_the_first_section_is_the_introduction() =>
        Assert.Equal("<p>First <em>some</em>\nwords.</p>\n<p>Then more.</p>", English.IntroductionHtml);

    [Fact]
    public void The_introduction_is_plain_text_too() => Assert.Equal("First some words. Then more.", English.IntroductionText);

    [Fact]
    public void Each_second_level_heading_begins_a_section() =>
        Assert.Equal(["what-to-do", "the-end"], English.Sections.Select(section => section.Anchor));

    [Fact]
    public void A_section_is_named_by_the_plain_words_of_its_heading() =>
        Assert.Equal(["What to do & why", "The end"], English.Sections.Select(section => section.Title));

    [Fact]
    public void A_section_does_not_hold_its_own_heading() => Assert.Null(Section("what-to-do").QuerySelector("h2"));

    [Fact]
    public void A_third_level_heading_stays_inside_with_its_anchor() =>
        Assert.Equal("In detail", Section("what-to-do").QuerySelector("h3#in-detail")?.TextContent);

    [Fact]
    public void A_third_level_heading_needs_no_anchor() =>
        Assert.Equal("Without an anchor", Section("what-to-do").QuerySelector("h3:not([id])")?.TextContent);

    [Fact]
    public void The_text_of_a_section_neither_loses_nor_glues_words() =>
        Assert.Equal(
            "A paragraph. One · Two · Two and a half · In detail · A line and another. Without an anchor · Words.", English.Sections[0].Text);

    [Fact]
    public void A_quote_is_a_quote() => Assert.Equal("Quoted.", Section("the-end").QuerySelector("blockquote p")?.TextContent);

    [Fact]
    public void Both_languages_have_the_same_sections() =>
        Assert.Equal(English.Sections.Select(section => section.Anchor), French.Sections.Select(section => section.Anchor));

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(Diagnostics);
}
