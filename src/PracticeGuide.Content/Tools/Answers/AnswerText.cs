namespace PracticeGuide.Content.Tools.Answers;

/// <summary>The texts people type, as they are kept.</summary>
internal static class AnswerText
{
    /// <summary>Line ends become line feeds, and spaces at the end go; nothing else is changed.</summary>
    public static string Normalize(string? text) =>
        (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd();

    /// <summary>The same on one line: line ends become spaces, and spaces at both ends go.</summary>
    public static string OneLine(string? text) => Normalize(text).Replace('\n', ' ').Trim();

    /// <summary>
    /// Whether every character can be shown and stored: no control characters but tab and line feed, no half of a surrogate pair, and neither of
    /// the two noncharacters that no XML document, and so no exported one, can hold.
    /// </summary>
    public static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\uFFFE' or '\uFFFF' || (char.IsControl(text[i]) && text[i] is not ('\t' or '\n')))
                return false;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }
}
