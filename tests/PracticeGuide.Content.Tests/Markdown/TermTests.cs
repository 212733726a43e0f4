namespace PracticeGuide.Content.Tests.Markdown;

public sealed class TermTests() : PageTest(
    """
    A [wide *net*](term:safety-net), the [same net](term:safety-net) again.
    """)
{
    [Fact]
    public void A_term_is_a_button_that_opens_its_popover()
    {
        var button = Introduction().QuerySelector("button")!;

        Assert.Equal(
            """<button type="button" class="term" popovertarget="term-safety-net">wide <em>net</em></button>""", button.OuterHtml);
    }

    [Fact]
    public void Every_use_is_a_button() => Assert.Equal(2, Introduction().QuerySelectorAll("button.term").Length);

    [Fact]
    public void The_page_says_once_which_terms_it_explains() => Assert.Equal(["safety-net"], English.TermIds);

    [Fact]
    public void The_words_stay_in_the_text() => Assert.Equal("A wide net, the same net again.", English.IntroductionText);

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(Diagnostics);
}
