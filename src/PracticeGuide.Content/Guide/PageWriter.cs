using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Guide.Translation;
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
        Parallel.For(0, drafts.Length, () => new PassageReader(), (i, _, reader) =>
        {
            pages[i] = Write(drafts[i], destinations, reader);
            return reader;
        }, _ => { });
        return [.. pages];
    }

    private static GuidePage Write(PageDraft draft, Destinations destinations, PassageReader reader)
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
            TerritoryIds = [.. files.SelectMany(file => file.Manuscript.TerritoryIds).Distinct().Order(StringComparer.Ordinal)],
            // A page has been read through when it has been in every language.
            Reviewed = files.Min(file => file.Reviewed),
            Text = ByLanguage.Create(language => WriteText(draft.Files[language], language, destinations, reader) with
            {
                IsStale = draft.IsIn(language) && Staleness.IsStale(draft.Files[language], draft.Files),
            }),
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

    /// <summary>A page that has not been translated is written once for each language: its links stay in the language of its readers.</summary>
    private static PageText WriteText(PageFile file, Language readers, Destinations destinations, PassageReader reader)
    {
        var rendering = new PageRendering(file.Manuscript, file.Language, readers, file.Title, file.Sources.Value, destinations);
        var passages = reader.Read(SiteMarkdown.Render(rendering), mistake => ReportUnsafe(file, mistake));
        if (!file.Manuscript.HasErrors && !file.Manuscript.Report.IsLenient)
            CheckPassages(file, passages);
        return new PageText
        {
            Language = file.Language,
            Address = destinations.Pages.Address(file.Manuscript.PageId, readers),
            Slug = file.Slug.Value,
            Title = file.Title,
            Summary = file.Summary,
            Asked = file.Asked,
            IntroductionHtml = passages[0].Html,
            IntroductionText = passages[0].Text,
            Sections = [.. passages.Skip(1).Select(passage => new Section(passage.Anchor, passage.Title, passage.Html, passage.Text))],
            TermIds = [.. rendering.TermIds],
            OutsideAddresses = [.. rendering.OutsideAddresses],
            Minutes = ReadingTime.Minutes(passages),
        };
    }

    /// <summary>A page with mistakes may hold what they left; the mistakes themselves have been reported.</summary>
    private static void ReportUnsafe(PageFile file, string mistake)
    {
        if (!file.Manuscript.HasErrors || file.Manuscript.Report.IsLenient)
            file.Manuscript.Report.Refuse(Place.Start, mistake);
    }

    private static void CheckPassages(PageFile file, ImmutableArray<Passage> passages)
    {
        if (passages is [{ Html: "" }])
            file.Manuscript.Report.Error(Place.Start, "The page holds nothing below its front matter.");
        foreach (var passage in passages.Skip(1).Where(passage => passage.Html.Length == 0))
        {
            var heading = file.Manuscript.Headings.Find(heading => string.Equals(heading.Anchor, passage.Anchor, StringComparison.Ordinal));
            file.Manuscript.Report.Error(heading?.Place ?? Place.Start, $"The section “{passage.Title}” holds nothing.");
        }
    }
}
