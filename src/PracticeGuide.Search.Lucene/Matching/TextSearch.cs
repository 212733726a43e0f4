using PracticeGuide.Search.Index;
using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Lucene.Passages;
using PracticeGuide.Search.Lucene.Queries;
using PracticeGuide.Search.Matching;
using PracticeGuide.Search.Passages;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Lucene.Matching;

/// <summary>Searches the texts of one language.</summary>
/// <param name="own">Those texts.</param>
/// <param name="other">The same in the other language.</param>
internal sealed class TextSearch(TextIndex own, TextIndex other, SynonymTable synonyms)
{
    private readonly PassagePairs _fromOther = PassagePairs.Between(own.Texts, other.Texts);
    private readonly TermReader _reader = new(own, other, synonyms);
    private readonly PassageMarker _passages = new(own);
    private readonly ResultWriter _results = new(own.Texts, other.Texts, PassagePairs.Between(other.Texts, own.Texts));

    /// <param name="most">The most results to return; fewer than 0 is none.</param>
    public SearchResults Search(SearchQuery asked, int most)
    {
        var query = _reader.Read(asked.Text, asked.AsTyped);
        var filter = new DocumentFilter(own.Texts, asked.AudienceId, asked.Kind);
        var matches = new Matches(query, own, other, _fromOther);
        new Proximity(own, query, matches).AddTo();
        var ranking = new Ranking(query, matches);
        var answers = ranking.Order(new(query, own, matches), filter);
        return new(answers.Count, [.. answers.Take(most).Select(standing => Result(standing.Document, query, matches, ranking))])
        {
            Audiences = filter.Audiences,
            Kinds = filter.Kinds,
            Correction = query.Correction,
        };
    }

    private SearchResult Result(int number, QueryTerms query, Matches matches, Ranking ranking)
    {
        var document = own.Texts.Documents[number];
        var passages = Enumerable.Range(document.FirstPassage, document.PassageCount).Where(passage => matches.Found(passage) != 0).ToArray();
        var candidates = passages.Where(passage => !own.Texts.Passages[passage].IsAsked).Select(passage => new PassageCandidate(
            passage, ranking.HoldsAll(passage), _passages.IsOfItsOwn(query, matches, passage), matches.Score(passage)));
        return _results.Write(
            number,
            [.. BestPassages.Of(document, own.Texts.Passages, [.. candidates]).Select(passage => _passages.Read(query, matches, passage))],
            Array.TrueForAll(passages, passage => matches.Found(passage) == matches.InTranslation(passage)));
    }
}
