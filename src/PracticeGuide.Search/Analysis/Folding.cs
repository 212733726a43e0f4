using System.Globalization;
using System.Text;

namespace PracticeGuide.Search.Analysis;

/// <summary>Forgets what people leave out when they type: capitals, accents, ligatures.</summary>
internal static class Folding
{
    /// <summary>In lower case and composed, with its accents; ligatures are spelled out, format characters dropped.</summary>
    public static string Lower(string word)
    {
        if (Ascii.IsValid(word))
            return word.ToLowerInvariant();

        var letters = new StringBuilder(word.Length + 2);
        foreach (var rune in word.Normalize(NormalizationForm.FormKC).ToLowerInvariant().EnumerateRunes())
        {
            _ = rune.Value switch
            {
                'œ' => letters.Append("oe"),
                'æ' => letters.Append("ae"),
                'ß' => letters.Append("ss"),
                'ø' => letters.Append('o'),
                _ when Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format => letters,
                _ => letters.Append(rune.ToString()),
            };
        }

        return letters.ToString();
    }

    /// <summary>A word as <see cref="Lower"/> gives it, without its accents.</summary>
    public static string WithoutAccents(string lower)
    {
        if (Ascii.IsValid(lower))
            return lower;

        var letters = new StringBuilder(lower.Length);
        foreach (var rune in lower.Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
                letters.Append(rune.ToString());
        }

        return letters.ToString().ToLowerInvariant();
    }
}
