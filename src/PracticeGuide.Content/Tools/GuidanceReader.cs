using System.Collections.Immutable;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Markdown.Links;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools;

/// <summary>Reads where in the guidance a tool or an item rests, and reports a page or section that is not there.</summary>
internal sealed class GuidanceReader(PageDestinations pages)
{
    /// <summary>The key <c>guidance</c> as a list; none where it is missing.</summary>
    public ImmutableArray<GuidanceLink> ReadMany(MappingReader keys) =>
        [.. keys.Texts("guidance", required: false).Select(text => Checked(text, keys))];

    /// <summary>The key <c>guidance</c> as one text, or null where it is missing.</summary>
    public GuidanceLink? ReadOne(MappingReader keys) =>
        keys.Has("guidance") && keys.Text("guidance") is { Length: > 0 } text ? Checked(new(text, keys.PlaceOf("guidance")), keys) : null;

    private GuidanceLink Checked(Placed<string> text, MappingReader keys)
    {
        var link = GuidanceLink.Parse(text.Value);
        if (pages.Mistake(link, sectionsOnly: true) is { } mistake)
            keys.Report.Error(text.Place, mistake);
        return link;
    }
}
