using System.Collections.Immutable;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide;

/// <summary>Reads what the neighbours of an audience read.</summary>
/// <param name="ownId">The audience whose file it stands in.</param>
internal sealed class NeighbourReader(string ownId, GuideNames guide)
{
    /// <summary>The key <c>neighbours</c>; none where it is missing.</summary>
    public ImmutableArray<Neighbour> ReadMany(MappingReader keys)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var mappings = keys.Mappings("neighbours", mayBeEmpty: true, required: false);
        keys.CheckCount("neighbours", 1, 4);
        return [.. mappings.Select(mapping => Read(new MappingReader(mapping, keys.Report, "audience", "because", "pages"), seen))];
    }

    private Neighbour Read(MappingReader keys, HashSet<string> seen)
    {
        var audienceId = guide.ReadAudience(keys);
        if (string.Equals(audienceId, ownId, StringComparison.Ordinal))
            keys.Report.Error(keys.PlaceOf("audience"), $"“{ownId}” is this audience itself: a neighbour is another one.");
        else if (audienceId.Length > 0 && !seen.Add(audienceId))
            keys.Report.Error(keys.PlaceOf("audience"), $"The neighbour “{audienceId}” already stands above: put its pages together.");
        return new Neighbour(audienceId, keys.Bilingual("because"), ReadPages(keys, audienceId));
    }

    private ImmutableArray<string> ReadPages(MappingReader keys, string audienceId)
    {
        var pages = keys.Texts("pages");
        keys.CheckCount("pages", 1, 3);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            if (guide.Mistake(page.Value, audienceId) is { } mistake)
                keys.Report.Error(page.Place, mistake);
            else if (!seen.Add(page.Value))
                keys.Report.Error(page.Place, $"The page “{page.Value}” already stands here.");
        }

        return [.. pages.Select(page => page.Value)];
    }
}
