using PracticeGuide.Content;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Documents;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Suggestions;

/// <summary>What can be suggested in one language: a document is a label, its title the place it leads to.</summary>
/// <param name="Texts">One document with one passage for each label.</param>
/// <param name="Labels">In the same order.</param>
internal sealed record LabelIndex(LanguageIndex Texts, Label[] Labels)
{
    public static LabelIndex Build(Library library, Language language)
    {
        var labels = LabelsOf(library, language).ToArray();
        var documents = labels.Select((label, number) => new Document(
            ResultKind.Page, label.Key, "", label.Address, [], [new("", null, null, label.Text)]));
        return new(IndexBuilder.Build(Analyzer.For(language), [], documents), labels);
    }

    private static IEnumerable<Label> LabelsOf(Library library, Language language)
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
