using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Rules;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Results;

/// <summary>Reads what a tool tells of its answers, once its items are read.</summary>
internal sealed class ResultsReader(ToolScope scope, ImmutableArray<ToolSection> sections)
{
    private const decimal LowestMean = 1, HighestMean = 7;

    /// <returns>Null where the tool tells nothing.</returns>
    public ResultsDefinition? Read(MappingReader tool)
    {
        if (tool.OptionalMapping("results") is not { } mapping)
            return null;

        var keys = new MappingReader(mapping, scope.Report, "sections", "bands", "recommendations");
        if (!keys.Has("sections") && !keys.Has("recommendations"))
            scope.Report.Error(keys.Place, "“results” says nothing: write the “sections” that get a figure, or “recommendations”.");
        var ids = new UniqueIds(scope.Report, "among the recommendations");
        return new(
            ReadSections(keys), ReadBands(keys),
            [.. keys.Mappings("recommendations", required: false).Select(recommendation => ReadRecommendation(recommendation, ids)).OfType<Recommendation>()]);
    }

    private ImmutableArray<string> ReadSections(MappingReader keys)
    {
        var ids = new KnownIds("section", [.. sections.Select(section => section.Id)], scope.Report).ReadMany(keys, "sections");
        foreach (var id in ids.Where(id => !sections.Any(section => string.Equals(section.Id, id, StringComparison.Ordinal) && section.Items.Any(item => item is ScaleItem))))
        {
            var place = keys.Texts("sections").First(text => string.Equals(text.Value, id, StringComparison.Ordinal)).Place;
            scope.Report.Error(place, $"The section “{id}” has no scale items to make a figure of: name only sections that have.");
        }

        return ids;
    }

    private ImmutableArray<Band> ReadBands(MappingReader results)
    {
        if (results.Has("bands") && !results.Has("sections"))
            scope.Report.Error(results.PlaceOf("bands"), "“bands” are words for the figures of “sections”: name those too.");

        var mappings = results.Mappings("bands", required: false);
        var bands = ImmutableArray.CreateBuilder<Band>(mappings.Length);
        var least = 0m;
        foreach (var (i, mapping) in mappings.Index())
        {
            var keys = new MappingReader(mapping, scope.Report, "upTo", "title", "summary");
            var upTo = keys.OptionalDecimal("upTo", LowestMean, HighestMean);
            if (i == mappings.Length - 1 && keys.Has("upTo"))
                scope.Report.Error(keys.PlaceOf("upTo"), "The last band holds for every figure above the others: remove its “upTo”.");
            else if (i < mappings.Length - 1 && !keys.Has("upTo"))
                scope.Report.Error(keys.Place, "Only the last band has no “upTo”: write the greatest figure that this one holds for.");
            else if (upTo <= least)
                scope.Report.Error(keys.PlaceOf("upTo"), "Bands stand in ascending order, each with a greater “upTo” than the one before.");
            least = upTo ?? least;
            bands.Add(new((double?)upTo, keys.Bilingual("title"), keys.Bilingual("summary")));
        }

        return bands.ToImmutable();
    }

    /// <returns>Null when its rule cannot be read; a diagnostic says why.</returns>
    private Recommendation? ReadRecommendation(YamlMapping mapping, UniqueIds ids)
    {
        var keys = new MappingReader(mapping, scope.Report, "id", "when", "text", "guidance", "tool", "target");
        var id = keys.Kebab("id");
        ids.Add(id, keys.PlaceOf("id"));
        var (when, text, guidance, target) = (RuleReader.ReadWhen(keys, scope, sections), keys.Bilingual("text"), scope.Guidance.ReadOne(keys), keys.OptionalBilingual("target"));
        var toolId = keys.Has("tool") ? keys.Kebab("tool") : null;
        if (toolId is { Length: > 0 })
            scope.ToolLinks.Add(new(toolId, keys.PlaceOf("tool")));
        return when is null ? null : new() { Id = id, When = when, Text = text, Guidance = guidance, ToolId = toolId, Target = target };
    }
}
