using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Tests;

public abstract partial class SearchEngineContract
{
    [Fact]
    public void Homework_in_English_leads_to_the_section_on_homework_help()
    {
        var results = English("homework");

        var result = Assert.Single(results.Results, result => result.Address.Equals(Page("what-partners-offer"), StringComparison.Ordinal));
        Assert.Equal(ResultKind.Page, result.Kind);
        Assert.Equal("What partners can offer", result.Title);
        Assert.Equal("partners", result.AudienceId);
        Assert.Equal("Partners", result.AudienceTitle);
        Assert.Equal("Support with schoolwork", result.Passages[0].Heading);
        Assert.Equal(Page("what-partners-offer") + "#academic-support", result.Passages[0].Address);
    }

    [Fact]
    public void Aide_aux_devoirs_in_French_leads_first_to_the_section_that_says_so()
    {
        var results = French("aide aux devoirs");

        Assert.Equal(Page("what-partners-offer", Language.French), results.Results[0].Address);
        Assert.Equal("Soutien scolaire", results.Results[0].Passages[0].Heading);
        Assert.Equal("Partenaires", results.Results[0].AudienceTitle);
    }

    [Theory]
    [InlineData("eleve")]
    [InlineData("élève")]
    [InlineData("élèves")]
    [InlineData("ELEVES")]
    [InlineData("ÉLÈVES")]
    [InlineData("e\u0301le\u0300ves")]
    public void Accents_capitals_and_plurals_make_no_difference(string text)
    {
        var results = French(text);

        Assert.Contains(results.Results, result => result.Passages.Any(passage => MarkedIn(passage).Contains("élèves", StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("aider", "aident")]
    [InlineData("aide", "aident")]
    [InlineData("aidé", "aident")]
    [InlineData("aident", "aide")]
    [InlineData("évaluation", "évalue")]
    [InlineData("évaluer", "évaluent")]
    [InlineData("evaluent", "évalue")]
    [InlineData("evaluees", "évalue")]
    [InlineData("travaux", "travail")]
    [InlineData("travail", "travaux")]
    [InlineData("organismes", "organisme")]
    [InlineData("ecole", "école")]
    public void A_French_word_finds_its_other_forms(string text, string form)
    {
        var results = French(text);

        Assert.Contains(results.Results, result => result.Passages.Any(passage => MarkedIn(passage).Contains(form, StringComparer.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("schools", "school")]
    [InlineData("family", "families")]
    [InlineData("families", "family")]
    [InlineData("helping", "helps")]
    [InlineData("helped", "help")]
    [InlineData("evaluating", "evaluation")]
    [InlineData("volunteer", "Volunteers")]
    public void An_English_word_finds_its_other_forms(string text, string form)
    {
        var results = English(text);

        Assert.Contains(results.Results, result => result.Passages.Any(passage => MarkedIn(passage).Contains(form, StringComparer.Ordinal)));
    }

    [Fact]
    public void A_compound_is_found_by_its_parts_and_by_itself_with_or_without_its_hyphen()
    {
        var library = new TestLibrary()
            .Page("one", new("Premier titre", "Avec une auto-évaluation."))
            .Page("two", new("Second titre", "Avec une autoévaluation."))
            .Build();
        var engine = CreateEngine(library);

        foreach (var text in (string[])["auto-évaluation", "autoévaluation", "auto\u2011evaluation"])
            Assert.Equal(2, engine.Search(new(text, Language.French)).Count);
        Assert.Equal([Page("one", Language.French)], AddressesOf(engine.Search(new("évaluation", Language.French))));
    }

    [Theory]
    [InlineData("l'école")]
    [InlineData("l’école")]
    [InlineData("d'école")]
    [InlineData("jusqu'école")]
    public void An_elided_article_makes_no_difference(string text)
    {
        var results = French(text);

        Assert.Equal(French("école").Count, results.Count);
        Assert.Contains(results.Results, result => result.Passages.Any(passage => MarkedIn(passage).Contains("école", StringComparer.Ordinal)));
    }

    [Fact]
    public void The_last_word_may_be_only_begun()
    {
        var results = English("home");

        Assert.Contains(results.Results, result => result.Passages.Any(passage => MarkedIn(passage).Contains("homework", StringComparer.Ordinal)));
    }

    [Fact]
    public void A_tool_is_found_by_its_title_and_by_its_items()
    {
        var byTitle = English("checklist").Results.Single();
        var byItem = English("climate of trust").Results.Single();

        Assert.Equal(ResultKind.Tool, byTitle.Kind);
        Assert.Equal(Addresses.Tool(Language.English, "partnership-success"), byTitle.Address);
        Assert.Equal(byTitle.Address, byItem.Address);
        Assert.Equal("A climate of trust", byItem.Passages[0].Heading);
    }

    [Fact]
    public void An_item_that_its_title_says_whole_is_shown_under_its_section()
    {
        var passage = French("communications frequentes").Results.Single().Passages[0];

        Assert.Equal("Étapes", passage.Heading);
        Assert.Equal("Des communications fréquentes", TextOf(passage));
    }

    [Fact]
    public void A_glossary_term_is_found_with_its_own_address()
    {
        var result = French("filet de sécurité").Results[0];

        Assert.Equal(ResultKind.Term, result.Kind);
        Assert.Equal("filet de sécurité", result.Title);
        Assert.Equal("/fr/glossaire#term-safety-net", result.Address);
        Assert.Null(result.AudienceId);
        Assert.Null(result.AudienceTitle);
    }

    [Fact]
    public void A_resource_is_found_by_its_name_and_by_what_it_does()
    {
        var byName = French("ligne parents").Results[0];
        var byText = French("téléphonique").Results.Single();

        Assert.Equal(ResultKind.Resource, byName.Kind);
        Assert.Equal(Addresses.Resource(Language.French, "help-line"), byName.Address);
        Assert.Equal(byName.Address, byText.Address);
    }

    [Fact]
    public void A_page_is_found_by_how_people_ask_for_it_and_shows_what_it_says()
    {
        var library = new TestLibrary()
            .Page("winter", new("Winter", "A page about snow.", new TestSection("a", "Rain", Filler)) { Asked = ["my kid never has mittens", "boots"] })
            .Page("other", new("Spring", "Another page."));

        var result = Assert.Single(Search(library, "who has no mittens").Results);

        Assert.Equal(Page("winter"), result.Address);
        Assert.Equal("A page about snow.", TextOf(Assert.Single(result.Passages)));
    }

    [Fact]
    public void A_query_of_stop_words_only_still_answers()
    {
        Assert.NotEqual(0, English("what to do with the").Count);
        Assert.NotEqual(0, French("qui est avec les").Count);
    }

    [Fact]
    public void An_empty_library_answers_with_nothing()
    {
        var results = Search(new TestLibrary(), "homework");

        Assert.Equal(0, results.Count);
        Assert.Empty(results.Results);
    }
}
