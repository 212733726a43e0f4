using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    // Of the characters that texts in these languages are made of, up to the last mark of general punctuation.
    private static readonly Kind[] Kinds = [.. Enumerable.Range(0, 0x2070).Select(value => KindOf([(char)value], out _))];

    /// <summary>Adds the words of <paramref name="text"/> to <paramref name="words"/>, in order, until there are <paramref name="most"/>.</summary>
    public void Read(ReadOnlySpan<char> text, List<Word> words, int most)
    {
        var position = 0;
        var endOfLast = -1;
        while (position < text.Length && words.Count < most)
        {
            if (!TryReadCommon(text, position, out var end, out var next))
                end = EndOfWord(text, position, out next);
            if (end > position && !IsElided(text, position, end))
            {
                var continues = position > 0 && endOfLast == position - 1 && Hyphens.Contains(text[position - 1]);
                words.Add(new(position, end - position, continues));
                endOfLast = end;
            }

            position = next;
        }
    }

    // Nearly every word is letters and digits alone, and nearly every character between words is one of a few.
    private static bool TryReadCommon(ReadOnlySpan<char> text, int start, out int end, out int next)
    {
        var kinds = Kinds;
        end = start + CountLatin(text[start..]);
        while (end < text.Length && text[end] < kinds.Length && kinds[text[end]] == Kind.Letter)
            end++;
        next = end + 1;
        return end == text.Length || (text[end] < kinds.Length && kinds[text[end]] == Kind.Other);
    }

    // How many letters and digits of ASCII and Latin-1 stand first, looked at all at once: a vector is longer than nearly every word. As a vector is
    // always full, none near the end of the text; what it does not count may be a letter all the same.
    private static int CountLatin(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count <= text.Length - Vector256<ushort>.Count)
        {
            var letters = Vector256.LoadUnsafe(in MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text)), (nuint)count);
            var small = letters | Vector256.Create((ushort)CaseBit);
            var others = ~(IsWithin(small, 'a', 'z') | IsWithin(letters, '0', '9')
                | (IsWithin(small, 'à', 'ÿ') & ~Vector256.Equals(small, Vector256.Create((ushort)'÷'))));
            var first = BitOperations.TrailingZeroCount(others.ExtractMostSignificantBits());
            count += Math.Min(first, Vector256<ushort>.Count);
            if (first < Vector256<ushort>.Count)
                break;
        }

        return count;
    }

    private static Vector256<ushort> IsWithin(Vector256<ushort> letters, char first, char last) =>
        Vector256.LessThanOrEqual(letters - Vector256.Create((ushort)first), Vector256.Create((ushort)(last - first)));

    private static int EndOfWord(ReadOnlySpan<char> text, int start, out int next)
    {
        var end = start;
        next = start;
        while (next < text.Length)
        {
            var kind = KindOf(text[next..], out var length);
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
        (end < text.Length && IsApostrophe(text[end]) && IsOneOf(before, text[start..end]))
        || (start > 0 && IsApostrophe(text[start - 1]) && IsOneOf(after, text[start..end]));

    private static bool IsApostrophe(char letter) => letter != ' ' && Apostrophes.Contains(letter);

    private static bool IsOneOf(string[] elisions, ReadOnlySpan<char> word)
    {
        foreach (var elision in elisions)
        {
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // What tells a small letter from its capital, in ASCII and Latin-1.
    private const int CaseBit = 0x20;

    private const int SoftHyphen = 0x00AD;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int WordJoiner = 0x2060;

    // A byte, so that the table of them stays near.
    private enum Kind : byte
    {
        Other,
        Letter,
        Mark,
        Joiner,
    }
}
