using PracticeGuide.Content.Drawings;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>What the repository publishes, as readers see it: plain words, in every language.</summary>
internal static class PublishedContent
{
    private static readonly Lazy<Library> Loaded = new(() =>
    {
        var result = LibraryLoader.Load(RepositoryRoot.Combine("content"));
        return result.Library ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    });

    public static Library Library => Loaded.Value;

    /// <summary>
    /// Pages, audiences, tools, drawings, terms and resources. The list of source documents is left out: titles and references are the
    /// documents' own.
    /// </summary>
    public static IEnumerable<Writing> Writings =>
    [
        .. Library.Pages.Select(page => Writing.Of($"page {page.Id}", language => TextsOf(page.Text[language]))),
        .. Library.Audiences.Select(audience => Writing.Of($"audience {audience.Id}", TextsOf(audience))),
        .. Library.Tools.Select(tool => Writing.Of($"tool {tool.Id}", TextsOf(tool))),
        .. Library.Drawings.Select(drawing => Writing.Of($"drawing {drawing.Id}", TextsOf(drawing))),
        .. Library.Terms.Select(term => Writing.Of($"term {term.Id}", [term.Term, term.Definition])),
        .. Library.Resources.Territories.Select(territory => Writing.Of($"territory {territory.Id}", TextsOf(territory))),
        Writing.Of("site", [Library.Site.Name, Library.Site.Headline, Library.Site.Summary]),
    ];

    /// <summary>What readers are told of the source documents: their titles, who published them, and the headings that pages and tools name.</summary>
    public static IEnumerable<Writing> References =>
    [
        .. Library.Documents.Select(document => Writing.Of($"document {document.Id}", [document.Title, document.Publication])),
        .. Library.Pages.Select(page => Writing.Of($"sources of page {page.Id}", page.Sources.Select(source => source.Section))),
        .. Library.Tools.Select(tool => Writing.Of($"sources of tool {tool.Id}", tool.Sources.Select(source => source.Section))),
    ];

    private static IEnumerable<string> TextsOf(PageText page) =>
        [page.Title, page.Summary, page.IntroductionText, .. page.Sections.SelectMany(section => (string[])[section.Title, section.Text])];

    private static IEnumerable<ByLanguage<string>?> TextsOf(Audience audience) =>
    [
        audience.Title, audience.Summary, audience.Introduction, .. audience.Does, .. audience.Neighbours.Select(neighbour => neighbour.Because),
        audience.Asks?.Question, .. audience.Asks?.Choices.SelectMany(choice => new[] { choice.Label, choice.Summary }) ?? [],
    ];

    private static IEnumerable<ByLanguage<string>?> TextsOf(Tool tool) =>
    [
        tool.Title, tool.Task, tool.Summary, tool.Participants, tool.Outcome, tool.Privacy,
        .. tool.Sections.SelectMany(section => (IEnumerable<ByLanguage<string>?>)[section.Title, section.Intro, .. section.Items.SelectMany(TextsOf)]),
        .. tool.Roles.SelectMany(role => new[] { role.Title, role.Summary }),
        .. tool.Stages.SelectMany(stage => new[] { stage.Title, stage.Help, stage.Advance?.Title, stage.Advance?.Consequence }),
        .. tool.Results?.Bands.SelectMany(band => new[] { band.Title, band.Summary }) ?? [],
        .. tool.Results?.Recommendations.SelectMany(recommendation => new[] { recommendation.Text, recommendation.Target }) ?? [],
        .. tool.Carries.Select(carry => carry.Title),
    ];

    private static IEnumerable<ByLanguage<string>?> TextsOf(Item item) => [item.Title, .. ToolTexts.Of(item)];

    private static IEnumerable<ByLanguage<string>?> TextsOf(Drawing drawing) =>
    [
        drawing.Title, drawing.Description, drawing.Note, drawing.Centre,
        .. drawing.Pieces.Concat(drawing.Ties).SelectMany(piece => new[] { piece.Label, piece.Text }),
        .. drawing.Pairs.SelectMany(pair => new[] { pair.Aspect, pair.First, pair.Second }),
    ];

    private static IEnumerable<ByLanguage<string>?> TextsOf(Territory territory) =>
        [territory.Name, .. territory.Resources.SelectMany(resource => new[] { resource.Summary, resource.Note })];
}

/// <summary>Something published, whole.</summary>
/// <param name="Name">What it is, for whoever has to mend it.</param>
/// <param name="Texts">Each text by itself, in order of reading.</param>
internal sealed record Writing(string Name, ByLanguage<string[]> Texts)
{
    public static Writing Of(string name, Func<Language, IEnumerable<string>> texts) =>
        new(name, ByLanguage.Create(language => texts(language).Where(text => text.Length > 0).ToArray()));

    public static Writing Of(string name, IEnumerable<ByLanguage<string>?> texts) =>
        Of(name, language => texts.OfType<ByLanguage<string>>().Select(text => text[language]));

    public string Text(Language language) => string.Join('\n', Texts[language]);
}
