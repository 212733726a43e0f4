using System.Collections.Immutable;
using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Documents;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Suggestions;

/// <summary>
/// The titles and headings of one language, which can be suggested: the same documents, with the title as their first passage and each heading
/// of a page as one more.
/// </summary>
/// <param name="Texts">What they are the titles and headings of.</param>
/// <param name="Labels">For each of its passages the text is the label.</param>
internal sealed record LabelIndex(LanguageIndex Texts, LanguageIndex Labels)
{
    private const string TitleKey = "/title";

    public static LabelIndex Build(WordForms forms, LanguageIndex texts) => new(
        texts, IndexBuilder.Build(forms, texts.Audiences, texts.Documents.Select(document => Document(texts, document))));

    /// <summary>What choosing the label with this number leads to.</summary>
    public Suggestion Suggest(int label, ImmutableArray<Fragment> text)
    {
        var passage = Labels.Passages[label];
        var document = Labels.Documents[passage.Document];
        var audience = document.Audiences is [var only] ? Labels.Audiences[only].Title : null;
        return passage.HasAnchor
            ? new(SuggestionKind.Section, text, document.AddressOf(passage), Texts.Documents[passage.Document].Title)
            : new(KindOf(label), text, document.Address, document.Kind is ResultKind.Page ? audience : null);
    }

    public SuggestionKind KindOf(int label) => Labels.Passages[label].HasAnchor ? SuggestionKind.Section : Labels.Documents[Labels.DocumentOf[label]].Kind switch
    {
        ResultKind.Page => SuggestionKind.Page,
        ResultKind.Tool => SuggestionKind.Tool,
        ResultKind.Term => SuggestionKind.Term,
        _ => SuggestionKind.Resource,
    };

    private static Document Document(LanguageIndex texts, IndexedDocument document)
    {
        var labels = ImmutableArray.CreateBuilder<DocumentPassage>();
        labels.Add(new(TitleKey, false, null, document.Title));
        foreach (var passage in texts.Passages.AsSpan(document.FirstPassage, document.PassageCount))
        {
            if (passage is { HasAnchor: true, Heading: { } heading })
                labels.Add(new(passage.Key, true, null, heading));
        }

        return new(
            document.Kind, document.Key, "", document.Address, [.. document.Audiences.Select(audience => texts.Audiences[audience].Id)],
            labels.ToImmutable());
    }
}
