using PracticeGuide.Content;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search.Documents;

namespace PracticeGuide.Search.Suggestions;

/// <summary>Says what of a library can be suggested.</summary>
internal static class LabelReader
{
    /// <summary>The labels of pages, each before those of its sections, then of tools, terms and resources.</summary>
    public static IEnumerable<Label> Read(Library library, Language language)
    {
        foreach (var page in library.Pages.Where(page => page.IsIn(language)))
        {
            foreach (var label in LabelsOf(page, page.Text[language], library.Audience(page.AudienceId).Title[language]))
                yield return label;
        }

        foreach (var tool in library.Tools)
            yield return new(SuggestionKind.Tool, $"tool:{tool.Id}", tool.Title[language], tool.Address(language), null);
        foreach (var term in library.Terms)
            yield return new(SuggestionKind.Term, $"term:{term.Id}", term.Term[language], term.Address(language), null);
        foreach (var resource in library.Resources.Resources)
            yield return new(SuggestionKind.Resource, $"resource:{resource.Id}", resource.Name, Addresses.Resource(language, resource.Id), null);
    }

    /// <summary>For each label a document with one passage, by which it is found.</summary>
    public static IEnumerable<Document> DocumentsOf(IEnumerable<Label> labels) =>
        labels.Select(label => new Document(ResultKind.Page, label.Key, "", label.Address, [], [new("", null, null, label.Text)]));

    private static IEnumerable<Label> LabelsOf(GuidePage page, PageText text, string audience)
    {
        yield return new(SuggestionKind.Page, $"page:{page.Id}", text.Title, text.Address, audience);
        foreach (var section in text.Sections)
            yield return new(SuggestionKind.Section, $"page:{page.Id}#{section.Anchor}", section.Title, $"{text.Address}#{section.Anchor}", text.Title);
    }
}

/// <summary>Something that can be suggested.</summary>
/// <param name="Key">The same in every language, where it is there.</param>
/// <param name="Within">See <see cref="Suggestion.Within"/>.</param>
internal sealed record Label(SuggestionKind Kind, string Key, string Text, string Address, string? Within);
