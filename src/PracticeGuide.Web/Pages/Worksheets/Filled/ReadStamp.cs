using System.Collections.Immutable;
using System.Globalization;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Stages;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>What a worksheet held when a page was drawn, as a field of its form sends it back: <c>v2 goal:3 start:1</c>.</summary>
public static class ReadStamp
{
    /// <param name="page">Whose person reads: what is hidden from them is left out.</param>
    /// <param name="newer">Answers that were written after the page was loaded and that it shows all the same.</param>
    public static string Of(WorksheetPage page, ImmutableArray<Answer> newer)
    {
        var revisions = page.Worksheet.Answers.Concat(newer).GroupBy(answer => answer.ItemId, StringComparer.Ordinal)
            .Select(answers => (ItemId: answers.Key, Revision: answers.Max(answer => answer.Revision)))
            .Where(answer => page.MaySee(answer.ItemId)).OrderBy(answer => answer.ItemId, StringComparer.Ordinal);
        return string.Join(' ', revisions.Select(answer => string.Create(CultureInfo.InvariantCulture, $"{answer.ItemId}:{answer.Revision}"))
            .Prepend(string.Create(CultureInfo.InvariantCulture, $"v{page.Tool.Version}")));
    }

    /// <summary>Reads what was sent back. What is no such stamp says that nothing was read.</summary>
    public static ReadWorksheet Read(string? stamp, WorksheetPage page)
    {
        var words = (stamp ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var revisions = words.Select(word => word.Split(':')).Where(parts => parts.Length == 2)
            .DistinctBy(parts => parts[0], StringComparer.Ordinal).ToDictionary(parts => parts[0], parts => Number(parts[1]), StringComparer.Ordinal);
        return new(words is [['v', .. var version], ..] ? Number(version) : 0, revisions)
        {
            HiddenItemIds = page.Tool.Items.Concat(page.Tool.Results?.Recommendations.Select(RecommendationItem.Of) ?? []).Select(item => item.Id)
                .Where(id => !page.MaySee(id)).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
