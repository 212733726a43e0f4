using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>A scale that items of a tool share.</summary>
/// <param name="Levels">The lowest first.</param>
internal sealed record Scale(string Id, ImmutableArray<SharedLevel> Levels, bool OffersNotApplicable, bool OffersPreferNotToSay);

/// <param name="Descriptor">Null where every item gives its own.</param>
internal sealed record SharedLevel(string Id, ByLanguage<string> Title, ByLanguage<string>? Descriptor);

/// <summary>Reads the scales of a tool.</summary>
internal static class ScaleReader
{
    private const int Fewest = 2, Most = 7;

    public static ImmutableArray<Scale> Read(MappingReader tool)
    {
        var ids = new UniqueIds(tool.Report, "among the scales");
        return [.. tool.Mappings("scales", required: false).Select(mapping => ReadScale(new(mapping, tool.Report, "id", "levels", "notApplicable", "preferNotToSay"), ids))];
    }

    private static Scale ReadScale(MappingReader keys, UniqueIds ids)
    {
        var levelIds = new UniqueIds(keys.Report, "in this scale");
        var scale = new Scale(
            keys.Kebab("id"),
            [.. keys.Mappings("levels", mayBeEmpty: true).Select(mapping => ReadLevel(new(mapping, keys.Report, "id", "title", "descriptor"), levelIds))],
            keys.OptionalBoolean("notApplicable", byDefault: false),
            keys.OptionalBoolean("preferNotToSay", byDefault: false));
        keys.CheckCount("levels", Fewest, Most);
        ids.Add(scale.Id, keys.PlaceOf("id"));
        return scale;
    }

    private static SharedLevel ReadLevel(MappingReader keys, UniqueIds ids)
    {
        var level = new SharedLevel(keys.Kebab("id"), keys.Bilingual("title"), keys.OptionalBilingual("descriptor"));
        ids.Add(level.Id, keys.PlaceOf("id"));
        if (level.Id is ScaleItem.NotApplicable or ScaleItem.PreferNotToSay)
            keys.Report.Error(keys.PlaceOf("id"), $"“{level.Id}” is no level: write “{(level.Id is ScaleItem.NotApplicable ? "notApplicable" : "preferNotToSay")}: true” in the scale.");
        return level;
    }
}
