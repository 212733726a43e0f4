using System.Runtime.CompilerServices;

namespace PracticeGuide.Data.Worksheets;

/// <summary>Checks that text can be kept alike in both databases: SQLite knows no lengths, PostgreSQL no NUL and no half characters.</summary>
internal static class Text
{
    /// <summary>The text as it is, if it is not blank, fits, and is well formed.</summary>
    /// <exception cref="ArgumentException">It is not.</exception>
    public static string Of(string text, int limit = int.MaxValue, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, name);
        if (text.Length > limit)
            throw new ArgumentException($"The text has {text.Length} characters; at most {limit} fit.", name);
        if (text.Contains('\0', StringComparison.Ordinal) || !IsWellFormed(text))
            throw new ArgumentException("The text holds a NUL or half a surrogate pair.", name);
        return text;
    }

    /// <summary>The same, but an empty text is one too: the role of someone in a tool without roles.</summary>
    /// <exception cref="ArgumentException">It does not fit or is not well formed.</exception>
    public static string OrEmpty(string text, int limit, [CallerArgumentExpression(nameof(text))] string? name = null) =>
        text is "" ? text : Of(text, limit, name);

    /// <summary>The text trimmed, or null where it is blank.</summary>
    /// <exception cref="ArgumentException">It does not fit or is not well formed.</exception>
    public static string? OrNull(string? text, int limit, [CallerArgumentExpression(nameof(text))] string? name = null) =>
        string.IsNullOrWhiteSpace(text) ? null : Of(text.Trim(), limit, name);

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
