using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>Reads a scale item: its levels are those of its scale, with descriptors of its own where it has them.</summary>
internal static class ScaleItemReader
{
    public static ScaleItem Read(MappingReader keys, ToolScope scope)
    {
        var scale = FindScale(keys, scope);
        return new()
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            Levels = ReadLevels(keys, scale),
            OffersNotApplicable = scale?.OffersNotApplicable ?? false,
            OffersPreferNotToSay = scale?.OffersPreferNotToSay ?? false,
            HasEvidence = keys.OptionalBoolean("evidence", byDefault: true),
        };
    }

    private static Scale? FindScale(MappingReader keys, ToolScope scope)
    {
        var id = keys.Text("scale");
        if (id.Length == 0)
            return null;
        if (scope.Scales.GetValueOrDefault(id) is { } scale)
            return scale;

        keys.Report.Error(keys.PlaceOf("scale"), scope.Scales.Count == 0
            ? $"There is no scale “{id}”: write it under the key “scales” of the tool."
            : $"There is no scale “{id}” in this tool; write one of {string.Join(", ", scope.Scales.Keys.Order(StringComparer.Ordinal))}.{Nearest.Suggestion(id, scope.Scales.Keys)}");
        return null;
    }

    private static ImmutableArray<ScaleLevel> ReadLevels(MappingReader keys, Scale? scale)
    {
        // Without its scale it is not known which levels there are, so none of them is reported.
        if (scale is null)
            return [];

        var own = keys.OptionalMapping("descriptors") is { } mapping
            ? new MappingReader(mapping, keys.Report, [.. scale.Levels.Select(level => level.Id)])
            : null;
        return [.. scale.Levels.Select(level => new ScaleLevel(level.Id, level.Title, own?.OptionalBilingual(level.Id) ?? level.Descriptor ?? Missing(keys, scale, level)))];
    }

    private static ByLanguage<string> Missing(MappingReader keys, Scale scale, SharedLevel level)
    {
        keys.Report.Error(
            keys.PlaceOf(keys.Has("descriptors") ? "descriptors" : "scale"),
            $"Nothing says what the level “{level.Id}” of the scale “{scale.Id}” looks like: write it in the “descriptors” of this item, or as “descriptor” of the level.");
        return new("", "");
    }
}
