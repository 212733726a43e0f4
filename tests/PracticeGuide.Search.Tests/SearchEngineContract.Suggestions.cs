using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Tests;

public abstract partial class SearchEngineContract
{
    [Theory]
    [InlineData("part")]
    [InlineData("Partnership ch")]
    [InlineData("check")]
    public void A_title_is_suggested_from_the_beginning_of_any_of_its_words(string typed) =>
        Assert.Contains("Partnership checklist", Suggestions(typed), StringComparer.Ordinal);

    [Fact]
    public void A_suggestion_says_what_it_is_and_where_it_leads()
    {
        var engine = CreateEngine(SampleLibrary.Instance);

        var page = engine.Suggest(new("what part", Language.English))[0];
        var section = engine.Suggest(new("soutien", Language.French))[0];
        var tool = engine.Suggest(new("checklist", Language.English))[0];
        var term = engine.Suggest(new("safety", Language.English))[0];
        var resource = engine.Suggest(new("ligne", Language.French))[0];

        Assert.Equal((SuggestionKind.Page, Page("what-partners-offer"), "Partners"), (page.Kind, page.Address, page.Within));
        Assert.Equal(
            (SuggestionKind.Section, Page("what-partners-offer", Language.French) + "#academic-support", "Ce que les partenaires peuvent offrir"),
            (section.Kind, section.Address, section.Within));
        Assert.Equal((SuggestionKind.Tool, Addresses.Tool(Language.English, "partnership-success"), null), (tool.Kind, tool.Address, tool.Within));
        Assert.Equal((SuggestionKind.Term, "/en/glossary#term-safety-net", null), (term.Kind, term.Address, term.Within));
        Assert.Equal((SuggestionKind.Resource, Addresses.Resource(Language.French, "help-line"), null), (resource.Kind, resource.Address, resource.Within));
    }

    [Fact]
    public void The_words_typed_stand_out()
    {
        var suggestion = CreateEngine(SampleLibrary.Instance).Suggest(new("what part", Language.English))[0];

        Assert.Equal([new("What ", false), new("partners", true), new(" can offer", false)], suggestion.Text);
    }

    [Fact]
    public void What_begins_just_as_typed_comes_first()
    {
        var library = new TestLibrary().Page("b", new("Meeting a mentor", "A page.")).Page("a", new("Mentor and student", "A page."));

        var suggestions = CreateEngine(library.Build()).Suggest(new("mentor", Language.English));

        Assert.Equal([Page("a"), Page("b")], suggestions.Select(suggestion => suggestion.Address));
    }

    [Fact]
    public void Every_word_typed_must_be_there() => Assert.Empty(Suggestions("partnership zyzzyva"));

    [Theory]
    [InlineData("partnrship")]
    [InlineData("PARTNERSHIP")]
    public void Capitals_and_wrong_letters_make_no_difference(string typed) =>
        Assert.Contains("Partnership checklist", Suggestions(typed), StringComparer.Ordinal);

    [Fact]
    public void Accents_make_no_difference() => Assert.Contains("Évaluer en cours de route", Suggestions("evalu", Language.French), StringComparer.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("p")]
    [InlineData("\0\uD800😀")]
    [InlineData("\"\"-")]
    public void Nothing_is_suggested_for_less_than_two_letters(string typed) => Assert.Empty(Suggestions(typed));

    [Fact]
    public void No_more_are_suggested_than_asked_for_and_none_twice()
    {
        var sections = Enumerable.Range(1, 12).Select(i => new TestSection($"s{i}", i < 7 ? "Mentoring" : $"Mentoring {i}", "Text.")).ToArray();
        var engine = CreateEngine(new TestLibrary().Page("one", new("Winter", "A page.", sections)).Build());

        var eight = engine.Suggest(new("ment", Language.English));

        Assert.Equal(7, eight.Length);
        Assert.Equal(2, engine.Suggest(new("ment", Language.English, Most: 2)).Length);
        Assert.Empty(engine.Suggest(new("ment", Language.English, Most: 0)));
        Assert.Empty(engine.Suggest(new("ment", Language.English, Most: -1)));
    }
}
