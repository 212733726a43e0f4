using System.Collections.Frozen;
using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Drawings;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown.Links;
using PracticeGuide.Content.Tools;

namespace PracticeGuide.Content;

/// <summary>Reads a content folder.</summary>
public static class LibraryLoader
{
    /// <summary>The files at the top of the folder; <c>README.md</c> is for authors and <c>search.yml</c> for the search engine.</summary>
    private static readonly string[] TopFiles = ["README.md", "glossary.yml", "resources.yml", "search.yml", "site.yml", "sources.yml"];

    /// <summary>
    /// Reads every file and reports every mistake, sorted by file and line. Any error means that there is no library. Never throws for
    /// what a folder holds or lacks.
    /// </summary>
    /// <param name="contentFolder">Full path, or path from the working folder.</param>
    public static LoadResult Load(string contentFolder)
    {
        var bag = new DiagnosticBag();
        var library = ContentFolderReader.Read(contentFolder, bag) is { } files ? Read(files, bag) : null;
        return new LoadResult(bag.HasErrors ? null : library, bag.Sorted());
    }

    private static Library? Read(ContentFiles files, DiagnosticBag bag)
    {
        WarnOfUnknown(files, bag);
        var site = SiteTextReader.Read(files.Find("site.yml"), bag.For("site.yml"));
        var documents = SourcesReader.Read(files.Find("sources.yml"), bag.For("sources.yml"));
        var terms = GlossaryReader.Read(files.Find("glossary.yml"), bag.For("glossary.yml"));
        var resources = ResourceDirectoryReader.Read(files.Find("resources.yml"), bag.For("resources.yml"));

        // Pages, tools and drawings refer to each other: pages are read, then tools and drawings, and only then are pages written.
        var images = new ImageShelf(files.In("guide").Where(file => FileKinds.ImageType(file.Path) is not null));
        var guide = GuideReader.Read(files.In("guide").Where(file => FileKinds.ImageType(file.Path) is null), documents, bag);
        var guidance = new GuidanceReader(guide.Destinations);
        var tools = ToolsReader.Read(files.In("tools"), new ToolReader(documents, guide.Audiences, guidance), bag);
        var drawings = DrawingsReader.Read(files.In("drawings"), guidance, bag);
        var termIds = terms?.Select(term => term.Value.Id).ToFrozenSet(StringComparer.Ordinal);
        var pages = PageWriter.Write(
            guide.Pages, new Destinations(guide.Destinations, tools.Addresses, termIds, resources, documents, drawings.ById) { Images = images });
        DrawingsReader.WarnOfUnplaced(drawings, PlacedDrawingIds(guide.Pages), bag);
        images.WarnOfUnused(bag);
        if (terms is not null)
            GlossaryReader.WarnOfUnused(terms.Value, UsedTermIds(pages), bag.For("glossary.yml"));

        if (bag.HasErrors || site is null || documents is null || terms is null || resources is null)
            return null;

        return new Library(
            files.Version, site, guide.Audiences.Select(audience => audience with { Pages = PagesOf(audience, pages) }), tools.Tools,
            terms.Value.Select(term => term.Value), documents.Value, resources, drawings.Drawings)
        {
            Images = images.Used,
        };
    }

    private static void WarnOfUnknown(ContentFiles files, DiagnosticBag bag)
    {
        foreach (var file in files.Files.Where(file => !IsKnown(file)))
            bag.For(file.Path).Warning(Place.Start, $"This file is not read.{Nearest.Suggestion(file.Path, TopFiles)}");
    }

    private static bool IsKnown(ContentFile file) =>
        file.Parts.Length == 1 ? TopFiles.Contains(file.Path, StringComparer.Ordinal) : file.Parts[0] is "drawings" or "guide" or "tools";

    private static HashSet<string> UsedTermIds(ImmutableArray<GuidePage> pages) =>
        pages.SelectMany(page => Language.All.SelectMany(language => page.Text[language].TermIds)).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> PlacedDrawingIds(ImmutableArray<PageDraft> pages) =>
        pages.SelectMany(page => Language.All.SelectMany(language => page.Files[language].Manuscript.DrawingIds)).ToHashSet(StringComparer.Ordinal);

    /// <summary>In reading order; pages with the same order by id, so that it is the same on every system.</summary>
    private static ImmutableArray<GuidePage> PagesOf(Audience audience, ImmutableArray<GuidePage> pages) =>
    [
        .. pages.Where(page => string.Equals(page.AudienceId, audience.Id, StringComparison.Ordinal))
            .OrderBy(page => page.Order).ThenBy(page => page.Id, StringComparer.Ordinal),
    ];
}
