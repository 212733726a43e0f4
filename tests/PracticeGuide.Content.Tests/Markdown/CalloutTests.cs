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
