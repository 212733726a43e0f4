using System.Runtime.CompilerServices;
using System.Collections.Concurrent;
using PracticeGuide.Content;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Html;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Fields;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>The passages of the guidance that justify items, as they are shown beside them. Made once a library, when first asked for.</summary>
internal static class PassagesInPlace
{
    private static readonly ConditionalWeakTable<Library, ConcurrentDictionary<(GuidanceLink, Language), PassageInPlace?>> Known = [];

    /// <returns>Null where the item names no passage, or the library no longer has it.</returns>
    public static PassageInPlace? Find(Publication publication, GuidanceLink? link, Language language) =>
        link is null ? null : Known.GetOrCreateValue(publication.Library).GetOrAdd((link, language), _ => Make(publication.Library, link, language));

    private static PassageInPlace? Make(Library library, GuidanceLink link, Language language)
    {
        if (!library.TryGetPage(link.PageId, out var page))
            return null;

        var text = page.Text[language];
        var section = text.Sections.FirstOrDefault(section => string.Equals(section.Anchor, link.Anchor, StringComparison.Ordinal));
        return new(
            library.Address(link, language), section?.Title ?? text.Title, section is null ? null : ElsewhereHtml.Of(section.Html), TextLanguage.Of(text, language));
    }
}
