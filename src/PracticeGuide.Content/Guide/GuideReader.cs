using System.Collections.Frozen;
using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown.Links;

namespace PracticeGuide.Content.Guide;

/// <summary>What <c>guide/</c> holds, before it is known where its links lead.</summary>
/// <param name="Audiences">Without their pages.</param>
/// <param name="Pages">Those whose every file can be read.</param>
/// <param name="Destinations">Every page that has a file, readable or not.</param>
internal sealed record GuideDraft(ImmutableArray<Audience> Audiences, ImmutableArray<PageDraft> Pages, PageDestinations Destinations);

/// <summary>Reads <c>guide/</c>: a folder for each audience, and in it two files for each page.</summary>
internal static class GuideReader
{
    /// <summary>The shape of the folder, for messages.</summary>
    private const string Shape = "guide/ holds, in a folder for each audience, audience.yml and pages named page.en.md and page.fr.md";

    private sealed record FoundPage(string Id, string AudienceId, ByLanguage<ContentFile?> Files);

    public static GuideDraft Read(IEnumerable<ContentFile> files, ImmutableArray<SourceDocument>? documents, DiagnosticBag bag)
    {
        var audienceFiles = new Dictionary<string, ContentFile?>(StringComparer.Ordinal);
        var pageFiles = new List<(string AudienceId, string Name, Language Language, ContentFile File)>();
        foreach (var file in files)
        {
            if (file.Parts is [_, var folder, "audience.yml"])
                audienceFiles[folder] = file;
            else if (file.Parts is [_, var audienceId, var name] && TryParseName(name, out var page, out var language))
                pageFiles.Add((audienceId, page, language, file));
            else
                bag.For(file.Path).Warning(Place.Start, $"This file is not read: {Shape}.");
        }

        foreach (var page in pageFiles)
            audienceFiles.TryAdd(page.AudienceId, null);

        var names = new GuideNames(
            audienceFiles.Keys.ToFrozenSet(StringComparer.Ordinal),
            pageFiles.Select(page => $"{page.AudienceId}/{page.Name}").ToFrozenSet(StringComparer.Ordinal));
        var audiences = ReadAudiences(audienceFiles, names, bag);
        var found = pageFiles
            .GroupBy(file => (file.AudienceId, file.Name))
            .Select(page => new FoundPage(
                $"{page.Key.AudienceId}/{page.Key.Name}", page.Key.AudienceId,
                ByLanguage.Create<ContentFile?>(language => page.FirstOrDefault(file => file.Language == language).File)))
            .ToArray();
        var read = ReadPages(found, audiences, documents, bag);
        var pages = Complete(found, read);
        CheckSlugs(pages);
        return new GuideDraft(audiences, pages, FindDestinations(found, read, audiences));
    }

    /// <summary>Splits <c>what-it-adds.fr.md</c> into page and language.</summary>
    private static bool TryParseName(string name, out string page, out Language language)
    {
        var parts = name.Split('.');
        var known = parts is [_, var code, "md"]
            ? Language.All.FirstOrDefault(candidate => string.Equals(candidate.Code, code, StringComparison.Ordinal))
            : null;
        (page, language) = (parts[0], known ?? Language.English);
        return known is not null;
    }

    private static ImmutableArray<Audience> ReadAudiences(Dictionary<string, ContentFile?> files, GuideNames names, DiagnosticBag bag)
    {
        var slugs = new SlugRegister("an audience");
        var audiences = ImmutableArray.CreateBuilder<Audience>();
        foreach (var (id, file) in files.OrderBy(audience => audience.Key, StringComparer.Ordinal))
        {
            var read = AudienceReader.Read(id, file, bag.For($"guide/{id}/audience.yml"), names);
            foreach (var language in Language.All)
                slugs.Add(language, "", read.Audience.Slug[language], read.SlugPlace, read.Report);
            audiences.Add(read.Audience);
        }

        return audiences.ToImmutable();
    }

    private static ByLanguage<PageFile?>[] ReadPages(
        FoundPage[] found, ImmutableArray<Audience> audiences, ImmutableArray<SourceDocument>? documents, DiagnosticBag bag)
    {
        var doors = audiences.Where(audience => audience.Door).Select(audience => audience.Id).ToFrozenSet(StringComparer.Ordinal);
        var read = new ByLanguage<PageFile?>[found.Length];
        Parallel.For(0, found.Length, i =>
        {
            var page = found[i];
            read[i] = ByLanguage.Create(language =>
            {
                var report = bag.For($"guide/{page.Id}.{language.Code}.md");
                if (page.Files[language] is { } file)
                    return PageFileReader.Read(page.Id, language, file, report, doors.Contains(page.AudienceId), documents);

                report.Warning(
                    Place.Start, $"The page “{page.Id}” has no file in {language.Code}: until {report.File} is written, its readers are shown the other language.");
                return null;
            });
            if (!Kebab.Is(page.Id.Split('/')[1]))
                bag.For($"guide/{page.Id}.{Language.English.Code}.md").Error(Place.Start, $"The file's name is not made of {Kebab.Form}.");
        });
        return read;
    }

    /// <summary>A page that has not been translated has the same slug in both languages, and gives way to those that have been.</summary>
    private static void CheckSlugs(ImmutableArray<PageDraft> pages)
    {
        var slugs = new SlugRegister("a page of this audience");
        foreach (var (page, language) in pages.SelectMany(page => Language.All.Select(language => (page, language))).OrderBy(shown => !shown.page.IsIn(shown.language)))
        {
            var file = page.Files[language];
            slugs.Add(language, page.AudienceId, file.Slug.Value, file.Slug.Place, file.Report);
        }
    }

    private static ImmutableArray<PageDraft> Complete(FoundPage[] found, ByLanguage<PageFile?>[] read)
    {
        var pages = ImmutableArray.CreateBuilder<PageDraft>();
        for (var i = 0; i < found.Length; i++)
        {
            var files = Written(read[i]);
            if (files.Length == 0 || Language.All.Any(language => found[i].Files[language] is not null && read[i][language] is null))
                continue;

            var page = new PageDraft(found[i].Id, found[i].AudienceId, read[i].Select(file => file ?? files[0]));
            LanguageParity.Check(page);
            pages.Add(page);
        }

        return pages.ToImmutable();
    }

    private static PageDestinations FindDestinations(FoundPage[] found, ByLanguage<PageFile?>[] read, ImmutableArray<Audience> audiences)
    {
        var byId = audiences.ToDictionary(audience => audience.Id, StringComparer.Ordinal);
        return new PageDestinations(found.Index().ToFrozenDictionary(
            page => page.Item.Id,
            page => new PageDestination(
                ByLanguage.Create(language => Addresses.Page(
                    language, byId[page.Item.AudienceId].Slug[language], (read[page.Index][language] ?? Written(read[page.Index]).FirstOrDefault())?.Slug.Value ?? "")),
                Written(read[page.Index]).FirstOrDefault()?.Manuscript.Headings),
            StringComparer.Ordinal));
    }

    private static PageFile[] Written(ByLanguage<PageFile?> page) => [.. Language.All.Select(language => page[language]).OfType<PageFile>()];
}
