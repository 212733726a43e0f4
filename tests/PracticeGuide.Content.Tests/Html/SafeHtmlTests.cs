using PracticeGuide.Content.Html;
using PracticeGuide.Content.Markdown;

namespace PracticeGuide.Content.Tests.Html;

/// <summary>The last door: what none of the writers of HTML should ever let through.</summary>
public sealed class SafeHtmlTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "The page's HTML holds the element <script>, which is not allowed.")]
    [InlineData("<p onclick=\"x\">a</p>", "The page's HTML holds the attribute onclick on <p>, which is not allowed.")]
    [InlineData("<p><span style=\"x\">a</span></p>", "The page's HTML holds the element <span>, which is not allowed.")]
    [InlineData("<a href=\"javascript:x\">a</a>", "The page's HTML holds the address “javascript:x”, which is not allowed.")]
    [InlineData("<a href=\"//example.org\">a</a>", "The page's HTML holds the address “//example.org”, which is not allowed.")]
    [InlineData("<h2>a</h2>", "The page's HTML holds the element <h2>, which is not allowed.")]
    [InlineData("<p>a</p></section><p>b</p>", "The page's HTML closes an element that it does not open.")]
    [InlineData("<a href=\"/en\">a</a><p class=\"note\">b</p>", null)]
    public void Only_what_pages_are_made_of_is_let_through(string html, string? mistake)
    {
        var mistakes = new List<string>();

        new PassageReader().Read([new PagePart("", "", html)], mistakes.Add);

        Assert.Equal(mistake is null ? [] : [mistake], mistakes);
    }
}
