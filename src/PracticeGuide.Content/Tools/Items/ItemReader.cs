using System.Collections.Frozen;
using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Tools.Rules;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>What an item takes from its section, or from the review it is of, where it does not say it itself.</summary>
internal sealed record ItemDefaults(ImmutableArray<string> FilledBy, string? PrivateUntil);

/// <summary>Reads the items of a tool: each kind has its own keys beside those that every item has.</summary>
internal static class ItemReader
{
    private static readonly string[] CommonKeys = ["id", "kind", "title", "help", "examples", "guidance", "showIf", "filledBy", "privateUntil"];

    /// <summary>Of what people answer, and so of what can be missing.</summary>
    private static readonly string[] AnsweredKeys = ["requiredFor", "optional"];

    private static readonly FrozenDictionary<string, ItemKind> Kinds = ItemKinds.All.ToFrozenDictionary(kind => kind.Id, StringComparer.Ordinal);

    /// <returns>Null when the item's kind is missing or unknown; a diagnostic says so.</returns>
    public static Item? Read(YamlMapping mapping, ToolScope scope, ItemDefaults defaults)
    {
        var kindId = (mapping.Find("kind")?.Value as YamlText)?.Value.Trim() ?? "";
        if (!Kinds.TryGetValue(kindId, out var kind))
        {
            ReportKind(mapping, kindId, scope.Report);
            return null;
        }

        var keys = new MappingReader(mapping, scope.Report, [.. CommonKeys, .. kind.IsFilledIn ? AnsweredKeys : [], .. kind.Keys]);
        var item = kind.Read(keys, scope) with
        {
            Help = keys.OptionalBilingual("help"),
            Examples = keys.OptionalBilinguals("examples"),
            Guidance = scope.Guidance.ReadOne(keys),
            RequiredFor = kind.IsFilledIn ? ReadRequiredFor(keys, scope) : null,
            IsOptional = kind.IsFilledIn && keys.OptionalBoolean("optional", byDefault: false),
            ShowIf = RuleReader.ReadShowIf(keys, scope),
            FilledBy = keys.Has("filledBy") ? scope.Roles.ReadMany(keys, "filledBy") : defaults.FilledBy,
            PrivateUntil = keys.Has("privateUntil") ? scope.Stages.ReadOne(keys, "privateUntil") : defaults.PrivateUntil,
        };
        if (keys.Has("privateUntil") && !keys.Has("filledBy") && item.FilledBy.IsEmpty)
            keys.Report.Error(keys.PlaceOf("privateUntil"), "“privateUntil” hides this from all but those who fill it in: say with “filledBy” who they are.");
        if (item is { IsOptional: true, RequiredFor: not null })
            keys.Report.Error(keys.PlaceOf("optional"), $"What “{item.RequiredFor}” requires is not optional: remove “optional” or “requiredFor”.");
        ReservedIds.Check(item.Id, keys.PlaceOf("id"), keys.Report);
        scope.Ids.Add(item.Id, keys.PlaceOf("id"));
        scope.Add(item);
        return item;
    }

    private static void ReportKind(YamlMapping mapping, string kindId, FileReport report)
    {
        var known = string.Join(", ", Kinds.Keys.Order(StringComparer.Ordinal));
        if (mapping.Find("kind") is not { } entry)
            report.Error(mapping.Place, $"The key “kind” is missing; the kinds of items are: {known}.");
        else
            report.Error(entry.Value.Place, $"There is no kind of item “{kindId}”; the kinds are: {known}.{Nearest.Suggestion(kindId, Kinds.Keys)}");
    }

    private static string? ReadRequiredFor(MappingReader keys, ToolScope scope)
    {
        if (!keys.Has("requiredFor") || keys.Text("requiredFor") is not { Length: > 0 } id)
            return null;

        var place = keys.PlaceOf("requiredFor");
        if (string.Equals(id, Item.RequiredForDone, StringComparison.Ordinal))
        {
            if (!scope.Stages.Ids.IsEmpty)
                keys.Report.Error(place, $"This tool has stages: in place of “{id}”, write the one that is not left while this is missing, of {string.Join(", ", scope.Stages.Ids)}.");
            return id;
        }

        if (scope.Stages.Ids.IsEmpty)
            keys.Report.Error(place, $"There is no stage “{id}”: a tool without stages says “{Item.RequiredForDone}”.");
        else if (scope.Stages.Has(id, place))
            scope.RequiredPlaces[keys.Kebab("id")] = place;
        return id;
    }
}
