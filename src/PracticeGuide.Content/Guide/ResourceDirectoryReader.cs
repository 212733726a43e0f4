using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide;

/// <summary>Reads <c>resources.yml</c>.</summary>
internal static class ResourceDirectoryReader
{
    public static ResourceDirectory? Read(ContentFile? file, FileReport report)
    {
        if (YamlFile.Read(file, report) is not { } root)
            return null;

        var territoryIds = new UniqueIds(report);
        var resourceIds = new UniqueIds(report);
        var territories = new MappingReader(root, report, "territories").Mappings("territories", mayBeEmpty: true);
        return new ResourceDirectory([.. territories.Select(mapping => ReadTerritory(mapping, report, territoryIds, resourceIds))]);
    }

    private static Territory ReadTerritory(YamlMapping mapping, FileReport report, UniqueIds territoryIds, UniqueIds resourceIds)
    {
        var keys = new MappingReader(mapping, report, "id", "name", "resources");
        var id = keys.Kebab("id");
        territoryIds.Add(id, keys.PlaceOf("id"));
        return new Territory(
            id, keys.Bilingual("name"), [.. keys.Mappings("resources").Select(resource => ReadResource(resource, report, resourceIds))]);
    }

    private static Resource ReadResource(YamlMapping mapping, FileReport report, UniqueIds ids)
    {
        var keys = new MappingReader(mapping, report, "id", "name", "nameLanguage", "summary", "url", "note");
        var id = keys.Kebab("id");
        ids.Add(id, keys.PlaceOf("id"));
        return new Resource(
            id, keys.Text("name"), ReadNameLanguage(keys), keys.Bilingual("summary"), ReadUrl(keys), keys.OptionalBilingual("note"));
    }

    private static Language ReadNameLanguage(MappingReader keys)
    {
        if (!keys.Has("nameLanguage"))
            return Language.French;

        var code = keys.Text("nameLanguage");
        var language = Language.All.FirstOrDefault(language => string.Equals(language.Code, code, StringComparison.Ordinal));
        if (language is null && code.Length > 0)
            keys.Report.Error(keys.PlaceOf("nameLanguage"), $"“nameLanguage” is one of {string.Join(", ", Language.All)}.");
        return language ?? Language.French;
    }

    private static Uri ReadUrl(MappingReader keys)
    {
        var text = keys.Text("url");
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http")
            return url;

        if (text.Length > 0)
            keys.Report.Error(keys.PlaceOf("url"), $"“{text}” is not the address of a site: https://… or http://….");
        return new Uri("https://invalid.invalid/");
    }
}
