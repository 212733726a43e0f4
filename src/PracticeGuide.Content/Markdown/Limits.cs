namespace PracticeGuide.Content.Markdown;

/// <summary>
/// What is refused before it is parsed: a few kilobytes can ask for millions of cells, and some texts take a time that grows with the
/// square of their length. Anything a person writes is far below.
/// </summary>
internal static class Limits
{
    private const int MostCells = 200_000;
    private const int MostDefinitions = 10_000;

    /// <summary>What may open a link, an address or a remark in one paragraph, times its characters: each may be looked for up to its end.</summary>
    private const long MostWork = 500_000_000;

    /// <summary>What is too much, as a sentence, or null.</summary>
    public static string? Mistake(string body)
    {
        var (rows, columns, definitions) = (0L, 0L, 0);
        var (openings, characters) = (0L, 0L);
        foreach (var line in body.AsSpan().EnumerateLines())
        {
            var isBlank = line.IsWhiteSpace();
            (rows, columns) = isBlank ? (0, 0) : (rows + 1, Math.Max(columns, line.Count('|')));
            if (rows * columns > MostCells)
                return $"A table has more than {MostCells} cells: cut it into several.";

            if (isBlank || BeginsItem(line))
                (openings, characters) = (0, 0);
            (openings, characters) = (openings + Openings(line), characters + line.Length);
            if (openings * characters > MostWork)
                return "A paragraph holds too many links or tags to be read: part it by blank lines.";

            if (line.Contains("]:", StringComparison.Ordinal) && ++definitions > MostDefinitions)
                return $"The page holds more than {MostDefinitions} lines that define a link or a note: cut it into several.";
        }

        return null;
    }

    private static int Openings(ReadOnlySpan<char> line) =>
        line.Count("](") + line.Count("://") + line.Count("mailto:") + line.Count("tel:") + line.Count("www.") + line.Count("<!") + line.Count("<?");

    /// <summary>The items of a list are paragraphs of their own.</summary>
    private static bool BeginsItem(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart().TrimStart("0123456789");
        return text.Length > 1 && text[0] is '-' or '*' or '+' or '.' or ')' && text[1] == ' ';
    }
}
