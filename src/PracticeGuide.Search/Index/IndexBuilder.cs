using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Documents;

namespace PracticeGuide.Search.Index;

/// <summary>Reads documents into a <see cref="LanguageIndex"/>.</summary>
internal sealed class IndexBuilder(Analyzer analyzer)
{
    private readonly WordTable _table = new(analyzer);
    private readonly OccurrenceList _occurrences = new();
    private readonly List<IndexedDocument> _documents = [];
    private readonly List<IndexedPassage> _passages = [];
    private readonly List<Word> _words = [];

    public static LanguageIndex Build(Analyzer analyzer, IEnumerable<Document> documents)
    {
        var builder = new IndexBuilder(analyzer);
        foreach (var document in documents)
            builder.Add(document);

        var (vocabulary, placeOfNumber) = builder._table.ToVocabulary();
        return new(analyzer, vocabulary, builder._occurrences.ToPostings(placeOfNumber), [.. builder._documents], [.. builder._passages]);
    }

    private void Add(Document document)
    {
        _documents.Add(new(
            document.Kind, document.Title, document.Address, document.AudienceId, document.AudienceTitle, _passages.Count,
            document.Passages.Length));

        foreach (var passage in document.Passages)
        {
            _occurrences.BeginPassage();
            AddField(Field.Title, document.Title);
            AddField(Field.Heading, passage.Heading ?? "");
            AddField(Field.Text, passage.Text);
            _passages.Add(new(passage.Heading, passage.Address, passage.Text));
        }
    }

    private void AddField(Field field, string text)
    {
        _words.Clear();
        analyzer.ReadWords(text, _words);
        _occurrences.AddLength(field, _words.Count);

        for (var first = 0; first < _words.Count;)
        {
            var count = Compounds.Length(_words, first);
            var joined = Compounds.Join(text, _words, first, count);
            for (var i = first; i < first + count; i++)
            {
                AddOccurrences(text.AsSpan(_words[i].Start, _words[i].Length), Position.Of(field, i));
                if (joined is not null)
                    AddOccurrences(joined, Position.Of(field, i));
            }

            first += count;
        }
    }

    private void AddOccurrences(ReadOnlySpan<char> word, int position)
    {
        foreach (var stem in _table.Stems(word))
            _occurrences.Add(stem, position);
    }
}
