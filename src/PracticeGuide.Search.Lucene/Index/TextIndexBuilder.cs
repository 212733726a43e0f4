using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Lucene.Analysis;
using Document = PracticeGuide.Search.Documents.Document;
using DocumentPassage = PracticeGuide.Search.Documents.DocumentPassage;
using Entry = Lucene.Net.Documents.Document;
using Field = PracticeGuide.Search.Index.Field;
using LanguageAnalyzer = PracticeGuide.Search.Analysis.Analyzer;

namespace PracticeGuide.Search.Lucene.Index;

/// <summary>Reads documents into a <see cref="TextIndex"/>.</summary>
internal sealed class TextIndexBuilder
{
    private static readonly FieldType WithPlaces = Frozen(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, omitNorms: false);
    private static readonly FieldType WithoutPlaces = Frozen(IndexOptions.DOCS_ONLY, omitNorms: true);

    private readonly LanguageAnalyzer _language;
    private readonly IndexedAudience[] _audiences;
    private readonly IndexWriter _writer;
    private readonly List<IndexedDocument> _documents = [];
    private readonly List<IndexedPassage> _passages = [];
    private readonly Dictionary<string, string> _spellings = new(StringComparer.Ordinal);

    private TextIndexBuilder(LanguageAnalyzer language, IndexedAudience[] audiences, IndexWriter writer) =>
        (_language, _audiences, _writer) = (language, audiences, writer);

    /// <param name="audiences">All that the documents may be for.</param>
    public static TextIndex Build(Language language, IndexedAudience[] audiences, IEnumerable<Document> documents)
    {
        var (words, analyzer, similarity, directory) = (LanguageAnalyzer.For(language), new TextAnalyzer(language), new TextSimilarity(), new RAMDirectory());
        // Merged in the order they were added and by this thread: the number of an entry is that of its passage.
        var settings = new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer)
        {
            Similarity = similarity,
            MergePolicy = new LogDocMergePolicy(),
            MergeScheduler = new SerialMergeScheduler(),
        };
        using var writer = new IndexWriter(directory, settings);
        var builder = new TextIndexBuilder(words, audiences, writer);
        foreach (var document in documents)
            builder.Add(document);

        writer.ForceMerge(1);
        writer.Commit();
        var texts = new IndexedTexts([.. builder._documents], [.. builder._passages], audiences);
        return new(texts, new(DirectoryReader.Open(directory)) { Similarity = similarity }, analyzer, words, builder._spellings);
    }

    private void Add(Document document)
    {
        var number = _documents.Count;
        _documents.Add(new(
            document.Kind, document.Key, document.Title, document.Address, [.. document.AudienceIds.Select(PlaceOf)], _passages.Count,
            document.Passages.Length + document.Asked.Length));

        foreach (var passage in document.Passages)
        {
            _writer.AddDocument(EntryOf(document, passage));
            _passages.Add(new(number, passage.Key, passage.HasAnchor, passage.Heading, passage.Text));
        }

        foreach (var asked in document.Asked)
        {
            var entry = new Entry();
            Add(entry, Field.Asked, asked);
            _writer.AddDocument(entry);
            _passages.Add(IndexedPassage.Asked(number));
        }
    }

    private int PlaceOf(string audienceId) =>
        Array.FindIndex(_audiences, audience => string.Equals(audience.Id, audienceId, StringComparison.Ordinal));

    private Entry EntryOf(Document document, DocumentPassage passage)
    {
        var entry = new Entry();
        Add(entry, Field.Title, document.Title);
        Add(entry, Field.Heading, passage.Heading ?? "");
        Add(entry, Field.Text, passage.Text);
        return entry;
    }

    private void Add(Entry entry, Field part, string text)
    {
        entry.Add(new global::Lucene.Net.Documents.Field(TextField.Name(part, ofWords: false), text, WithPlaces));
        entry.Add(new global::Lucene.Net.Documents.Field(TextField.Name(part, ofWords: true), text, WithPlaces));
        entry.Add(new global::Lucene.Net.Documents.Field(TextField.AllWords, text, WithoutPlaces));
        entry.Add(new global::Lucene.Net.Documents.Field(TextField.AllStems, text, WithoutPlaces));
        AddSpellings(text);
    }

    private void AddSpellings(string text)
    {
        var words = new List<Word>();
        _language.ReadWords(text, words);
        foreach (var word in words)
        {
            var lower = Folding.Lower(text.Substring(word.Start, word.Length));
            var folded = Folding.WithoutAccents(lower);
            if (!string.Equals(lower, folded, StringComparison.Ordinal))
                _spellings.TryAdd(folded, lower);
        }
    }

    private static FieldType Frozen(IndexOptions options, bool omitNorms)
    {
        var type = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = omitNorms, IndexOptions = options };
        type.Freeze();
        return type;
    }
}
