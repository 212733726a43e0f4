using System.Buffers;

namespace PracticeGuide.Search.Passages;

/// <summary>Where text can be cut. All places are indexes of UTF-16 code units; a place is between the one before and the one at it.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…");
    private static readonly SearchValues<char> Closing = SearchValues.Create("\"'’”»)]");

    /// <summary>Whether a sentence ends before <paramref name="place"/>: there is a full stop, and what follows does not go on in small letters.</summary>
    public static bool EndsAt(string text, int place)
    {
        if (place == text.Length)
            return true;
        if (place == 0 || !IsBreak(text[place]))
            return false;

        var last = place - 1;
        while (last > 0 && (Closing.Contains(text[last]) || char.IsWhiteSpace(text[last])))
            last--;
        var next = place;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return Stops.Contains(text[last]) && (next == text.Length || !char.IsLower(text[next]));
    }

    /// <summary>Whether a sentence begins at <paramref name="place"/>.</summary>
    public static bool BeginsAt(string text, int place) => place == 0 || (IsBreak(text[place - 1]) && EndsAt(text, place - 1));

    /// <summary>The nearest place not after <paramref name="place"/> and not before <paramref name="earliest"/> where a sentence begins, or -1.</summary>
    public static int BeginningBefore(string text, int place, int earliest)
    {
        while (place > earliest && !BeginsAt(text, place))
            place--;
        return BeginsAt(text, place) ? place : -1;
    }

    /// <summary>The nearest place not after <paramref name="place"/> and after <paramref name="earliest"/> where a sentence ends, or -1.</summary>
    public static int EndBefore(string text, int place, int earliest)
    {
        while (place > earliest && !EndsAt(text, place))
            place--;
        return place > earliest ? place : -1;
    }

    /// <summary>
    /// The nearest place not after <paramref name="place"/> and after <paramref name="earliest"/> where a word ends; where there is none,
    /// <paramref name="place"/>, or one before so as not to part a surrogate pair.
    /// </summary>
    public static int WordEndBefore(string text, int place, int earliest)
    {
        for (var end = place; end > earliest; end--)
        {
            if (end == text.Length || (IsBreak(text[end]) && !IsBreak(text[end - 1])))
                return end;
        }

        return IsInsidePair(text, place) ? place - 1 : place;
    }

    /// <summary>
    /// The nearest place from <paramref name="place"/> on where a word begins, <paramref name="latest"/> where none does before it.
    /// </summary>
    public static int WordBeginningAfter(string text, int place, int latest)
    {
        while (place < latest && place > 0 && !(IsBreak(text[place - 1]) && !IsBreak(text[place])))
            place++;
        return place;
    }

    // No-break spaces, as inside « », hold on to what they part.
    private static bool IsBreak(char letter) => char.IsWhiteSpace(letter) && letter is not ('\u00A0' or '\u202F' or '\u2007');

    private static bool IsInsidePair(string text, int place) =>
        place > 0 && place < text.Length && char.IsHighSurrogate(text[place - 1]) && char.IsLowSurrogate(text[place]);
}
