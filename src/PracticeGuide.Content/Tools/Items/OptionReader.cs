using System.Collections.Immutable;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>Reads lists of what can be chosen or accepted.</summary>
internal static class OptionReader
{
    /// <summary>The key <c>options</c>.</summary>
    /// <param name="hasOther">Whether people may write an answer of their own: one option is enough then, and none may have its id.</param>
    public static ImmutableArray<Option> Read(MappingReader keys, bool hasOther)
    {
        var options = ReadMany(keys, "options", "options", required: true, help: true);
        if (keys.Has("options") && options.Length < (hasOther ? 1 : 2))
            keys.Report.Error(keys.PlaceOf("options"), "“options” holds fewer than 2: with nothing to choose between, ask for a check or a text.");
        if (hasOther)
            CheckOther(keys);
        return options;
    }

    /// <summary>The key <c>parts</c>; none where it is missing.</summary>
    public static ImmutableArray<Option> ReadParts(MappingReader keys) => ReadMany(keys, "parts", "parts", required: false, help: false);

    private static ImmutableArray<Option> ReadMany(MappingReader keys, string key, string what, bool required, bool help)
    {
        var ids = new UniqueIds(keys.Report, $"among these {what}");
        return [.. keys.Mappings(key, mayBeEmpty: true, required).Select(mapping => ReadOption(new(mapping, keys.Report, help ? ["id", "title", "help"] : ["id", "title"]), ids))];
    }

    private static Option ReadOption(MappingReader keys, UniqueIds ids)
    {
        var option = new Option(keys.Kebab("id"), keys.Bilingual("title"), keys.OptionalBilingual("help"));
        ids.Add(option.Id, keys.PlaceOf("id"));
        return option;
    }

    private static void CheckOther(MappingReader keys)
    {
        foreach (var option in keys.Mappings("options", mayBeEmpty: true).Where(option => option.Find("id")?.Value is YamlText { Value: ChoiceItem.Other }))
            keys.Report.Error(option.Find("id")!.Value.Place, $"“{ChoiceItem.Other}” is what people write themselves, as “other: true” says: remove this option or that key.");
    }
}
