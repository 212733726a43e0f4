using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools;

/// <summary>The ids of one kind that a tool has, and what names them.</summary>
/// <param name="what">The kind: "role", "stage".</param>
internal sealed class KnownIds(string what, ImmutableArray<string> ids, FileReport report)
{
    public ImmutableArray<string> Ids => ids;

    /// <summary>Whether there is such a one; reported where there is not.</summary>
    public bool Has(string id, Place place)
    {
        var known = ids.Contains(id, StringComparer.Ordinal);
        if (!known)
            report.Error(place, ids.IsEmpty ? $"There is no {what} “{id}”: this tool has no {what}s." : $"There is no {what} “{id}” in this tool; {Choice(id)}");
        return known;
    }

    /// <summary>The ids under a key that are known, each once; none where the key is missing.</summary>
    public ImmutableArray<string> ReadMany(MappingReader keys, string key)
    {
        var read = ImmutableArray.CreateBuilder<string>();
        foreach (var (id, place) in keys.Texts(key, required: false))
        {
            if (!Has(id, place))
                continue;
            if (read.Contains(id))
                keys.Report.Error(place, $"“{id}” already stands in this list.");
            else
                read.Add(id);
        }

        return read.ToImmutable();
    }

    /// <summary>The id under a key, or null where the key is missing or there is no such one.</summary>
    public string? ReadOne(MappingReader keys, string key) =>
        keys.Has(key) && keys.Text(key) is { Length: > 0 } id && Has(id, keys.PlaceOf(key)) ? id : null;

    private string Choice(string id) =>
        $"write {(ids.Length == 1 ? "" : "one of ")}{string.Join(", ", ids)}.{Nearest.Suggestion(id, ids)}";
}
