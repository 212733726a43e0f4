using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content.Yaml;

/// <summary>Reports an id that stands twice in one file.</summary>
internal sealed class UniqueIds(FileReport report)
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    public void Add(string id, Place place)
    {
        if (id.Length > 0 && !_places.TryAdd(id, place))
            report.Error(place, $"The id “{id}” already stands in this file, at line {_places[id].Line}.");
    }
}
