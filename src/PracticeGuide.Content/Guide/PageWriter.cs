using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Html;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown;
using PracticeGuide.Content.Markdown.Links;

namespace PracticeGuide.Content.Guide;

/// <summary>Makes pages of drafts, now that every place a page can refer to is known.</summary>
internal static class PageWriter
{
    public static ImmutableArray<GuidePage> Write(ImmutableArray<PageDraft> drafts, Destinations destinations)
    {
        var pages = new GuidePage[drafts.Length];
        Parallel.For(0, drafts.Length, () => new PageCutter(), (i, _, cutter) =>
        {
            pages[i] = Write(drafts[i], destinations, cutter);
            return cutter;
        }, _ => { });
        return [.. pages];
    }

    private static GuidePage Write(PageDraft draft, Destinations destinations, PageCutter cutter)
    {
        var files = Language.All.Select(language => draft.Files[language]).ToArray();
        foreach (var file in files)
            CheckTools(file, destinations);
        return new GuidePage
        {
            Id = draft.Id,
            AudienceId = draft.AudienceId,
            Order = files[0].Order.Value,
            Sources = Sources(files),
            ToolIds = [.. files[0].ToolIds.Value.Select(tool => tool.Value)],
            // A page has been read through when it has been in every language.
            Reviewed = files.Min(file => file.Reviewed),
            Text = draft.Files.Select(file => WriteText(file, destinations, cutter)),
        };
    }

    private static void CheckTools(PageFile file, Destinations destinations)
    {
        foreach (var tool in file.ToolIds.Value.Where(tool => !destinations.ToolAddresses.ContainsKey(tool.Value)))
        {
            var suggestion = Nearest.Suggestion(tool.Value, destinations.ToolAddresses.Keys);
            file.Report.Error(tool.Place, $"There is no tool “{tool.Value}”.{suggestion}");
        }
    }

    /// <summary>The documents and codes are the same in every file; each file has the document's headings in its own language.</summary>
    private static ImmutableArray<SourceReference> Sources(PageFile[] files) =>
    [
        .. files[0].Sources.Value.Select((source, i) => new SourceReference(
            source.DocumentId,
            new ByLanguage<string>(files.Select(file => file.Sources.Value.ElementAtOrDefault(i)?.Section ?? "")),
            source.Codes)),
    ];

    private static PageText WriteText(PageFile file, Destinations destinations, PageCutter cutter)
    {
        var rendering = new PageRendering(file.Manuscript, file.Language, file.Title, destinations);
        var html = SiteMarkdown.Render(rendering) ?? "";
        var cut = cutter.Cut(html, file.Manuscript.HasErrors ? _ => { } : mistake => file.Manuscript.Report.Error(Place.Start, mistake));
        if (!file.Manuscript.HasErrors)
            CheckSections(file, cut);
        return new PageText
        {
            Language = file.Language,
            Address = destinations.Pages.Address(file.Manuscript.PageId, file.Language),
            Slug = file.Slug.Value,
            Title = file.Title,
            Summary = file.Summary,
            IntroductionHtml = cut.IntroductionHtml,
            IntroductionText = cut.IntroductionText,
            Sections = cut.Sections,
            TermIds = [.. rendering.TermIds],
            Minutes = ReadingTime.Minutes(cut),
        };
    }

    private static void CheckSections(PageFile file, CutPage cut)
    {
        if (cut.Sections.IsEmpty && cut.IntroductionText.Length == 0)
            file.Manuscript.Report.Error(Place.Start, "The page holds nothing below its front matter.");
        foreach (var section in cut.Sections.Where(section => section.Anchor.Length > 0 && section.Html.Length == 0))
        {
            var heading = file.Manuscript.Headings.Find(heading => string.Equals(heading.Anchor, section.Anchor, StringComparison.Ordinal));
            file.Manuscript.Report.Error(heading?.Place ?? Place.Start, $"The section “{section.Title}” holds nothing.");
        }
    }
}
