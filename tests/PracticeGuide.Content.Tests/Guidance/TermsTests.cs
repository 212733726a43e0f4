using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>One word for one thing, in each language: what the two languages of a page say, they say with the same terms.</summary>
public sealed class TermsTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_term_in_one_language_is_its_equivalent_in_the_other(string languageCode) =>
        Mistakes.AssertNone(
            from writing in PublishedContent.Writings
            from term in Terms.All
            where term.From.Code == languageCode
            let mistake = term.Mistake(writing)
            where mistake is not null
            select mistake);

    [Fact]
    public void Other_words_never_take_the_place_of_a_term() =>
        Mistakes.AssertNone(
            from writing in PublishedContent.Writings
            from forbidden in Terms.Forbidden
            where Term.IsIn(writing.Text(forbidden.Language), forbidden.Pattern)
            select $"{writing.Name}, {forbidden.Language}: “{forbidden.Pattern}” stands where “{forbidden.Instead}” is meant.");

    [Theory]
    [InlineData("La tutrice rencontre l’élève.", true)]
    [InlineData("Le tutorat par les pairs.", false)]
    [InlineData("L’école secondaire.", false)]
    [InlineData("Un élève de secondaire 1.", true)]
    [InlineData("Un plan de développement individuel.", true)]
    public void Words_to_avoid_are_told_from_words_like_them(string text, bool isForbidden) =>
        Assert.Equal(isForbidden, Terms.Forbidden.Any(forbidden => forbidden.Language == Language.French && Term.IsIn(text, forbidden.Pattern)));

    [Fact]
    public void A_page_that_uses_another_word_in_the_other_language_is_found_out()
    {
        var writing = Writing.Of("example", [new ByLanguage<string>("The agreement and the supervisor.", "L’accord et la personne qui supervise.")]);

        var mistake = Assert.Single(Terms.All.Select(term => term.Mistake(writing)).OfType<string>());

        Assert.StartsWith("example: en says “agreements?”", mistake, StringComparison.Ordinal);
    }
}
