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
