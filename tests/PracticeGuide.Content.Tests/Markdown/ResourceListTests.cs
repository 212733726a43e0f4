using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Markdown;

public sealed class ResourceListTests() : PageTest(
    """
    ## Where to turn {#where-to-turn}

    :::resources quebec
    :::
    """)
{
    [Fact]
    public void Each_resource_is_an_item_with_an_anchor() => Assert.NotNull(Section("where-to-turn").QuerySelector("ul.resources > li#organization-youth-house"));

    [Fact]
    public void Its_name_is_a_link_in_the_language_of_the_name() =>
        Assert.Equal(
            """<a href="https://www.example.org/jeunes/" rel="external" lang="fr-CA">Maison des jeunes</a>""",
            Section("where-to-turn").QuerySelector("li .name a")?.OuterHtml);

    [Fact]
    public void A_name_in_the_language_of_the_page_says_no_language() =>
        Assert.False(Parse(French.Sections[0].Html).QuerySelector("li .name a")!.HasAttribute("lang"));

    [Theory]
    [InlineData("en", "A place for young people.", "The address has changed.")]
    [InlineData("fr", "Un lieu pour les jeunes.", "L’adresse a changé.")]
    public void Summary_and_note_are_in_the_language_of_the_page(string code, string summary, string note)
    {
        Assert.True(Language.TryParse(code, out var language));
        var item = Parse((language == Language.English ? English : French).Sections[0].Html).QuerySelector("li")!;

        Assert.Equal(summary, item.QuerySelector(".summary")?.TextContent);
        Assert.Equal(note, item.QuerySelector(".note")?.TextContent);
    }

    [Fact]
    public void The_address_can_be_read_on_paper() =>
        Assert.Equal("www.example.org/jeunes", Section("where-to-turn").QuerySelector("li .address")?.TextContent);

    [Fact]
    public void The_telephone_number_can_be_called() =>
        Assert.Equal("""<a href="tel:18005550199">1 800 555-0199</a>""", Section("where-to-turn").QuerySelector("li .phone")?.InnerHtml);

    [Fact]
    public void Below_it_a_link_leads_to_the_territory_in_the_directory()
    {
        Assert.Equal(
            """<a href="/en/resources?territory=quebec">Find a resource · All of Québec</a>""",
            Section("where-to-turn").QuerySelector("ul + p.directory-link")?.InnerHtml);
        Assert.Equal(
            """<a href="/fr/ressources?territory=quebec">Trouver une ressource · Tout le Québec</a>""",
            Parse(French.Sections[0].Html).QuerySelector("ul + p.directory-link")?.InnerHtml);
    }

    [Fact]
    public void Everything_can_be_found_in_the_text() =>
        Assert.Equal(
            "Maison des jeunes · A place for young people. 1 800 555-0199 · www.example.org/jeunes · The address has changed. Find a resource · All of Québec",
            English.Sections[0].Text);

    [Fact]
    public void There_are_no_diagnostics() => Assert.Empty(Diagnostics);
}
