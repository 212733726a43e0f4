using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Guide.Translation;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown;
using PracticeGuide.Content.Synonyms;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide;

/// <summary>Reads a page's file in one language.</summary>
internal static class PageFileReader
{
    /// <param name="mustNameSources">Whether the page's audience is one of the guidance; a page about the site itself may rest on nothing.</param>
    /// <param name="documents">The source documents, or null when they could not be read.</param>
    /// <returns>Null when the file cannot be read; a diagnostic says why.</returns>
    public static PageFile? Read(
        string pageId, Language language, ContentFile file, FileReport report, bool mustNameSources, ImmutableArray<SourceDocument>? documents)
    {
        if (file.Problem is { } problem)
            report.Error(problem.Place, problem.Message);
        if (file.Text is null || FrontMatter.Split(file.Text, report) is not { } parts)
            return null;

        // Both parts are read before giving up on either, so that one run shows the mistakes of both.
        var mapping = YamlReader.Read(parts.Yaml, parts.YamlReport);
        var manuscript = SiteMarkdown.Parse(pageId, parts.Body, SiteMarkdown.Dialect, parts.BodyReport);
        if (mapping is null || manuscript is null)
            return null;

        var keys = new MappingReader(mapping, parts.YamlReport, ["slug", "title", "summary", "order", "reviewed", "source", "tools", AskedReader.Key, .. Basis.Keys]);
        return new PageFile
        {
            Language = language,
            Report = parts.YamlReport,
            Slug = new(keys.Kebab("slug"), keys.PlaceOf("slug")),
            Title = keys.Text("title"),
            Summary = keys.Text("summary"),
            Asked = AskedReader.Read(keys),
            Order = new(keys.Integer("order", 0, 1_000_000), keys.PlaceOf("order")),
            Reviewed = keys.Date("reviewed"),
            Sources = new(ReadSources(keys, mustNameSources, documents), keys.PlaceOf("source")),
            ToolIds = new(keys.Texts("tools", required: false), keys.PlaceOf("tools")),
            Basis = Basis.Read(keys, language),
            Manuscript = manuscript,
        };
    }

    /// <summary>A page of the guidance that rests on no document says so: <c>source: []</c>.</summary>
    private static ImmutableArray<PageSource> ReadSources(MappingReader keys, bool required, ImmutableArray<SourceDocument>? documents) =>
    [
        .. keys.Mappings("source", mayBeEmpty: true, required).Select(mapping =>
        {
            var source = new MappingReader(mapping, keys.Report, "document", "section", "codes");
            return new PageSource(SourcesReader.ReadDocumentId(source, documents), source.Text("section"), SourcesReader.ReadCodes(source));
        }),
    ];
}
