using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>Reads the items of a tool: each kind has its own keys beside those that every item has.</summary>
internal static class ItemReader
{
    private static readonly string[] CommonKeys = ["id", "kind", "title", "help", "examples", "guidance"];

    private static readonly Dictionary<string, ItemKind> Kinds = new(StringComparer.Ordinal)
    {
        ["check"] = new(["sentence"], keys => new CheckItem
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            OpenSentence = keys.OptionalBilingual("sentence"),
        }),
    };

    private sealed record ItemKind(string[] Keys, Func<MappingReader, Item> Read);

    /// <returns>Null when the item's kind is missing or unknown; a diagnostic says so.</returns>
    public static Item? Read(YamlMapping mapping, UniqueIds ids, GuidanceReader guidance, FileReport report)
    {
        var kindId = (mapping.Find("kind")?.Value as YamlText)?.Value ?? "";
        if (!Kinds.TryGetValue(kindId, out var kind))
        {
            ReportKind(mapping, kindId, report);
            return null;
        }

        var keys = new MappingReader(mapping, report, [.. CommonKeys, .. kind.Keys]);
        var item = kind.Read(keys) with
        {
            Help = keys.OptionalBilingual("help"),
            Examples = keys.OptionalBilinguals("examples"),
            Guidance = guidance.ReadOne(keys),
        };
        ids.Add(item.Id, keys.PlaceOf("id"));
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
}
