using System.Collections.Immutable;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Markdown.Links;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools;

/// <summary>Reads where in the guidance a tool, an item or a piece of a drawing rests, and reports a page or section that is not there.</summary>
internal sealed class GuidanceReader(PageDestinations pages)
{
    /// <summary>The key <c>guidance</c> as a list; none where it is missing.</summary>
    public ImmutableArray<GuidanceLink> ReadMany(MappingReader keys) =>
        [.. keys.Texts("guidance", required: false).Select(text => Checked(text, keys, sectionsOnly: true)).OfType<GuidanceLink>()];

    /// <summary>The key <c>guidance</c> as one text, or null where it is missing.</summary>
    /// <param name="sectionsOnly">Whether an anchor must be that of a section, not of a heading inside one.</param>
    public GuidanceLink? ReadOne(MappingReader keys, bool sectionsOnly = true) =>
        keys.Has("guidance") && keys.Text("guidance") is { Length: > 0 } text
            ? Checked(new(text, keys.PlaceOf("guidance")), keys, sectionsOnly)
            : null;

    private GuidanceLink? Checked(Placed<string> text, MappingReader keys, bool sectionsOnly)
    {
        var link = GuidanceLink.Parse(text.Value);
        if (pages.Mistake(link, sectionsOnly) is not { } mistake)
            return link;

        keys.Report.Error(text.Place, mistake);
        return null;
    }
}
