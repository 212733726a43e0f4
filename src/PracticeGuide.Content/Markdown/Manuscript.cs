using Markdig.Syntax;
using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content.Markdown;

/// <summary>A heading below the page's title.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Anchor">Null where the author gave none.</param>
internal sealed record PageHeading(int Level, string? Anchor, Place Place);

/// <summary>A container that names something: a drawing, a territory, the source of a callout.</summary>
/// <param name="Opening">Its first line, <c>:::drawing four-dimensions</c>.</param>
internal sealed record PageContainer(string Opening, Place Place);

/// <summary>
/// The body of a page's file: what it holds is known, where its links lead is not yet. The parsed document is not kept, and made again
/// to write the page: keeping thousands of them until every page is read costs more than parsing twice.
/// </summary>
/// <param name="body">The Markdown below the front matter.</param>
/// <param name="dialect">The Markdown it is written in.</param>
/// <param name="report">Counts lines within <paramref name="body"/>.</param>
internal sealed class Manuscript(string pageId, string body, Dialect dialect, FileReport report)
{
    private readonly List<int> _lineStarts = FindLineStarts(body);

    public string PageId => pageId;

    public string Body => body;

    public Dialect Dialect => dialect;

    /// <summary>The title the text gives itself, where its dialect has one; else null.</summary>
    public string? Title { get; set; }

    /// <summary>What stands for the text in lists: its first words in short, where its dialect takes them; else null.</summary>
    public string? Summary { get; set; }

    public FileReport Report => report;

    /// <summary>Where the page's file stands, and its images beside it.</summary>
    public string Folder { get; } = report.File[..Math.Max(0, report.File.LastIndexOf('/'))];

    /// <summary>In reading order; those that stand at the wrong place or level are not among them.</summary>
    public List<PageHeading> Headings { get; } = [];

    /// <summary>The territories whose resources the page lists.</summary>
    public HashSet<string> TerritoryIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The drawings that the page shows.</summary>
    public HashSet<string> DrawingIds { get; } = new(StringComparer.Ordinal);

    /// <summary>In reading order; those that name nothing are not among them.</summary>
    public List<PageContainer> Containers { get; } = [];

    public bool HasErrors { get; private set; }

    public void Error(MarkdownObject part, string message)
    {
        HasErrors = true;
        report.Error(PlaceOf(part.Span), message);
    }

    public Place PlaceOf(SourceSpan span)
    {
        var offset = Math.Clamp(span.Start, 0, body.Length);
        var found = _lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Place(line + 1, offset - _lineStarts[line] + 1);
    }

    private static List<int> FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
            starts.Add(end + 1);
        return starts;
    }
}
