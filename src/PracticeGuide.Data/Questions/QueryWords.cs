using System.Globalization;
using System.Text;

namespace PracticeGuide.Data.Questions;

/// <summary>Which words are counted when someone searches: none that may name a person or give an address or a number of theirs.</summary>
public static class QueryWords
{
    /// <summary>How long words may be, in UTF-16 code units: who writes more writes a sentence, and sentences tell of people.</summary>
    public const int MostCharacters = 80;

    /// <summary>From so many digits on it may be a telephone number or a student's code.</summary>
    private const int TooManyDigits = 6;

    /// <summary>The words as they are counted, composed, in lower case, with single spaces; or null where they are not counted.</summary>
    public static string? Of(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.EnumerateRunes().Any(CannotBeKept))
            return null;

        // Wide letters, which a Japanese keyboard writes, become plain ones, the at sign among them.
        var words = string.Join(' ', typed.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length is 0 or > MostCharacters || words.Contains('@', StringComparison.Ordinal) || words.EnumerateRunes().Count(Rune.IsDigit) >= TooManyDigits
            ? null
            : words;
    }

    /// <summary>Characters that no one types: PostgreSQL keeps no NUL, and what turns the direction of a text around would do so to the editors' page.</summary>
    private static bool CannotBeKept(Rune rune) => !Rune.IsWhiteSpace(rune) && (rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
