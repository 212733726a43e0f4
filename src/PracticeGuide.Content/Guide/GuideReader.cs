using System.Collections.Frozen;
using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Guide.Layout;
using PracticeGuide.Content.Guide.Plain;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown;
using PracticeGuide.Content.Markdown.Links;

namespace PracticeGuide.Content.Guide;

/// <summary>What is known of the guidance before it is known where its links lead.</summary>
/// <param name="Found">The files it was read from.</param>
/// <param name="Audiences">Without their pages.</param>
/// <param name="Pages">Those whose every file can be read.</param>
/// <param name="Destinations">Every page that has a file, readable or not.</param>
internal sealed record GuideDraft(
    FoundGuide Found, ImmutableArray<Audience> Audiences, ImmutableArray<PageDraft> Pages, PageDestinations Destinations);

/// <summary>Reads the guidance: a folder for each audience, and in it a file for each page and language.</summary>
/// <param name="documents">The source documents, or null when they could not be read.</param>
internal sealed class GuideReader(FoundGuide found, ByLanguage<string> siteName, ImmutableArray<SourceDocument>? documents, DiagnosticBag bag)
{
    public GuideDraft Read()
    {
        var names = new GuideNames(
            found.Audiences.Select(audience => audience.Id).ToFrozenSet(StringComparer.Ordinal),
            found.Pages.Select(page => page.Id).ToFrozenSet(StringComparer.Ordinal));
        var audiences = ReadAudiences(names);
        var read = ReadPages(audiences);
        var pages = Complete(read);
        CheckSlugs(pages);
        return new GuideDraft(found, audiences, pages, FindDestinations(read, audiences));
    }

    private ImmutableArray<Audience> ReadAudiences(GuideNames names)
    {
        var slugs = new SlugRegister("an audience");
        var audiences = ImmutableArray.CreateBuilder<Audience>();
        foreach (var (place, folder) in found.Audiences.Index())
        {
            if (folder.IsPlain)
            {
                audiences.Add(PlainAudience.Of(folder, place, siteName));
                continue;
            }

            var read = AudienceReader.Read(folder.Id, folder.File, bag.For(folder.Path), names);
            foreach (var language in Language.All)
                slugs.Add(language, "", read.Audience.Slug[language], read.SlugPlace, read.Report);
            audiences.Add(read.Audience);
        }

        return audiences.ToImmutable();
    }

    private ByLanguage<PageFile?>[] ReadPages(ImmutableArray<Audience> audiences)
    {
        var doors = audiences.Where(audience => audience.Door).Select(audience => audience.Id).ToFrozenSet(StringComparer.Ordinal);
        var read = new ByLanguage<PageFile?>[found.Pages.Length];
        Parallel.For(0, read.Length, i =>
        {
            var page = found.Pages[i];
            read[i] = ByLanguage.Create(language => page.Files[language] switch
            {
                null => null,
                var file when page.IsPlain => PlainPageReader.Read(page, language, file, bag),
                var file => PageFileReader.Read(page.Id, language, file, bag.For(file.Path), doors.Contains(page.AudienceId), documents),
            });
        });
        WarnOfMissing();
        return read;
    }

    /// <summary>Where no file says its language at all, one warning says it for all.</summary>
    private void WarnOfMissing()
    {
        var isOneLanguage = found.Pages.Length > 1 && found.Pages.All(page => page.IsPlain && page.Name.Language is null && page.Files[Language.French] is null);
        if (isOneLanguage)
            bag.For(".").Warning(Place.Start, "No page says its language, as goals.en.md and goals.fr.md do: all are read as English, and shown so to every reader.");

        foreach (var page in found.Pages)
        {
            var first = Language.All.Select(language => page.Files[language]).OfType<ContentFile>().First();
            if (!page.IsPlain && !Kebab.Is(page.ShortId))
                bag.For(first.Path).Error(Place.Start, $"The file's name is not made of {Kebab.Form}.");
            if (page.IsPlain && first.Text is not null && !isOneLanguage && found.Audiences.Any(audience => audience.Id == page.AudienceId && audience.File is not null))
                bag.For(first.Path).Warning(Place.Start, "The page has no front matter: it is shown as plain Markdown, without sources and without a day of review.");
            foreach (var language in Language.All.Where(language => page.Files[language] is null && !isOneLanguage))
            {
                var missing = page.IsPlain ? first.Path : $"guide/{page.Id}.{language.Code}.md";
                bag.For(missing).Warning(Place.Start, page.IsPlain
                    ? $"The page has no file in {language.Code}: its readers are shown this one."
                    : $"The page “{page.Id}” has no file in {language.Code}: until {missing} is written, its readers are shown the other language.");
            }
        }
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

    /// <summary>A page of ours is whole or not there; of a plain one, what can be read is shown.</summary>
    private ImmutableArray<PageDraft> Complete(ByLanguage<PageFile?>[] read)
    {
        var pages = ImmutableArray.CreateBuilder<PageDraft>();
        foreach (var (i, page) in found.Pages.Index())
        {
            var files = Written(read[i]);
            if (files.Length == 0 || (!page.IsPlain && Language.All.Any(language => page.Files[language] is not null && read[i][language] is null)))
                continue;

            var draft = new PageDraft(page.Id, page.AudienceId, read[i].Select(file => file ?? files[0]));
            if (!page.IsPlain)
                LanguageParity.Check(draft);
            pages.Add(draft);
        }

        return pages.ToImmutable();
    }

    private PageDestinations FindDestinations(ByLanguage<PageFile?>[] read, ImmutableArray<Audience> audiences)
    {
        var byId = audiences.ToDictionary(audience => audience.Id, StringComparer.Ordinal);
        return new PageDestinations(found.Pages.Index().Where(page => !page.Item.IsPlain || Written(read[page.Index]).Length > 0).ToFrozenDictionary(
            page => page.Item.Id,
            page =>
            {
                var shown = ByLanguage.Create(language => read[page.Index][language] ?? Written(read[page.Index]).FirstOrDefault());
                return new PageDestination(
                    ByLanguage.Create(language => Addresses.Page(language, byId[page.Item.AudienceId].Slug[language], shown[language]?.Slug.Value ?? "")),
                    shown.Select(IReadOnlyList<PageHeading>? (file) => file?.Manuscript.Headings));
            },
            StringComparer.Ordinal));
    }

    private static PageFile[] Written(ByLanguage<PageFile?> page) => [.. Language.All.Select(language => page[language]).OfType<PageFile>()];
}
