using PracticeGuide.Content.Drawings;

namespace PracticeGuide.Content.Tests.Drawings;

public sealed class TextLinesTests
{
    private static readonly TextStyle Style = new("label", 10, 12, Bold: false);

    [Fact]
    public void Words_that_fit_stand_in_one_line() => Assert.Equal(["one two"], Lines("one two", 200));

    [Fact]
    public void Lines_are_as_few_as_the_width_allows_and_about_as_long() =>
        Assert.Equal(["aaaa aaaa", "aaaa aaaa"], Lines("aaaa aaaa aaaa aaaa", Style.WidthOf("aaaa aaaa aaaa") + 1));

    [Fact]
    public void A_no_break_space_holds_words_together() => Assert.Equal(["Horaire\u00a0: durée", "et fréquence"], Lines("Horaire\u00a0: durée et fréquence", 80));

    [Fact]
    public void A_word_may_break_after_its_hyphen() =>
        Assert.Equal([("enseignante-", true), ("ressource", false)], TextLines.Break("enseignante-ressource", 70, Style));

    [Fact]
    public void A_word_with_a_hyphen_stays_whole_where_it_fits() => Assert.Equal(["un enseignant-ressource"], Lines("un enseignant-ressource", 200));

    [Fact]
    public void A_word_that_is_too_wide_stands_by_itself() =>
        Assert.Equal(["un", "accompagnement", "long"], Lines("un accompagnement long", 30));

    /// <summary>Widths at a size of 1000, as a browser gives them for Arial.</summary>
    [Theory]
    [InlineData("Administrator", false, 5780)]
    [InlineData("Administrator", true, 6556)]
    [InlineData("Développement", false, 7227)]
    [InlineData("«\u00a0Élève\u00a0»", false, 4058)]
    public void A_width_is_never_reckoned_smaller_than_it_is_and_not_much_larger(string text, bool bold, double real) =>
        Assert.InRange(TextWidth.Of(text, 1000, bold), real, real * 1.1);

    [Fact]
    public void A_sign_that_nobody_reckoned_with_counts_as_wide() => Assert.InRange(TextWidth.Of("漢", 10, bold: false), 10, 11);

    private static IEnumerable<string> Lines(string text, double width) => TextLines.Break(text, width, Style).Select(line => line.Text);
}
