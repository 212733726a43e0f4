using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Documents;

namespace PracticeGuide.Search.Index;

/// <summary>Reads documents into a <see cref="LanguageIndex"/>.</summary>
internal sealed class IndexBuilder(WordForms forms, IndexedAudience[] audiences)
{
    private readonly WordTable _table = new(forms);
    private readonly OccurrenceList _occurrences = new();
    private readonly List<IndexedDocument> _documents = [];
    private readonly List<IndexedPassage> _passages = [];
    private readonly List<Word> _words = [];

    /// <param name="audiences">All that the documents may be for.</param>
    public static LanguageIndex Build(WordForms forms, IndexedAudience[] audiences, IEnumerable<Document> documents)
    {
        var builder = new IndexBuilder(forms, audiences);
        foreach (var document in documents)
            builder.Add(document);

        var (vocabulary, placeOfNumber) = builder._table.ToVocabulary();
        return new(
            forms.Analyzer, vocabulary, builder._occurrences.ToPostings(placeOfNumber), [.. builder._documents], [.. builder._passages], audiences);
    }

    private void Add(Document document)
    {
        var number = _documents.Count;
        _documents.Add(new(
            document.Kind, document.Key, document.Title, document.Address, [.. document.AudienceIds.Select(PlaceOf)], _passages.Count,
            document.Passages.Length + document.Asked.Length));

        foreach (var passage in document.Passages)
        {
            _occurrences.BeginPassage();
            AddField(Field.Title, document.Title);
            AddField(Field.Heading, passage.Heading ?? "");
            AddField(Field.Text, passage.Text);
            _passages.Add(new(number, passage.Key, passage.HasAnchor, passage.Heading, passage.Text));
        }

        foreach (var asked in document.Asked)
        {
            _occurrences.BeginPassage();
            AddField(Field.Asked, asked);
            _passages.Add(IndexedPassage.Asked(number));
        }
    }

    private int PlaceOf(string audienceId) =>
        Array.FindIndex(audiences, audience => string.Equals(audience.Id, audienceId, StringComparison.Ordinal));

    private void AddField(Field field, string text)
    {
        _words.Clear();
        forms.Analyzer.ReadWords(text, _words);
        _occurrences.AddLength(field, _words.Count);

        for (var first = 0; first < _words.Count;)
        {
            var count = Compounds.Length(_words, first);
            var joined = Compounds.Join(text, _words, first, count);
            for (var i = first; i < first + count; i++)
            {
                _occurrences.Add(_table.Number(text.AsSpan(_words[i].Start, _words[i].Length)), Position.Of(field, i));
                if (joined is not null)
                    _occurrences.Add(_table.Number(joined), Position.Of(field, i));
            }

            first += count;
        }
    }
}
