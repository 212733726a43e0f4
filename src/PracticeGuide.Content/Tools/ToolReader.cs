using System.Collections.Frozen;
using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Synonyms;
using PracticeGuide.Content.Tools.Carrying;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Content.Tools.Reviews;
using PracticeGuide.Content.Tools.Roles;
using PracticeGuide.Content.Tools.Stages;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools;

/// <summary>A tool and where what other files must agree with stands.</summary>
/// <param name="Links">What it says of other tools.</param>
internal sealed record ToolFile(Tool Tool, ToolFileName Name, FileReport Report, ToolPlaces Places, ImmutableArray<ToolLink> Links);

internal sealed record ToolPlaces(Place Id, Place Slug, Place Version);

/// <summary>Reads one file of <c>tools/</c>.</summary>
/// <param name="documents">The source documents, or null when they could not be read.</param>
internal sealed class ToolReader(
    ImmutableArray<SourceDocument>? documents, ImmutableArray<Audience> audiences, GuidanceReader guidance, PassageMarkdown passages)
{
    private static readonly string[] Keys =
    [
        "id", "kind", "version", "minutes", "slug", "title", "task", "summary", AskedReader.Key, "participants", "outcome", "privacy", "audience", "source",
        "guidance", "roles", "scales", "stages", "sections", "review", "results", "carry", "output",
    ];

    /// <returns>Null when the file cannot be read; a diagnostic says why.</returns>
    public ToolFile? Read(ContentFile file, ToolFileName name, FileReport report)
    {
        if (YamlFile.Read(file, report) is not { } root)
            return null;

        var keys = new MappingReader(root, report, Keys);
        var roles = RoleReader.Read(keys);
        var scope = new ToolScope(report, guidance, passages)
        {
            Roles = new("role", [.. roles.Select(role => role.Id)], report),
            Stages = new("stage", [.. YamlNodes.IdsIn(root.Find("stages")?.Value)], report),
            Scales = ScaleReader.Read(keys).DistinctBy(scale => scale.Id).ToFrozenDictionary(scale => scale.Id, StringComparer.Ordinal),
            ItemIds = ItemIdsOf(root),
        };
        var tool = ReadParts(ReadHeader(keys, file, name) with { Roles = roles }, keys, scope);
        return new(tool, name, report, new(keys.PlaceOf("id"), keys.PlaceOf("slug"), keys.PlaceOf("version")), [.. scope.ToolLinks]);
    }

    private Tool ReadHeader(MappingReader keys, ContentFile file, ToolFileName name) => new()
    {
        Id = ReadId(keys, name),
        Kind = ReadKind(keys, file),
        Version = ReadVersion(keys, name),
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
        Sources = [.. keys.Mappings("source").Select(mapping => ReadSource(mapping, keys.Report))],
        Guidance = guidance.ReadMany(keys),
        Sections = [],
    };

    /// <summary>Items name roles, stages and earlier items; stages, results and all that follows name sections and items.</summary>
    private static Tool ReadParts(Tool header, MappingReader keys, ToolScope scope)
    {
        var sections = SectionReader.Read(keys, scope);
        var review = ReviewReader.Read(keys, scope);
        sections = [.. sections, .. review?.Sections ?? []];
        var stages = new StageReader(scope, sections).Read(keys);
        var results = new ResultsReader(scope, sections).Read(keys);
        return header with
        {
            Sections = sections,
            Review = review?.Plan,
            Stages = stages,
            Results = results,
            Carries = new CarryReader(scope, results).Read(keys),
            Output = ReadOutput(keys, sections),
        };
    }

    private static ImmutableArray<string> ReadOutput(MappingReader keys, ImmutableArray<ToolSection> sections)
    {
        ImmutableArray<string> ids = [.. sections.Select(section => section.Id)];
        return keys.Has("output") ? new KnownIds("section", ids, keys.Report).ReadMany(keys, "output") : ids;
    }

    /// <summary>The ids of everything that stands in a list of items, before those are read.</summary>
    private static FrozenSet<string> ItemIdsOf(YamlMapping root)
    {
        var parents = ((root.Find("sections")?.Value as YamlList)?.Items ?? []).Append(root.Find("review")?.Value).OfType<YamlMapping>();
        return parents.SelectMany(parent => YamlNodes.IdsIn(parent.Find("items")?.Value)).ToFrozenSet(StringComparer.Ordinal);
    }

    private static string ReadId(MappingReader keys, ToolFileName name)
    {
        var id = keys.Kebab("id");
        if (id.Length > 0 && !string.Equals(id, name.ToolId, StringComparison.Ordinal))
            keys.Report.Error(keys.PlaceOf("id"), $"The id “{id}” differs from the file's name, {name.Text}.");
        return id;
    }

    private static int ReadVersion(MappingReader keys, ToolFileName name)
    {
        var version = keys.Integer("version", 1, ToolFileName.HighestVersion);
        if (name.Version is { } named && keys.Has("version") && named != version)
            keys.Report.Error(keys.PlaceOf("version"), $"The version {version} differs from the file's name, {name.Text}.");
        return version;
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
}
