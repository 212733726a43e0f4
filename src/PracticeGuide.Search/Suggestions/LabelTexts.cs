using System.Collections.Immutable;
using PracticeGuide.Search.Documents;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Suggestions;

/// <summary>
/// The titles and headings of one language, which can be suggested: the same documents, with the title as their first passage and each heading
/// of a page as one more.
/// </summary>
/// <param name="Texts">What they are the titles and headings of.</param>
/// <param name="Labels">For each of its passages the text is the label.</param>
internal sealed record LabelTexts(IndexedTexts Texts, IndexedTexts Labels)
{
    private const string TitleKey = "/title";

    /// <summary>What <see cref="Labels"/> is read from.</summary>
    public static IEnumerable<Document> DocumentsOf(IndexedTexts texts) => texts.Documents.Select(document => Document(texts, document));

    public string Text(int label) => Labels.Passages[label].Text;

    public SuggestionKind KindOf(int label)
    {
        ref readonly var passage = ref Labels.Passages[label];
        return passage.HasAnchor ? SuggestionKind.Section : Labels.Documents[passage.Document].Kind switch
        {
            ResultKind.Page => SuggestionKind.Page,
            ResultKind.Tool => SuggestionKind.Tool,
            ResultKind.Term => SuggestionKind.Term,
            _ => SuggestionKind.Resource,
        };
    }

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

    private static Document Document(IndexedTexts texts, IndexedDocument document)
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
