using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Carrying;

/// <summary>Reads what other worksheets can take from a tool's; what those are is checked when every tool is read.</summary>
internal sealed class CarryReader(ToolScope scope, ResultsDefinition? results)
{
    /// <summary>What <c>from</c> says of the targets of the recommendations that apply.</summary>
    private const string Targets = "targets";

    public ImmutableArray<Carry> Read(MappingReader tool)
    {
        var ids = new UniqueIds(scope.Report, "among what is carried");
        return [.. tool.Mappings("carry", required: false).Select(mapping => ReadCarry(new(mapping, scope.Report, "id", "title", "from", "to"), ids))];
    }

    private Carry ReadCarry(MappingReader keys, UniqueIds ids)
    {
        var id = keys.Kebab("id");
        ids.Add(id, keys.PlaceOf("id"));
        var (isKnown, from) = ReadFrom(keys);
        var to = keys.Mapping("to") is { } mapping ? new MappingReader(mapping, scope.Report, "tool", "item") : null;
        var (toolId, itemId) = (to?.Kebab("tool") ?? "", to?.Kebab("item") ?? "");
        if (to is not null && toolId.Length > 0)
            scope.ToolLinks.Add(new(toolId, to.PlaceOf("tool"), isKnown && itemId.Length > 0 ? new(itemId, to.PlaceOf("item"), from) : null));
        return new(id, keys.Bilingual("title"), from?.Id, toolId, itemId);
    }

    /// <returns>The item, or null for targets; and whether it is known what is carried.</returns>
    private (bool IsKnown, Item? Item) ReadFrom(MappingReader keys)
    {
        var id = keys.Text("from");
        if (id.Length == 0)
            return (false, null);
        if (string.Equals(id, Targets, StringComparison.Ordinal))
        {
            if (results is null || results.Recommendations.All(recommendation => recommendation.Target is null))
                scope.Report.Error(keys.PlaceOf("from"), "There are no targets to carry: no recommendation of this tool has a “target”.");
            return (true, null);
        }

        if (scope.Find(id) is { IsFilledIn: true } item)
            return (true, item);

        scope.Report.Error(keys.PlaceOf("from"), $"“{id}” is no item of this tool that people fill in: write one, or “{Targets}”.{Nearest.Suggestion(id, scope.Items.Where(one => one.IsFilledIn).Select(one => one.Id))}");
        return (false, null);
    }
}
