using System.Collections.Immutable;
using PracticeGuide.Content.Guide.Plain;

namespace PracticeGuide.Content.Guide;

/// <summary>Puts pages into their audiences.</summary>
internal static class AudienceShelf
{
    /// <summary>Every audience with its pages. A folder of plain Markdown with nothing to show is none.</summary>
    public static IEnumerable<Audience> WithPages(GuideDraft guide, ImmutableArray<GuidePage> pages)
    {
        var byAudience = pages.ToLookup(page => page.AudienceId, StringComparer.Ordinal);
        var introductions = guide.Found.Pages.Where(page => page.Name is { IsIndex: true, Folders.Length: <= 1 })
            .DistinctBy(page => page.AudienceId).ToDictionary(page => page.AudienceId, page => page.Id, StringComparer.Ordinal);
        foreach (var (found, audience) in guide.Found.Audiences.Zip(guide.Audiences))
        {
            var own = InReadingOrder(byAudience[audience.Id]);
            if (!found.IsPlain)
            {
                yield return audience with { Pages = own };
            }
            else if (!own.IsEmpty)
            {
                var introduction = introductions.GetValueOrDefault(audience.Id);
                yield return PlainAudience.Introduced(
                    audience with { Pages = own }, own, own.FirstOrDefault(page => string.Equals(page.Id, introduction, StringComparison.Ordinal)), found.Folder.Length > 0);
            }
        }
    }

    /// <summary>Pages with the same order by id, so that it is the same on every system.</summary>
    private static ImmutableArray<GuidePage> InReadingOrder(IEnumerable<GuidePage> pages) =>
        [.. pages.OrderBy(page => page.Order).ThenBy(page => page.Id, StringComparer.Ordinal)];
}
