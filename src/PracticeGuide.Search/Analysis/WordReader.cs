using System.Buffers;
using System.Globalization;
using System.Text;

namespace PracticeGuide.Search.Analysis;

/// <summary>
/// Cuts text into words: a letter or digit, then letters, marks and digits of any script. Apostrophes and hyphens part words, and what a
/// language elides at an apostrophe is no word of its own: "l'école" is one word, and so is "student's". Whatever else the text holds, lone
/// surrogates and control characters included, stands between words.
/// </summary>
/// <param name="before">What is no word where an apostrophe follows, in lower case.</param>
/// <param name="after">What is no word where an apostrophe precedes, in lower case.</param>
internal sealed class WordReader(string[] before, string[] after)
{
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’ʼ＇");
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011");

    /// <summary>Adds the words of <paramref name="text"/> to <paramref name="words"/>, in order.</summary>
    public void Read(ReadOnlySpan<char> text, List<Word> words)
    {
        var position = 0;
        var endOfLast = -1;
        while (position < text.Length)
        {
            var end = EndOfWord(text, position, out var next);
            if (end > position && !IsElided(text, position, end))
            {
                var continues = position > 0 && endOfLast == position - 1 && Hyphens.Contains(text[position - 1]);
                words.Add(new(position, end - position, continues));
                endOfLast = end;
            }

            position = next;
        }
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start, out int next)
    {
        var end = start;
        next = start;
        while (next < text.Length)
        {
            // The common case first: most text is plain letters and spaces.
            var letter = text[next];
            var length = 1;
            var kind = char.IsAscii(letter) ? KindOfAscii(letter) : KindOf(text[next..], out length);
            if (kind == Kind.Other || (kind == Kind.Mark && end == start))
            {
                next = end > start ? next : next + length;
                return end;
            }

            next += length;
            // What joins, as a soft hyphen, is inside a word or nowhere.
            end = kind == Kind.Joiner ? end : next;
            if (end == start)
                return end;
        }

        return end;
    }

    private static Kind KindOfAscii(char letter) => char.IsAsciiLetterOrDigit(letter) ? Kind.Letter : Kind.Other;

    private static Kind KindOf(ReadOnlySpan<char> text, out int length)
    {
        if (Apostrophes.Contains(text[0]) || Rune.DecodeFromUtf16(text, out var rune, out length) != OperationStatus.Done)
        {
            length = 1;
            return Kind.Other;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber => Kind.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Mark,
            UnicodeCategory.Format when rune.Value is SoftHyphen or ZeroWidthNonJoiner or ZeroWidthJoiner or WordJoiner => Kind.Joiner,
            _ => Kind.Other,
        };
    }

    private bool IsElided(ReadOnlySpan<char> text, int start, int end) =>
        (end < text.Length && Apostrophes.Contains(text[end]) && IsOneOf(before, text[start..end]))
        || (start > 0 && Apostrophes.Contains(text[start - 1]) && IsOneOf(after, text[start..end]));

    private static bool IsOneOf(string[] elisions, ReadOnlySpan<char> word)
    {
        foreach (var elision in elisions)
        {
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private const int SoftHyphen = 0x00AD;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int WordJoiner = 0x2060;

    private enum Kind
    {
        Other,
        Letter,
        Mark,
        Joiner,
    }
}
