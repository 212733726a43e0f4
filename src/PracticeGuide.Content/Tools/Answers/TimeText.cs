using System.Globalization;

namespace PracticeGuide.Content.Tools.Answers;

/// <summary>Times of day as a time field sends them, or as people write them in either language: 9:05, 2:05 p.m., 14 h 05, 9 h.</summary>
internal static class TimeText
{
    private const int HalfDay = 12;

    /// <returns>Null where the text is no time. Seconds, where there are any, are left out.</returns>
    public static TimeOnly? Parse(string text)
    {
        var bare = string.Concat(text.Where(letter => !char.IsWhiteSpace(letter))).ToLowerInvariant()
            .Replace("a.m.", "am", StringComparison.Ordinal).Replace("p.m.", "pm", StringComparison.Ordinal);
        var isAfternoon = bare.EndsWith("pm", StringComparison.Ordinal);
        var isHalfDay = isAfternoon || bare.EndsWith("am", StringComparison.Ordinal);
        var parts = (isHalfDay ? bare[..^2] : bare).Split('h', ':');
        if (Hours(parts, isHalfDay) is not { } hours || Sixty(parts.ElementAtOrDefault(1)) is not { } minutes
            || Sixty(parts.ElementAtOrDefault(2)) is null || parts is [_, "", _] or { Length: > 3 })
        {
            return null;
        }

        return new(isHalfDay ? (hours % HalfDay) + (isAfternoon ? HalfDay : 0) : hours, minutes);
    }

    /// <summary>A bare number is an hour only where it is said to be one: by "h", or by the half of the day.</summary>
    private static int? Hours(string[] parts, bool isHalfDay) =>
        (parts.Length > 1 || isHalfDay) && parts[0].Length is 1 or 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hours)
        && (isHalfDay ? hours is >= 1 and <= HalfDay : hours < 24)
            ? hours
            : null;

    /// <summary>Minutes or seconds: two digits, or nothing for none.</summary>
    private static int? Sixty(string? part)
    {
        if (string.IsNullOrEmpty(part))
            return 0;
        return part.Length == 2 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 60 ? number : null;
    }
}
