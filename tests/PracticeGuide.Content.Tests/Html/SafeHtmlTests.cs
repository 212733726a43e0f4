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
    [InlineData("<svg><script>x</script></svg>", "The page's HTML holds the element <script>, which is not allowed.")]
    [InlineData("<svg onload=\"x\"></svg>", "The page's HTML holds the attribute onload on <svg>, which is not allowed.")]
    [InlineData("<svg><a href=\"javascript:x\"></a></svg>", "The page's HTML holds the address “javascript:x”, which is not allowed.")]
    [InlineData("<svg><a xlink:href=\"javascript:x\"></a></svg>", "The page's HTML holds the address “javascript:x”, which is not allowed.")]
    [InlineData("<svg><use href=\"https://example.org/#a\"/></svg>", "The page's HTML holds the element <use>, which is not allowed.")]
    [InlineData("<svg><image href=\"https://example.org/\"/></svg>", "The page's HTML holds the element <image>, which is not allowed.")]
    [InlineData("<svg><foreignObject></foreignObject></svg>", "The page's HTML holds the element <foreignObject>, which is not allowed.")]
    [InlineData("<svg><a href=\"/\"><animate attributeName=\"href\" to=\"javascript:x\"/></a></svg>", "The page's HTML holds the element <animate>, which is not allowed.")]
    [InlineData("<svg><path style=\"x\" d=\"\"/></svg>", "The page's HTML holds the attribute style on <path>, which is not allowed.")]
    [InlineData("<title>a</title>", "The page's HTML holds the element <title>, which is not allowed.")]
    [InlineData("<h2>a</h2>", "The page's HTML holds the element <h2>, which is not allowed.")]
    [InlineData("<p>a</p></section><p>b</p>", "The page's HTML closes an element that it does not open.")]
    [InlineData("<a href=\"/en\">a</a><p class=\"note\">b</p>", null)]
    [InlineData("<svg viewBox=\"0 0 1 1\"><title id=\"a\">b</title><a href=\"#c\"><path class=\"d\" d=\"M0 0\"/><text><tspan x=\"1\">e</tspan></text></a></svg>", null)]
    public void Only_what_pages_are_made_of_is_let_through(string html, string? mistake)
    {
        var mistakes = new List<string>();

        new PassageReader().Read([new PagePart("", "", html)], mistakes.Add);

        Assert.Equal(mistake is null ? [] : [mistake], mistakes);
    }
}
