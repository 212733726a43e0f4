using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Synonyms;

/// <summary>
/// Reads <c>asked</c>: how people ask for what a page, a tool, a term or a resource answers, in words that its text may not use. Search looks at
/// them; nobody is shown them.
/// </summary>
internal static class AskedReader
{
    public const string Key = "asked";

    public const int MostEntries = 60;

    public const int MostCharacters = 100;

    /// <summary>A list in the language of the file; none where the key is missing.</summary>
    public static ImmutableArray<string> Read(MappingReader keys) => Read(keys, Key);

    /// <summary>A list in each language, any of which may be left out; none where the key is missing.</summary>
    public static ByLanguage<ImmutableArray<string>> ReadBilingual(MappingReader keys)
    {
        if (keys.OptionalMapping(Key) is not { } mapping)
            return None;

        var languages = new MappingReader(mapping, keys.Report, [.. Language.All.Select(language => language.Code)]);
        return ByLanguage.Create(language => Read(languages, language.Code));
    }

    public static ByLanguage<ImmutableArray<string>> None { get; } = ByLanguage.Create(_ => ImmutableArray<string>.Empty);

    private static ImmutableArray<string> Read(MappingReader keys, string key)
    {
        var entries = keys.Texts(key, required: false);
        keys.CheckCount(key, 1, MostEntries);
        foreach (var entry in entries.Where(entry => entry.Value.Length > MostCharacters))
            keys.Report.Error(entry.Place, $"This is longer than {MostCharacters} characters: write what people type, not what they read.");
        return [.. entries.Select(entry => entry.Value)];
    }
}
