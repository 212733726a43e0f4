using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Items;

internal static class ChoiceItemReader
{
    public static ChoiceItem ReadChoice(MappingReader keys)
    {
        var hasOther = HasOther(keys);
        return new() { Id = keys.Kebab("id"), Title = keys.Bilingual("title"), Options = OptionReader.Read(keys, hasOther), HasOther = hasOther };
    }

    public static ChoicesItem ReadChoices(MappingReader keys)
    {
        var hasOther = HasOther(keys);
        var options = OptionReader.Read(keys, hasOther);
        return new()
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            Options = options,
            HasOther = hasOther,
            Most = keys.OptionalInteger("most", 1, Math.Max(1, options.Length), int.MaxValue),
        };
    }

    private static bool HasOther(MappingReader keys) => keys.OptionalBoolean("other", byDefault: false);
}
