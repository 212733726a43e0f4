using PracticeGuide.Search.Passages;

namespace PracticeGuide.Search.Tests.Passages;

/// <summary>The bar in each text is the place asked about.</summary>
public sealed class SentencesTests
{
    [Theory]
    [InlineData("|One. Two.")]
    [InlineData("One. |Two.")]
    [InlineData("Vraiment\u00A0? |Oui.")]
    [InlineData("He said «\u00A0no.\u00A0» |Then left.")]
    [InlineData("Wait… |50 came.")]
    public void A_sentence_begins_after_a_full_stop(string text) => Assert.True(Sentences.BeginsAt(Plain(text), Place(text)));

    [Theory]
    [InlineData("One |two.")]
    [InlineData("p. |ex. le soir")]
    [InlineData("One. T|wo.")]
    [InlineData("3.|5 hours")]
    [InlineData("«\u00A0|mot\u00A0»")]
    public void A_sentence_does_not_begin_elsewhere(string text) => Assert.False(Sentences.BeginsAt(Plain(text), Place(text)));

    [Theory]
    [InlineData("One.| Two.")]
    [InlineData("One. Two|")]
    [InlineData("Oui\u00A0!| Non.")]
    public void A_sentence_ends_at_its_full_stop_or_with_the_text(string text) => Assert.True(Sentences.EndsAt(Plain(text), Place(text)));

    [Theory]
    [InlineData("One| two. Three.")]
    [InlineData("p.| ex. le soir")]
    [InlineData("|One.")]
    public void A_sentence_does_not_end_elsewhere(string text) => Assert.False(Sentences.EndsAt(Plain(text), Place(text)));

    private static string Plain(string text) => text.Replace("|", "", StringComparison.Ordinal);

    private static int Place(string text) => text.IndexOf('|', StringComparison.Ordinal);
}
