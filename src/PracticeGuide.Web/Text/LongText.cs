using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace PracticeGuide.Web.Text;

/// <summary>Checks a text of several lines that a person typed.</summary>
public static class LongText
{
    /// <summary>Adds to <paramref name="state"/> what is wrong with <paramref name="typed"/>, in the person's language.</summary>
    /// <returns>The text without space around it, its lines ended by a line feed, or null when it is empty.</returns>
    public static string? Check(ModelStateDictionary state, string field, string? typed, int most, IStringLocalizer<Texts> text)
    {
        var lines = typed?.ReplaceLineEndings("\n").Trim();
        if (string.IsNullOrEmpty(lines))
            return null;

        // What a line may not hold, no line of a longer text may.
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            ShortText.Check(state, field, line.Replace('\t', ' '), int.MaxValue, text);
        if (lines.Length > most)
            state.AddModelError(field, text["This is too long: {0:N0} characters, and {1:N0} fit. Shorten it and send it again.", lines.Length, most]);
        return lines;
    }
}
