namespace PracticeGuide.Content.Tests.Tools;

public sealed class ReviewMistakeTests : RichToolMistakeTest
{
    [Theory]
    [InlineData("purpose"), InlineData("lesson-day"), InlineData("met")]
    public void A_beginning_that_is_no_date_is_an_error(string id) => Expect(
        "from: day", $"from: ▸{id}",
        $"“{id}” is no item of the kind date in a section: name the one that the reviews are counted from.");

    [Theory]
    [InlineData("P3W"), InlineData("3M"), InlineData("P"), InlineData("P0M"), InlineData("P1Y2D"), InlineData("quarterly")]
    public void A_time_that_is_no_months_or_years_is_an_error(string every) => Expect(
        "every: P3M", $"every: ▸{every}", $"“{every}” is no number of months or years: write P3M for three months, P1Y for one year.");

    [Fact]
    public void Reviews_further_apart_than_they_last_are_an_error() => Expect(
        "every: P3M", "every: ▸P2Y", "“every” is longer than “for”: there would be no review.");

    [Fact]
    public void More_than_twenty_four_reviews_are_an_error() => Expect(
        "for: P1Y", "for: ▸P6Y3M", "This makes 25 reviews; there are at most 24: shorten “for”, or lengthen “every”.");

    [Fact]
    public void A_review_that_is_signed_is_an_error() => Expect(
        "- { id: met, kind", "- ▸{ id: seal, kind: signature, title: { en: S, fr: S }, statement: { en: S, fr: S } }\n    - { id: met, kind",
        "A review is not signed: put the signature into a section, and sign it by going on to another stage.");

    [Fact]
    public void A_review_in_one_language_is_an_error() => Expect(
        "review:\n  title: { en: \"Review\", fr: \"Bilan\" }", "review:\n  title: ▸{ en: \"Review\" }", "“title” is missing in fr.");
}
