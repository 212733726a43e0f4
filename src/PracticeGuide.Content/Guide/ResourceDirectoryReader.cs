using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Synonyms;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide;

/// <summary>Reads <c>resources.yml</c>.</summary>
internal static class ResourceDirectoryReader
{
    public static ResourceDirectory? Read(ContentFile? file, FileReport report)
    {
        if (YamlFile.Read(file, report) is not { } root)
            return null;

        var keys = new MappingReader(root, report, "title", "summary", "needs", "territories");
        var needs = ReadNeeds(keys);
        var reading = new Reading(report, needs.Select(need => need.Value.Id).ToHashSet(StringComparer.Ordinal));
        var directory = new ResourceDirectory(
            keys.Bilingual("title"), keys.Bilingual("summary"), [.. needs.Select(need => need.Value)],
            [.. keys.Mappings("territories", mayBeEmpty: true).Select(mapping => ReadTerritory(mapping, reading))]);
        WarnOfUnused(needs, directory, report);
        return directory;
    }

    /// <summary>What the parts of the file must agree with.</summary>
    private sealed record Reading(FileReport Report, IReadOnlySet<string> NeedIds)
    {
        public UniqueIds TerritoryIds { get; } = new(Report);

        public UniqueIds ResourceIds { get; } = new(Report);
    }

    private static ImmutableArray<Placed<Need>> ReadNeeds(MappingReader directory)
    {
        var ids = new UniqueIds(directory.Report);
        return
        [
            .. directory.Mappings("needs", required: false).Select(mapping =>
            {
                var keys = new MappingReader(mapping, directory.Report, "id", "name");
                var need = new Need(keys.Kebab("id"), keys.Bilingual("name"));
                ids.Add(need.Id, keys.PlaceOf("id"));
                return new Placed<Need>(need, keys.PlaceOf("id"));
            }),
        ];
    }

    private static void WarnOfUnused(ImmutableArray<Placed<Need>> needs, ResourceDirectory directory, FileReport report)
    {
        foreach (var (need, place) in needs.Where(need => !directory.Resources.Any(resource => resource.NeedIds.Contains(need.Value.Id))))
            report.Warning(place, $"No resource answers the need “{need.Id}”: name it in the “needs” of one.");
    }

    private static Territory ReadTerritory(YamlMapping mapping, Reading reading)
    {
        var keys = new MappingReader(mapping, reading.Report, "id", "name", "resources");
        var id = keys.Kebab("id");
        reading.TerritoryIds.Add(id, keys.PlaceOf("id"));
        return new Territory(id, keys.Bilingual("name"), [.. keys.Mappings("resources").Select(resource => ReadResource(resource, reading))]);
    }

    private static Resource ReadResource(YamlMapping mapping, Reading reading)
    {
        var keys = new MappingReader(mapping, reading.Report, "id", "name", "nameLanguage", "summary", AskedReader.Key, "needs", "url", "phone", "note");
        var id = keys.Kebab("id");
        reading.ResourceIds.Add(id, keys.PlaceOf("id"));
        return new Resource
        {
            Id = id,
            Name = keys.Text("name"),
            NameLanguage = ReadNameLanguage(keys),
            Summary = keys.Bilingual("summary"),
            Asked = AskedReader.ReadBilingual(keys),
            NeedIds = ReadNeedIds(keys, reading.NeedIds),
            Url = ReadUrl(keys),
            Phone = ReadPhone(keys),
            Note = keys.OptionalBilingual("note"),
        };
    }

    private static ImmutableArray<string> ReadNeedIds(MappingReader keys, IReadOnlySet<string> known)
    {
        var ids = keys.Texts("needs", required: false);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!known.Contains(id.Value))
                keys.Report.Error(id.Place, $"There is no need “{id.Value}” at the top of this file.{Nearest.Suggestion(id.Value, known)}");
            else if (!seen.Add(id.Value))
                keys.Report.Error(id.Place, $"The need “{id.Value}” already stands here.");
        }

        return [.. ids.Select(id => id.Value)];
    }

    private static PhoneNumber? ReadPhone(MappingReader keys)
    {
        if (!keys.Has("phone"))
            return null;

        var text = keys.Text("phone");
        var phone = PhoneNumber.Parse(text);
        if (phone is null && text.Length > 0)
            keys.Report.Error(keys.PlaceOf("phone"), $"“{text}” is not a telephone number: {PhoneNumber.Form}.");
        return phone;
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
