using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Guide.Layout;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Markdown;
using PracticeGuide.Content.Markdown.Plain;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide.Plain;

/// <summary>Reads a page that was not written for this site: what it does not say is taken from its first words and its name.</summary>
internal static class PlainPageReader
{
    /// <summary>After every page whose author gave it a place.</summary>
    private const int FirstOrder = 1_000_001;

    /// <returns>Null when the file cannot be read or holds nothing; a warning says so.</returns>
    public static PageFile? Read(FoundPage page, Language language, ContentFile file, DiagnosticBag bag)
    {
        var report = bag.For(file.Path).Lenient();
        if (file.Text is not { } text)
        {
            if (file.Problem is { } problem)
                report.Error(problem.Place, $"{problem.Message} Until then the page is left out.");
            return null;
        }

        var parts = FrontMatter.TrySplit(text, report);
        var body = parts?.Body ?? text;
        if (string.IsNullOrWhiteSpace(body))
        {
            report.Error(Place.Start, "The page holds nothing, and is left out.");
            return null;
        }

        if (SiteMarkdown.Parse(page.Id, body, PlainMarkdown.Dialect, parts?.BodyReport ?? report) is not { } manuscript)
            return null;

        var keys = parts is null ? null : YamlReader.Read(parts.Yaml, parts.YamlReport);
        if ((TextOf(keys, "summary") ?? TextOf(keys, "description")) is { } given)
            manuscript.Summary = given;
        var title = manuscript.Title ?? TextOf(keys, "title") ?? page.Name.Readable;
        return new PageFile
        {
            Language = language,
            Report = report,
            Slug = new(page.ShortId, Place.Start),
            Title = title,
            Summary = manuscript.Summary ?? title,
            Order = new(FirstOrder + page.Place, Place.Start),
            Sources = new([], Place.Start),
            ToolIds = new([], Place.Start),
            Manuscript = manuscript,
        };
    }

    private static string? TextOf(YamlMapping? keys, string key) =>
        keys?.Find(key)?.Value is YamlText { IsEmpty: false } text ? string.Join(' ', text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;
}
