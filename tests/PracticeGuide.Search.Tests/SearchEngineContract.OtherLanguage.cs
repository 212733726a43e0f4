using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Tests;

public abstract partial class SearchEngineContract
{
    private static readonly TestLibrary Dropout = new TestLibrary()
        .Page(
            "staying",
            new("Staying in school", "A page.", new TestSection("why", "Why students leave", "Early school leaving has many causes.")),
            new("Rester à l'école", "Une page.", new TestSection("why", "Pourquoi des élèves partent", "Le décrochage a bien des causes.")))
        .Page("english-only", new("Snow", "Only in English: dropout."), null)
        .Page("french-only", null, new("Neige", "En français seulement : le décrochage."));

    private static readonly TestLibrary DropoutWithSynonyms = new TestLibrary()
        .Page("staying", new("Staying in school", "Early school leaving has many causes."), new("Rester à l'école", "Le décrochage a bien des causes."))
        .Page("other", new("Snow", "Leaving early for school."), new("Neige", "Partir tôt pour l'école."))
        .Synonyms("dropout, early school leaving", "décrochage, abandon scolaire");

    [Fact]
    public void A_word_of_the_other_language_finds_the_passage_that_says_the_same()
    {
        var result = Assert.Single(Search(Dropout, "décrochage").Results);

        Assert.Equal(Page("staying"), result.Address);
        Assert.True(result.ThroughTranslation);
        Assert.Equal("Why students leave", result.Passages[0].Heading);
        Assert.Equal(Page("staying") + "#why", result.Passages[0].Address);
        Assert.Empty(MarkedIn(result.Passages[0]));
    }

    [Fact]
    public void What_matches_in_the_other_language_is_offered_beside()
    {
        var other = Search(Dropout, "décrochage").Other!;

        Assert.Equal(Language.French, other.Language);
        Assert.Equal(2, other.Count);
        Assert.Equal(
            [Page("french-only", Language.French), Page("staying", Language.French)], AddressesOf(new(other.Count, other.Results)).Order(StringComparer.Ordinal));
        Assert.Equal([null, Page("staying")], other.Results.OrderBy(result => result.Address, StringComparer.Ordinal).Select(result => result.Translation));
        Assert.Contains("décrochage", other.Results.SelectMany(result => result.Passages).SelectMany(MarkedIn), StringComparer.Ordinal);
    }

    [Fact]
    public void The_other_language_is_searched_through_the_passages_that_say_the_same()
    {
        var results = Search(Dropout, "causes leaving");

        Assert.Equal([Page("staying")], AddressesOf(results));
        Assert.False(results.Results[0].ThroughTranslation);
        Assert.Equal(Page("staying", Language.French), results.Results[0].Translation);
        Assert.Equal([Page("staying", Language.French)], AddressesOf(new(1, results.Other!.Results)));
    }

    [Fact]
    public void As_many_of_the_other_language_are_returned_as_asked_for()
    {
        var engine = CreateEngine(Dropout.Build());

        Assert.Single(engine.Search(new("décrochage", Language.English) { MostOther = 1 }).Other!.Results);
        Assert.Empty(engine.Search(new("décrochage", Language.English) { MostOther = 0 }).Other!.Results);
        Assert.Null(engine.Search(new("zyzzyva", Language.English)).Other);
    }

    [Theory]
    [InlineData("dropout", "en")]
    [InlineData("Dropouts", "en")]
    [InlineData("décrochage", "en")]
    [InlineData("abandon scolaire", "en")]
    [InlineData("dropout", "fr")]
    [InlineData("early school leaving", "fr")]
    [InlineData("abandons scolaires", "fr")]
    [InlineData("abandon scolaire", "fr")]
    public void Any_word_of_a_group_finds_the_others_of_it(string text, string code)
    {
        var language = Language.ForCulture(new(code));

        var results = Search(DropoutWithSynonyms, text, language);

        Assert.Equal(Page("staying", language), results.Results[0].Address);
        Assert.NotEmpty(MarkedIn(results.Results[0].Passages[0]));
        Assert.Null(results.Correction);
    }

    [Fact]
    public void A_synonym_of_several_words_is_found_only_as_a_whole()
    {
        var results = Search(DropoutWithSynonyms, "dropout");

        Assert.Equal([Page("staying")], AddressesOf(results));
        Assert.Equal(["Early", "school", "leaving"], MarkedIn(results.Results[0].Passages[0]));
    }

    [Fact]
    public void What_was_asked_comes_before_its_synonyms()
    {
        var library = new TestLibrary()
            .Page("pupil", new("Winter", "A page on the pupil and nothing else."))
            .Page("student", new("Spring", "A page on the student and nothing else."))
            .Synonyms("student, pupil", "élève");

        Assert.Equal([Page("student"), Page("pupil")], AddressesOf(Search(library, "student")));
        Assert.Equal([Page("pupil"), Page("student")], AddressesOf(Search(library, "pupil")));
    }

    [Fact]
    public void A_synonym_tells_no_more_for_being_rarer_than_what_was_asked()
    {
        var library = new TestLibrary()
            .Page("pupil", new("Winter", "A page on the pupil and nothing else."))
            .Synonyms("student, pupil", "élève");
        for (var i = 0; i < 20; i++)
            library.Page($"student-{i}", new("Spring", "A page on the student and nothing else."));

        Assert.Equal(Page("pupil"), AddressesOf(Search(library, "student", most: 30))[^1]);
    }

    [Fact]
    public void A_word_that_only_a_page_of_the_other_language_holds_hides_nothing_that_begins_with_it()
    {
        var library = new TestLibrary()
            .Page("english-only", new("Winter", "A page on decorations."), null)
            .Page("french-only", null, new("Hiver", "Une page sur la deco."));

        Assert.Equal([Page("english-only")], AddressesOf(Search(library, "deco")));
    }

    [Fact]
    public void A_whole_question_in_the_other_language_is_answered()
    {
        var results = English("comment aider les élèves à faire leurs devoirs");

        Assert.Equal(Page("what-partners-offer"), results.Results[0].Address);
        Assert.Null(results.Correction);
    }
}
