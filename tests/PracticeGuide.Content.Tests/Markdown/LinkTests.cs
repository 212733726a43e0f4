using AngleSharp.Dom;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Markdown;

public sealed class LinkTests() : PageTest(
    """
    [whole page](partners/start) [section](partners/start#goals) [here](#detail) [own page](partners/example#end)

    [site](https://example.org/a?b=1&c=2) [old site](http://example.org) [call](tel:+15145550123) [write](mailto:a@example.org)
    <https://example.org/bare> <someone@example.org>

    [tool](tool:first-steps) [by *reference*][start]

    [start]: partners/start#goals

    ## The end {#end}

    ### Detail {#detail}

    Words.
    """)
{
    [Fact]
    public void A_page_is_linked_by_its_address_in_English() => Assert.Equal("/en/guidance/partners/a-good-start", Address("whole page"));

    [Fact]
    public void A_page_is_linked_by_its_address_in_French() =>
        Assert.Equal("/fr/reperes/partenaires/un-bon-depart", Link(Language.French, "whole page").GetAttribute("href"));

    [Fact]
    public void A_section_of_a_page_is_linked_by_its_anchor() => Assert.Equal("/en/guidance/partners/a-good-start#goals", Address("section"));

    [Theory]
    [InlineData("here", "#detail")]
    [InlineData("own page", "#end")]
    public void A_place_on_the_same_page_is_linked_by_its_anchor_alone(string words, string address) =>
        Assert.Equal(address, Address(words));

    [Theory]
    [InlineData("site", "https://example.org/a?b=1&c=2")]
    [InlineData("old site", "http://example.org")]
    [InlineData("call", "tel:+15145550123")]
    [InlineData("write", "mailto:a@example.org")]
    [InlineData("https://example.org/bare", "https://example.org/bare")]
    [InlineData("someone@example.org", "mailto:someone@example.org")]
    public void What_is_elsewhere_keeps_its_address_and_is_marked_external(string words, string address)
    {
        var link = Link(Language.English, words);

        Assert.Equal(address, link.GetAttribute("href"));
        Assert.Equal("external", link.GetAttribute("rel"));
    }

    [Fact]
    public void A_page_of_the_site_is_not_marked_external() => Assert.Null(Link(Language.English, "whole page").GetAttribute("rel"));

    [Fact]
    public void A_tool_is_linked_as_a_tool()
    {
        var link = Link(Language.French, "tool");

        Assert.Equal("/fr/outils/premiers-pas", link.GetAttribute("href"));
        Assert.Equal("tool-link", link.ClassName);
    }

    [Fact]
    public void A_link_by_reference_is_a_link_like_any_other() =>
        Assert.Equal("/en/guidance/partners/a-good-start#goals", Address("by reference"));

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(Diagnostics);

    private string? Address(string words) => Link(Language.English, words).GetAttribute("href");

    private IElement Link(Language language, string words) =>
        Introduction(language).QuerySelectorAll("a").Single(link => link.TextContent == words);
}
