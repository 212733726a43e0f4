namespace PracticeGuide.Content.Tests.Markdown;

/// <summary>What might be taken for a feature, and is only text.</summary>
public sealed class PlainMarkdownTests() : PageTest(
    """
    5 < 6 & 7 > 2, \<b>, &lt;script&gt;, {#not-an-anchor}, {.class onclick=alert(1)}, ::not a container::, ~~not struck~~,
    1 500 $ « entre guillemets » [not a link] https://example.org "quoted" it's -- fine...

    3. three
    4. four
    """)
{
    [Fact]
    public void Signs_are_escaped() =>
        Assert.StartsWith("<p>5 &lt; 6 &amp; 7 &gt; 2, &lt;b&gt;, &lt;script&gt;, {#not-an-anchor}, {.class onclick=alert(1)}", English.IntroductionHtml);

    [Fact]
    public void Every_sign_stays_in_the_text_and_no_break_spaces_too() =>
        Assert.Equal(
            "5 < 6 & 7 > 2, <b>, <script>, {#not-an-anchor}, {.class onclick=alert(1)}, ::not a container::, ~~not struck~~, "
            + "1\u00A0500\u00A0$ «\u00A0entre guillemets\u00A0» [not a link] https://example.org \"quoted\" it's -- fine... three · four",
            English.IntroductionText);

    [Fact]
    public void A_list_may_begin_at_any_number() => Assert.Equal("3", Introduction().QuerySelector("ol")?.GetAttribute("start"));

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(Diagnostics);
}
