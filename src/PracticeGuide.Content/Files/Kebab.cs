using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PracticeGuide.Content.Files;

/// <summary>The form of ids, slugs and anchors: lowercase ASCII words joined by hyphens, <c>what-a-partnership-is</c>.</summary>
internal static partial class Kebab
{
    public const string Form = "lowercase letters a–z, digits and single hyphens, such as “what-a-partnership-is”";

    /// <summary>Longer ones are cut: an address must stay one that people can send.</summary>
    private const int Longest = 80;

    public static bool Is(string text) => Pattern().IsMatch(text);

    /// <summary>Makes one of any text: accents are taken off, and what is no letter or digit parts words. Empty where nothing is left.</summary>
    public static string From(string text)
    {
        var kebab = new StringBuilder(Math.Min(text.Length, Longest));
        var isBetween = false;
        foreach (var character in Decomposed(text))
        {
            var letters = Fold(character);
            if (letters.Length > 0)
            {
                if (kebab.Length + letters.Length >= Longest)
                    break;
                kebab.Append(isBetween && kebab.Length > 0 ? "-" : "").Append(letters);
                isBetween = false;
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                isBetween = true;
            }
        }

        return kebab.ToString();
    }

    /// <summary>Letters and accents apart. A text may hold half a character, which cannot be taken apart.</summary>
    private static string Decomposed(string text)
    {
        var beginning = text.Length > 10 * Longest ? text[..(10 * Longest)] : text;
        try
        {
            return beginning.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return beginning;
        }
    }

    private static string Fold(char character) => character switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => character.ToString(),
        >= 'A' and <= 'Z' => char.ToLowerInvariant(character).ToString(),
        'œ' or 'Œ' => "oe",
        'æ' or 'Æ' => "ae",
        'ø' or 'Ø' => "o",
        'ł' or 'Ł' => "l",
        'ß' => "ss",
        _ => "",
    };

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pattern();
}
