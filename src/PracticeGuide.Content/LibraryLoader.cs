using System.Collections.Frozen;
using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Drawings;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Guide.Layout;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown.Links;
using PracticeGuide.Content.Schemas;
using PracticeGuide.Content.Synonyms;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content;

/// <summary>Reads a content folder.</summary>
public static class LibraryLoader
{
    /// <summary>The files at the top of the folder; <c>README.md</c> is for authors.</summary>
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
        var site = Optional(files, "site.yml", bag, SiteTextReader.Read, () => SiteText.Named(PageName.Words(files.FolderName)));
        var documents = Optional(files, "sources.yml", bag, SourcesReader.Read, () => ImmutableArray<SourceDocument>.Empty);
        var terms = Optional(files, "glossary.yml", bag, GlossaryReader.Read, () => ImmutableArray<Placed<GlossaryTerm>>.Empty);
        var resources = Optional(files, "resources.yml", bag, ResourceDirectoryReader.Read, () => ResourceDirectory.Empty);
        var synonyms = Optional(files, "search.yml", bag, SynonymsReader.Read, () => ImmutableArray<SynonymGroup>.Empty);

        // Pages, tools and drawings refer to each other: pages are read, then tools and drawings, and only then are pages written.
        var siteName = site?.Name ?? new ByLanguage<string>("", "");
        var found = new GuideFinder(files, siteName[Language.English], bag).Find();
        var guide = new GuideReader(found, siteName, documents, bag).Read();
        var guidance = new GuidanceReader(guide.Destinations);
        var isOurs = found.Root.Length > 0;
        var images = new ImageShelf(found.Images);
        var termIds = terms?.Select(term => term.Value.Id).ToFrozenSet(StringComparer.Ordinal);
        var destinations = new Destinations(guide.Destinations, FrozenDictionary<string, ByLanguage<string>>.Empty, termIds, resources, documents, FrozenDictionary<string, Drawing?>.Empty)
        {
            Images = images,
            Files = new FilePlaces(found),
            AudienceAddresses = guide.Audiences.ToFrozenDictionary(audience => audience.Id, audience => ByLanguage.Create(audience.Address), StringComparer.Ordinal),
        };
        var toolReader = new ToolReader(documents, guide.Audiences, guidance, new PassageMarkdown(destinations));
        var tools = new ToolsReader(toolReader, bag).Read(files.In("tools").Where(file => isOurs || IsTool(file)));
        var drawings = DrawingsReader.Read(files.In("drawings").Where(file => isOurs || file is { Parts.Length: 2, Name: [.., '.', 'y', 'm', 'l'] }), guidance, bag);
        var pages = PageWriter.Write(guide.Pages, destinations with { ToolAddresses = tools.Addresses, Drawings = drawings.ById });
        DrawingsReader.WarnOfUnplaced(drawings, PlacedDrawingIds(guide.Pages), bag);
        images.WarnOfUnused(bag);
        if (terms is not null)
            GlossaryReader.WarnOfUnused(terms.Value, UsedTermIds(pages), bag.For("glossary.yml"));

        if (bag.HasErrors || site is null || documents is null || terms is null || resources is null || synonyms is null)
            return null;

        return new Library(
            files.Version, site, AudienceShelf.WithPages(guide, pages), tools.Tools,
            terms.Value.Select(term => term.Value), documents.Value, resources, drawings.Drawings)
        {
            Images = images.Used,
            OldToolVersions = tools.OldVersions,
            Synonyms = synonyms.Value,
        };
    }

    /// <summary>In a folder of plain Markdown <c>tools/</c> may hold anything: a tool stands in the folder of its kind.</summary>
    private static bool IsTool(ContentFile file) => file.Parts is [_, var kind, var name] && ToolKindIds.TryParse(kind, out _) && Path.GetExtension(name) is ".yml";

    /// <summary>What a file at the top holds, or what stands for it where there is none; null where it cannot be read.</summary>
    private static T? Optional<T>(ContentFiles files, string name, DiagnosticBag bag, Func<ContentFile?, FileReport, T?> read, Func<T> without) =>
        files.Find(name) is { } file ? read(file, bag.For(name)) : without();

    private static void WarnOfUnknown(ContentFiles files, DiagnosticBag bag)
    {
        var isOurs = GuideFinder.Root(files).Length > 0;
        foreach (var file in files.Files.Where(file => !IsKnown(file, isOurs)))
            bag.For(file.Path).Warning(Place.Start, $"This file is not read.{Nearest.Suggestion(file.Path, TopFiles)}");
    }

    /// <summary>In a folder of plain Markdown other files may stand anywhere; only what could be a mistyped name of ours is told.</summary>
    private static bool IsKnown(ContentFile file, bool isOurs) => file.Parts.Length == 1
        ? TopFiles.Contains(file.Path, StringComparer.Ordinal) || (!isOurs && Path.GetExtension(file.Path) is not ".yml")
        : file.Parts[0] is "drawings" or "guide" or "tools" || ContentSchema.IsPath(file.Path) || !isOurs;

    private static HashSet<string> UsedTermIds(ImmutableArray<GuidePage> pages) =>
        pages.SelectMany(page => Language.All.SelectMany(language => page.Text[language].TermIds)).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> PlacedDrawingIds(ImmutableArray<PageDraft> pages) =>
        pages.SelectMany(page => Language.All.SelectMany(language => page.Files[language].Manuscript.DrawingIds)).ToHashSet(StringComparer.Ordinal);
}
