using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content.Guide;

/// <summary>The two parts of a page's file.</summary>
/// <param name="Yaml">What stands between the first line, <c>---</c>, and the next such line.</param>
/// <param name="Body">What stands below.</param>
internal sealed record FrontMatter(string Yaml, FileReport YamlReport, string Body, FileReport BodyReport)
{
    private const string Fence = "---";

    /// <returns>Null when the file has no front matter or it has no end; a diagnostic says so.</returns>
    public static FrontMatter? Split(string text, FileReport report)
    {
        var lines = text.Split('\n');
        if (!IsFence(lines[0]))
        {
            report.Error(Place.Start, "The page does not begin with its front matter: a line “---”, keys, and a line “---”.");
            return null;
        }

        var end = Array.FindIndex(lines, 1, IsFence);
        if (end < 0)
        {
            report.Error(Place.Start, "The front matter has no end: put a line “---” below its keys.");
            return null;
        }

        return new FrontMatter(
            string.Join('\n', lines[1..end]), report.Below(1), string.Join('\n', lines[(end + 1)..]), report.Below(end + 1));
    }

    private static bool IsFence(string line) => string.Equals(line.TrimEnd(), Fence, StringComparison.Ordinal);
}
