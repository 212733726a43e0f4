using PracticeGuide.Content.Guide.Translation;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown;

namespace PracticeGuide.Content.Guide;

/// <summary>Reports what makes a page in one language another page than in the other.</summary>
internal static class LanguageParity
{
    public static void Check(PageDraft page)
    {
        var first = page.Files[Language.All[0]];
        foreach (var language in Language.All.Skip(1).Where(page.IsIn))
        {
            if (page.IsIn(Language.All[0]))
                Check(first, page.Files[language]);
        }
    }

    private static void Check(PageFile first, PageFile second)
    {
        var there = first.Report.File;
        Staleness.CheckDirection(first, second);
        if (first.Order.Value != second.Order.Value)
            second.Report.Error(second.Order.Place, $"“order” is {second.Order.Value} here and {first.Order.Value} in {there}.");
        if (!Same(first.Sources.Value.Select(Key), second.Sources.Value.Select(Key)))
            second.Report.Error(second.Sources.Place, $"“source” names other documents or codes here than in {there}.");
        if (!Same(first.ToolIds.Value.Select(tool => tool.Value), second.ToolIds.Value.Select(tool => tool.Value)))
            second.Report.Error(second.ToolIds.Place, $"“tools” names other tools here than in {there}.");
        CheckHeadings(first, second);
        CheckContainers(first, second);
    }

    /// <summary>Reports the first difference only: after it, everything differs.</summary>
    private static void CheckHeadings(PageFile first, PageFile second)
    {
        var (here, there) = (second.Manuscript.Headings, first.Manuscript.Headings);
        if (here.Concat(there).Any(heading => heading is { Level: 2, Anchor: null }))
            return;

        var same = here.Zip(there).TakeWhile(pair => IsSame(pair.First, pair.Second)).Count();
        if (same < here.Count)
        {
            var other = same < there.Count ? $"{Name(there[same])} stands" : "there is none";
            second.Manuscript.Report.Error(here[same].Place, $"{Name(here[same])} stands here, where in {first.Report.File} {other}.");
        }
        else if (same < there.Count)
        {
            first.Manuscript.Report.Error(there[same].Place, $"{Name(there[same])} stands here, where in {second.Report.File} there is none.");
        }
    }

    /// <summary>The first difference only, as with headings.</summary>
    private static void CheckContainers(PageFile first, PageFile second)
    {
        var (here, there) = (second.Manuscript.Containers, first.Manuscript.Containers);
        var same = here.Zip(there).TakeWhile(pair => string.Equals(pair.First.Opening, pair.Second.Opening, StringComparison.Ordinal)).Count();
        if (same < here.Count)
        {
            var other = same < there.Count ? $"“{there[same].Opening}” stands" : "there is none";
            second.Manuscript.Report.Error(here[same].Place, $"“{here[same].Opening}” stands here, where in {first.Report.File} {other}.");
        }
        else if (same < there.Count)
        {
            first.Manuscript.Report.Error(there[same].Place, $"“{there[same].Opening}” stands here, where in {second.Report.File} there is none.");
        }
    }

    private static bool IsSame(PageHeading one, PageHeading other) =>
        one.Level == other.Level && string.Equals(one.Anchor, other.Anchor, StringComparison.Ordinal);

    private static string Name(PageHeading heading) =>
        $"{new string('#', heading.Level)} {(heading.Anchor is null ? "without an anchor" : $"{{#{heading.Anchor}}}")}";

    private static string Key(PageSource source) => $"{source.DocumentId} {string.Join(' ', source.Codes)}";

    private static bool Same(IEnumerable<string> first, IEnumerable<string> second) => first.SequenceEqual(second, StringComparer.Ordinal);
}
