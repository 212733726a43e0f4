using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace PracticeGuide.Web.Text;

/// <summary>Checks a line of text that a person typed: a title, a name.</summary>
public static class ShortText
{
    /// <summary>Adds to <paramref name="state"/> what is wrong with <paramref name="typed"/>, in the person's language.</summary>
    /// <returns>The text without space around it, or null when it is empty.</returns>
    public static string? Check(ModelStateDictionary state, string field, string? typed, int most, IStringLocalizer<Texts> text)
    {
        var line = typed?.Trim();
        if (string.IsNullOrEmpty(line))
            return null;

        if (line.Length > most)
            state.AddModelError(field, text["This is too long: {0:N0} characters, and {1:N0} fit. Shorten it and send it again.", line.Length, most]);
        else if (line.Any(char.IsControl) || !IsWellFormed(line))
            state.AddModelError(field, text["This holds characters that cannot be kept. Write it again without them."]);
        return line;
    }

    private static bool IsWellFormed(string line)
    {
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune == System.Text.Rune.ReplacementChar)
                return false;
        }

        return true;
    }
}
