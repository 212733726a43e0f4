using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content.Yaml;

/// <summary>Reports an id that stands twice where it must not.</summary>
/// <param name="where">Where it is unique, as the middle of a sentence.</param>
internal sealed class UniqueIds(FileReport report, string where = "in this file")
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <summary>Where an id first stands.</summary>
    public Place PlaceOf(string id) => _places[id];

    public void Add(string id, Place place)
    {
        if (id.Length > 0 && !_places.TryAdd(id, place))
            report.Error(place, $"The id “{id}” already stands {where}, at line {_places[id].Line}.");
    }
}
