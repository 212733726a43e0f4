using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools;

/// <summary>Reads the sections of a tool.</summary>
internal static class SectionReader
{
    public static ImmutableArray<ToolSection> Read(MappingReader tool, ToolScope scope) =>
    [
        .. tool.Mappings("sections").Select(mapping => ReadSection(
            new(mapping, tool.Report, "id", "title", "intro", "filledBy", "privateUntil", "ownItems", "items"), scope)),
    ];

    private static ToolSection ReadSection(MappingReader keys, ToolScope scope)
    {
        var id = keys.Kebab("id");
        ReservedIds.Check(id, keys.PlaceOf("id"), keys.Report);
        scope.Ids.Add(id, keys.PlaceOf("id"));
        var defaults = new ItemDefaults(scope.Roles.ReadMany(keys, "filledBy"), scope.Stages.ReadOne(keys, "privateUntil"));
        var items = ImmutableArray.CreateBuilder<Item>();
        items.AddRange(keys.Mappings("items").Select(mapping => ItemReader.Read(mapping, scope, defaults)).OfType<Item>());
        if (keys.Has("privateUntil") && !keys.Has("filledBy") && items.Any(item => item.FilledBy.IsEmpty))
            keys.Report.Error(keys.PlaceOf("privateUntil"), "“privateUntil” hides this from all but those who fill it in: say with “filledBy” who they are.");
        if (HasOwnItems(keys))
            items.Add(OwnStepsOf(id, keys, scope, defaults));
        return new(id, keys.Bilingual("title"), items.ToImmutable()) { Intro = keys.OptionalBilingual("intro") };
    }

    private static bool HasOwnItems(MappingReader keys)
    {
        if (!keys.Has("ownItems") || keys.Text("ownItems") is not { Length: > 0 } word)
            return false;
        if (string.Equals(word, OwnSteps.Word, StringComparison.Ordinal))
            return true;

        keys.Report.Error(keys.PlaceOf("ownItems"), $"“ownItems” says which kind of items people may add: write {OwnSteps.Word}.");
        return false;
    }

    private static TableItem OwnStepsOf(string sectionId, MappingReader keys, ToolScope scope, ItemDefaults defaults)
    {
        var table = OwnSteps.Of(sectionId) with { FilledBy = defaults.FilledBy, PrivateUntil = defaults.PrivateUntil };
        scope.Ids.Add(table.Id, keys.PlaceOf("ownItems"));
        scope.Add(table);
        return table;
    }
}
