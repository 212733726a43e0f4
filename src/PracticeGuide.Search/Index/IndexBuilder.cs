using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Documents;

namespace PracticeGuide.Search.Index;

/// <summary>Reads documents into a <see cref="LanguageIndex"/>.</summary>
internal sealed class IndexBuilder(WordForms forms, IndexedAudience[] audiences, Document[] documents)
{
    // A word and what parts it from the next: shorter than they are on average, so that the list of occurrences is not often made longer.
    private const int LettersOfWord = 5;

    private readonly WordTable _table = new(forms);
    private readonly List<IndexedDocument> _documents = new(documents.Length);
    private readonly List<IndexedPassage> _passages = new(documents.Sum(Passages));

    /// <param name="audiences">All that the documents may be for.</param>
    public static LanguageIndex Build(WordForms forms, IndexedAudience[] audiences, IEnumerable<Document> documents) =>
        new IndexBuilder(forms, audiences, [.. documents]).Build();

    private LanguageIndex Build()
    {
        var occurrences = new OccurrenceList(_passages.Capacity, documents.Sum(Letters) / LettersOfWord);
        var reader = new FieldReader(forms.Analyzer, _table);
        foreach (var document in documents)
            Add(document, reader, occurrences);

        var (vocabulary, placeOfNumber) = _table.ToVocabulary();
        return new(forms.Analyzer, vocabulary, occurrences.ToPostings(placeOfNumber), [.. _documents], [.. _passages], audiences);
    }

    private static int Passages(Document document) => document.Passages.Length + document.Asked.Length;

    private static int Letters(Document document) => document.Asked.Sum(asked => asked.Length)
        + document.Passages.Sum(passage => document.Title.Length + (passage.Heading?.Length ?? 0) + passage.Text.Length);

    private void Add(Document document, FieldReader reader, OccurrenceList occurrences)
    {
        var number = _documents.Count;
        _documents.Add(new(
            document.Kind, document.Key, document.Title, document.Address, [.. document.AudienceIds.Select(PlaceOf)], _passages.Count,
            Passages(document)));

        // Each passage is found by the title of its document, which is read once.
        var title = reader.Read(document.Title).ToArray();
        foreach (var passage in document.Passages)
        {
            occurrences.BeginPassage();
            occurrences.AddField(Field.Title, title);
            occurrences.AddField(Field.Heading, reader.Read(passage.Heading ?? ""));
            occurrences.AddField(Field.Text, reader.Read(passage.Text));
            _passages.Add(new(number, passage.Key, passage.HasAnchor, passage.Heading, passage.Text));
        }

        foreach (var asked in document.Asked)
        {
            occurrences.BeginPassage();
            occurrences.AddField(Field.Asked, reader.Read(asked));
            _passages.Add(IndexedPassage.Asked(number));
        }
    }

    private int PlaceOf(string audienceId) =>
        Array.FindIndex(audiences, audience => string.Equals(audience.Id, audienceId, StringComparison.Ordinal));
}
