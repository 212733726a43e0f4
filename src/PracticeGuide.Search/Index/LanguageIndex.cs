using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Passages;

namespace PracticeGuide.Search.Index;

/// <summary>The texts of one language, ready to be searched. Nothing in it changes.</summary>
internal sealed class LanguageIndex(
    Analyzer analyzer, Vocabulary vocabulary, Postings postings, IndexedDocument[] documents, IndexedPassage[] passages)
{
    private readonly QueryReader _reader = new(analyzer, vocabulary, postings, passages.Length);
    private readonly PassageReader _passages = new(analyzer, postings, passages);

    public SearchResults Search(string text, int most)
    {
        var query = _reader.Read(text);
        if (query.Words.Length == 0 || query.Rarity == 0)
            return SearchResults.None;

        using var matches = new WordMatches(query, postings, passages.Length);
        var ranking = new Ranking(query, matches, documents);
        var (count, best) = ranking.Best(Math.Max(most, 0));
        return new(count, [.. best.Select(standing => Result(documents[standing.Document], query, matches, ranking))]);
    }

    private SearchResult Result(IndexedDocument document, Query query, WordMatches matches, Ranking ranking) => new(
        document.Kind, document.Title, document.Address, document.AudienceId, document.AudienceTitle,
        [.. BestPassages.Of(document, passages, matches, ranking).Select(passage => _passages.Read(query, passage))]);
}
