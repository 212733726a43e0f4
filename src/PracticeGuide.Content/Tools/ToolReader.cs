using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Synonyms;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools;

/// <summary>A tool and where what other files must agree with stands.</summary>
internal sealed record ToolFile(Tool Tool, FileReport Report, Place IdPlace, Place SlugPlace);

/// <summary>Reads one file of <c>tools/</c>.</summary>
/// <param name="documents">The source documents, or null when they could not be read.</param>
internal sealed class ToolReader(ImmutableArray<SourceDocument>? documents, ImmutableArray<Audience> audiences, GuidanceReader guidance)
{
    /// <returns>Null when the file cannot be read; a diagnostic says why.</returns>
    public ToolFile? Read(ContentFile file, FileReport report)
    {
        if (YamlFile.Read(file, report) is not { } root)
            return null;

        var keys = new MappingReader(
            root, report, "id", "kind", "version", "minutes", "slug", "title", "task", "summary", AskedReader.Key, "participants", "outcome", "privacy",
            "audience", "source", "guidance", "sections");
        var ids = new UniqueIds(report);
        var tool = new Tool
        {
            Id = ReadId(keys, file),
            Kind = ReadKind(keys, file),
            Version = keys.Integer("version", 1, 1_000_000),
            Minutes = keys.Integer("minutes", 1, 10_000),
            Slug = keys.BilingualSlug("slug"),
            Title = keys.Bilingual("title"),
            Task = keys.Bilingual("task"),
            Summary = keys.Bilingual("summary"),
            Asked = AskedReader.ReadBilingual(keys),
            Participants = keys.Bilingual("participants"),
            Outcome = keys.Bilingual("outcome"),
            Privacy = keys.Bilingual("privacy"),
            AudienceIds = ReadAudiences(keys),
            Sources = [.. keys.Mappings("source").Select(mapping => ReadSource(mapping, report))],
            Guidance = guidance.ReadMany(keys),
            Sections = [.. keys.Mappings("sections").Select(mapping => ReadSection(mapping, ids, report))],
        };
        return new ToolFile(tool, report, keys.PlaceOf("id"), keys.PlaceOf("slug"));
    }

    private static string ReadId(MappingReader keys, ContentFile file)
    {
        var id = keys.Kebab("id");
        var name = Path.GetFileNameWithoutExtension(file.Path);
        if (id.Length > 0 && !string.Equals(id, name, StringComparison.Ordinal))
            keys.Report.Error(keys.PlaceOf("id"), $"The id “{id}” differs from the file's name, {name}.yml.");
        return id;
    }

    private static ToolKind ReadKind(MappingReader keys, ContentFile file)
    {
        var id = keys.Text("kind");
        var known = ToolKindIds.TryParse(id, out var kind);
        if (id.Length > 0 && !known)
            keys.Report.Error(keys.PlaceOf("kind"), $"There is no kind of tool “{id}”; the kinds are: {string.Join(", ", ToolKindIds.All)}.");
        else if (known && !string.Equals(id, file.Parts[1], StringComparison.Ordinal))
            keys.Report.Error(keys.PlaceOf("kind"), $"The kind “{id}” differs from the folder's name, “{file.Parts[1]}”.");
        return kind;
    }

    private ImmutableArray<string> ReadAudiences(MappingReader keys)
    {
        var ids = keys.Texts("audience");
        foreach (var id in ids.Where(id => !audiences.Any(audience => string.Equals(audience.Id, id.Value, StringComparison.Ordinal))))
        {
            var suggestion = Nearest.Suggestion(id.Value, audiences.Select(audience => audience.Id));
            keys.Report.Error(id.Place, $"There is no audience “{id.Value}” in guide/.{suggestion}");
        }

        return [.. ids.Select(id => id.Value)];
    }

    private SourceReference ReadSource(YamlMapping mapping, FileReport report)
    {
        var keys = new MappingReader(mapping, report, "document", "section", "codes");
        return new SourceReference(SourcesReader.ReadDocumentId(keys, documents), keys.Bilingual("section"), SourcesReader.ReadCodes(keys));
    }

    /// <summary>Sections and items share one set of ids: both are places on the tool's page.</summary>
    private ToolSection ReadSection(YamlMapping mapping, UniqueIds ids, FileReport report)
    {
        var keys = new MappingReader(mapping, report, "id", "title", "items");
        var id = keys.Kebab("id");
        ids.Add(id, keys.PlaceOf("id"));
        return new ToolSection(
            id, keys.Bilingual("title"),
            [.. keys.Mappings("items").Select(item => ItemReader.Read(item, ids, guidance, report)).OfType<Item>()]);
    }
}
