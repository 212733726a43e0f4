using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content.Guide;

/// <summary>The two parts of a page's file.</summary>
/// <param name="Yaml">What stands between the first line, <c>---</c>, and the next such line.</param>
/// <param name="Body">What stands below.</param>
internal sealed record FrontMatter(string Yaml, FileReport YamlReport, string Body, FileReport BodyReport)
{
    private const string Fence = "---";

    /// <summary>Keys that the front matter of other sites does not have.</summary>
    private static readonly string[] OwnKeys = ["reviewed:", "source:"];

    /// <summary>Whether a text begins with front matter that was written for this site.</summary>
    /// <param name="inAudience">Whether it stands beside an <c>audience.yml</c>: then any is.</param>
    public static bool IsOurs(string text, bool inAudience)
    {
        if (!IsFence(LineAt(text, 0)))
            return false;
        if (inAudience)
            return true;

        for (var start = NextLine(text, 0); start < text.Length && !IsFence(LineAt(text, start)); start = NextLine(text, start))
        {
            foreach (var key in OwnKeys)
            {
                if (LineAt(text, start).StartsWith(key, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    /// <returns>Null when the file has no front matter or it has no end; a diagnostic says so.</returns>
    public static FrontMatter? Split(string text, FileReport report)
    {
        if (!IsFence(LineAt(text, 0)))
        {
            report.Error(Place.Start, "The page does not begin with its front matter: a line “---”, keys, and a line “---”.");
            return null;
        }

        if (TrySplit(text, report) is { } parts)
            return parts;

        report.Error(Place.Start, "The front matter has no end: put a line “---” below its keys.");
        return null;
    }

    /// <returns>Null when the file has no front matter or it has no end.</returns>
    public static FrontMatter? TrySplit(string text, FileReport report)
    {
        if (!IsFence(LineAt(text, 0)))
            return null;

        var start = NextLine(text, 0);
        var lines = 1;
        for (var line = start; line < text.Length; line = NextLine(text, line), lines++)
        {
            if (!IsFence(LineAt(text, line)))
                continue;

            var body = NextLine(text, line);
            return new FrontMatter(
                text[start..Math.Max(start, line - 1)], report.Below(1), body < text.Length ? text[body..] : "", report.Below(lines + 1));
        }

        return null;
    }

    private static ReadOnlySpan<char> LineAt(string text, int start)
    {
        var rest = text.AsSpan(Math.Min(start, text.Length));
        var end = rest.IndexOf('\n');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>Where the line below begins; past the end where there is none.</summary>
    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);
}
