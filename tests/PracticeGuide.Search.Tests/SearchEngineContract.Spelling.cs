using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Tests;

public abstract partial class SearchEngineContract
{
    [Theory]
    [InlineData("homewrok", "homework")]
    [InlineData("hmework help", "homework help")]
    [InlineData("Voluntear", "volunteer")]
    [InlineData("organisatoin families", "organization families")]
    [InlineData("tecnology", "technology")]
    public void A_word_with_a_letter_or_two_wrong_is_looked_for_as_the_nearest_there_is(string typed, string meant)
    {
        var results = English(typed);

        Assert.Equal(meant, results.Correction?.Text);
        Assert.Equal(AddressesOf(English(meant)), AddressesOf(results));
    }

    [Fact]
    public void A_corrected_word_is_written_as_people_write_it_and_stands_out()
    {
        var correction = French("des beneovles et l'école").Correction!;

        Assert.Equal("des bénévoles et l'école", correction.Text);
        Assert.Equal([new("des ", false), new("bénévoles", true), new(" et l'école", false)], correction.Fragments);
    }

    [Fact]
    public void Asked_as_typed_nothing_is_corrected()
    {
        var results = CreateEngine(SampleLibrary.Instance).Search(new("homewrok", Language.English) { AsTyped = true });

        Assert.Null(results.Correction);
        Assert.Equal(0, results.Count);
    }

    [Theory]
    [InlineData("homework")]
    [InlineData("homewo")]
    [InlineData("zyzzyva")]
    [InlineData("abc")]
    [InlineData("15021")]
    [InlineData("-homewrok school")]
    public void What_is_known_or_only_begun_or_like_nothing_is_left_as_it_is(string text) => Assert.Null(English(text).Correction);

    [Theory]
    [InlineData("eleve")]
    [InlineData("ecole")]
    [InlineData("theme des devoirs benevole")]
    public void Accents_that_were_not_typed_are_no_mistakes(string text) =>
        Assert.DoesNotContain("eleve ecole devoirs benevole", French(text).Correction?.Fragments.Where(piece => piece.Matches).Select(piece => piece.Text) ?? []);

    [Theory]
    [InlineData("lecole", "école")]
    [InlineData("delèves", "élèves")]
    public void An_apostrophe_that_was_not_typed_makes_no_difference(string typed, string meant) =>
        Assert.Equal(AddressesOf(French(meant)), AddressesOf(French(typed)));

    [Theory]
    [InlineData("home work")]
    [InlineData("home-work")]
    public void A_word_typed_as_two_is_found(string text) =>
        Assert.Contains(Page("what-partners-offer"), AddressesOf(English(text)), StringComparer.Ordinal);

    [Fact]
    public void Two_words_typed_as_one_are_found()
    {
        var results = English("safetynet");

        Assert.Equal("safety net", results.Correction?.Text);
        Assert.Equal(ResultKind.Term, results.Results[0].Kind);
    }
}
