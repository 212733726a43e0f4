using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Search.Passages;

namespace PracticeGuide.Search.Tests.Passages;

public sealed class ExcerptTests
{
    private const string Sentence = "The team meets in autumn to look at the year and to write down what each of them will see to. ";

    [Fact]
    public void A_short_text_is_shown_whole()
    {
        var excerpt = Excerpt.Choose(Sentence, []);

        Assert.Equal(new(0, Sentence.Length), excerpt);
    }

    [Fact]
    public void A_long_text_without_a_match_is_shown_from_its_beginning_to_the_end_of_a_sentence()
    {
        var shown = Shown(string.Concat(Enumerable.Repeat(Sentence, 6)));

        Assert.Equal((Sentence + Sentence).TrimEnd(), shown);
    }

    [Fact]
    public void Two_words_apart_are_shown_together_where_they_fit_though_a_sentence_is_cut()
    {
        const string First = "First comes trust, and it grows. ";
        const string Last = "Then, when the winter has gone by and much more is known of each other, comes time and so on for long. ";
        var text = Sentence + Sentence + First + Sentence + Last + Sentence;

        var shown = Shown(text, "trust", "winter");

        Assert.StartsWith("First comes trust", shown, StringComparison.Ordinal);
        Assert.Contains("winter", shown, StringComparison.Ordinal);
        Assert.InRange(shown.Length, 120, Excerpt.Longest);
    }

    [Fact]
    public void A_piece_without_a_space_is_cut_between_characters()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 300));

        var shown = Shown("x" + text);

        Assert.Equal(Excerpt.Longest - 1, shown.Length);
        Assert.False(char.IsHighSurrogate(shown[^1]));
    }

    [Fact]
    public void A_no_break_space_holds_on_to_what_it_parts()
    {
        var text = string.Concat(Enumerable.Repeat("mot «\u00A0mot\u00A0» ", 60));

        var shown = Shown(text);

        Assert.EndsWith(" «\u00A0mot\u00A0»", shown[..(shown.LastIndexOf('»') + 1)], StringComparison.Ordinal);
        Assert.DoesNotMatch("«\u00A0?(mot)?\u00A0?$", shown);
    }

    [Fact]
    public void An_excerpt_of_any_text_is_within_it_and_not_too_long() =>
        Prop.ForAll(
            Gen.Elements("a", "word", " ", ". ", "\u00A0", "É", "😀", "\uD83D", "\n", "…", " » ").ListOf(400).Select(string.Concat).ToArbitrary(),
            Gen.Choose(0, 399).ToArbitrary(),
            (text, place) =>
            {
                var start = Math.Min(place, Math.Max(0, text.Length - 1));
                var excerpt = Excerpt.Choose(text, [new(start, Math.Min(start + 4, text.Length), 0, 1)]);
                return excerpt.Start >= 0 && excerpt.End <= text.Length && excerpt.End - excerpt.Start is >= 0 and <= Excerpt.Longest
                    && (text.Length == 0 || excerpt.End > excerpt.Start);
            }).QuickCheckThrowOnFailure();

    private static string Shown(string text, params string[] words)
    {
        var marks = words.Select((word, i) => (Start: text.IndexOf(word, StringComparison.Ordinal), word.Length, Word: i))
            .Select(found => new Mark(found.Start, found.Start + found.Length, found.Word, 1));
        var excerpt = Excerpt.Choose(text, [.. marks]);
        return text[excerpt.Start..excerpt.End];
    }
}
