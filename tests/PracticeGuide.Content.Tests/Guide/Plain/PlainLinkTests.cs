using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Guide.Plain;

/// <summary>Where the links between files lead.</summary>
public sealed class PlainLinkTests : PlainTest
{
    public PlainLinkTests()
    {
        Write("partners/goals.en.md", "# Goals\n\nLead.\n\n## What’s new & good\n\nx\n");
        Write("partners/goals.fr.md", "# Buts\n\nIntro.\n\n## À l’école\n\nx\n");
        Write("partners/README.en.md", "# Partners\n\nLead.\n");
        Write("partners/README.fr.md", "# Partenaires\n\nIntro.\n");
        Write("en/mentors/first.md", "# First\n");
        Write("fr/mentors/first.md", "# Premier\n");
        WriteBytes("partners/img/map one.png", 1, 2, 3);
    }

    [Theory]
    [InlineData("goals.en.md", "/en/guidance/partners/goals")]
    [InlineData("./goals.en.md", "/en/guidance/partners/goals")]
    [InlineData("../partners/goals.en.md", "/en/guidance/partners/goals")]
    [InlineData("/partners/goals.en.md", "/en/guidance/partners/goals")]
    [InlineData("goals.md", "/en/guidance/partners/goals")]
    [InlineData("goals", "/en/guidance/partners/goals")]
    [InlineData("goals.en.md?raw=1", "/en/guidance/partners/goals")]
    [InlineData("goals.fr.md", "/fr/reperes/partners/goals")]
    [InlineData("README.md", "/en/guidance/partners/readme")]
    [InlineData("../partners/", "/en/guidance/partners/readme")]
    [InlineData("../mentors/first.md", "/en/guidance/mentors/first")]
    [InlineData("../en/mentors/first.md", "/en/guidance/mentors/first")]
    [InlineData("../fr/mentors/first.md", "/fr/reperes/mentors/first")]
    [InlineData("../mentors", "/en/guidance/mentors")]
    [InlineData("goals.md#whats-new--good", "/en/guidance/partners/goals#what-s-new-good")]
    [InlineData("goals.md#what-s-new-good", "/en/guidance/partners/goals#what-s-new-good")]
    [InlineData("goals.fr.md#%C3%A0-l%C3%A9cole", "/fr/reperes/partners/goals#a-l-ecole")]
    [InlineData("#a-place", "#a-place")]
    [InlineData("img/map%20one.png", "/content-images/039058c6f2c0cb49/map%20one.png")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    public void A_link_leads_to_the_page_of_the_file(string address, string href)
    {
        WriteLink($"[link]({address})");

        Assert.DoesNotContain(Messages, message => message.StartsWith("partners/a.en.md", StringComparison.Ordinal));
        Assert.Contains($"<a href=\"{href}\"", English("partners/a").Sections[0].Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere.md")]
    [InlineData("../../../etc/passwd")]
    [InlineData("report.pdf")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org")]
    [InlineData("ftp://example.org")]
    public void A_link_that_leads_to_nothing_is_its_words_with_a_warning(string address)
    {
        WriteLink($"[some *words*]({address})");

        Assert.Equal(
            [
                $"partners/a.en.md(7,1): warning: “{address}” leads to nothing here: only its words are shown.",
                $"partners/a.fr.md(7,1): warning: “{address}” leads to nothing here: only its words are shown.",
            ],
            Messages.Where(message => message.StartsWith("partners/a.", StringComparison.Ordinal)));
        Assert.Equal("<p>some <em>words</em></p>", English("partners/a").Sections[0].Html);
    }

    [Fact]
    public void A_place_that_is_not_there_is_a_warning_and_the_link_leads_to_the_page()
    {
        WriteLink("[link](goals.md#nowhere)");

        Assert.Contains("partners/a.en.md(7,1): warning: The page has no place “#nowhere”: the link leads to its beginning.", Messages);
        Assert.Contains("<a href=\"/en/guidance/partners/goals\"", English("partners/a").Sections[0].Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_of_a_page_that_is_not_translated_stay_in_the_language_of_the_readers()
    {
        Write("partners/only.en.md", "# Only\n\n## A\n\n[link](goals.en.md)\n");

        Assert.Contains("/fr/reperes/partners/goals", French("partners/only").Sections[0].Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![A map](img/map%20one.png)", "<img src=\"/content-images/039058c6f2c0cb49/map%20one.png\" alt=\"A map\" loading=\"lazy\">", null)]
    [InlineData("![A map](<img/map one.png> \"Title\")", "<img src=\"/content-images/039058c6f2c0cb49/map%20one.png\" alt=\"A map\" loading=\"lazy\">", null)]
    [InlineData("![](img/map%20one.png)", "<img src=\"/content-images/039058c6f2c0cb49/map%20one.png\" alt=\"\" loading=\"lazy\">", "has no words for those who cannot see it")]
    [InlineData("![A map](gone.png)", "A map", "is no image here")]
    [InlineData("![A map](map.gif)", "A map", "is no image here")]
    [InlineData("![A map](data:image/png;base64,AAAA)", "A map", "is no image here")]
    [InlineData("![A map](https://example.org/a.png)", "<a href=\"https://example.org/a.png\" rel=\"external\">A map</a>", "is an image of another site")]
    [InlineData("[![A map](https://example.org/a.png)](goals.md)", "<a href=\"/en/guidance/partners/goals\">A map</a>", "is no image here")]
    public void An_image_is_shown_or_said_in_words(string markdown, string html, string? warning)
    {
        WriteLink(markdown);

        Assert.Equal($"<p>{html}</p>", English("partners/a").Sections[0].Html);
        Assert.Equal(warning is null ? 0 : 1, Messages.Count(message => message.StartsWith("partners/a.en.md(7,", StringComparison.Ordinal) && message.Contains(warning ?? "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_link_without_words_is_named_by_its_address()
    {
        WriteLink("[](goals.md)");

        Assert.Equal("<p><a href=\"/en/guidance/partners/goals\">goals.md</a></p>", English("partners/a").Sections[0].Html);
    }

    private void WriteLink(string markdown) => WriteBoth("partners/a", $"# A\n\nLead.\n\n## A place\n\n{markdown}\n");
}
