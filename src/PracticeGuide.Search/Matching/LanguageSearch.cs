using PracticeGuide.Search.Index;
using PracticeGuide.Search.Passages;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Matching;

/// <summary>Searches the texts of one language.</summary>
/// <param name="own">Those texts.</param>
/// <param name="other">The same in the other language.</param>
/// <param name="fromOther">Which of <paramref name="own"/> says the same as which of <paramref name="other"/>.</param>
/// <param name="toOther">The reverse.</param>
internal sealed class LanguageSearch(
    LanguageIndex own, LanguageIndex other, PassagePairs fromOther, PassagePairs toOther, SynonymTable synonyms)
{
    private readonly QueryReader _reader = new(own, other, synonyms);
    private readonly ResultWriter _results = new(own, other, toOther);

    /// <param name="most">The most results to return; fewer than 0 is none.</param>
    public SearchResults Search(SearchQuery asked, int most)
    {
        var query = _reader.Read(asked.Text, asked.AsTyped);
        if (query.Rarity == 0)
            return SearchResults.None with { Correction = query.Correction };

        using var matches = new Matches(query, own, other, fromOther, toOther);
        var ranking = new Ranking(query, own, matches);
        var filter = new DocumentFilter(own, asked.AudienceId, asked.Kind);
        var (count, best) = ranking.Best(filter, Math.Max(most, 0));
        var passages = new PassageReader(own, query, matches);
        return new(count, [.. best.Select(standing => Result(standing.Document, query, matches, ranking, passages))])
        {
            Audiences = filter.Audiences,
            Kinds = filter.Kinds,
            Correction = query.Correction,
        };
    }

    private SearchResult Result(int number, Query query, Matches matches, Ranking ranking, PassageReader passages)
    {
        var document = own.Documents[number];
        var best = BestPassages.Of(document, own.Passages, CandidatesOf(document, matches, ranking));
        return _results.Write(number, best.Select(passages.Read), IsThroughTranslation(document, query, matches));
    }

    private List<PassageCandidate> CandidatesOf(IndexedDocument document, Matches matches, Ranking ranking)
    {
        var candidates = new List<PassageCandidate>();
        for (var passage = document.FirstPassage; passage < document.EndOfPassages; passage++)
        {
            if (matches.Found(passage) != 0 && !own.Passages[passage].IsAsked)
                candidates.Add(new(passage, ranking.HoldsAll(passage), matches.IsOfItsOwn(passage), ranking.Score(passage)));
        }

        return candidates;
    }

    private static bool IsThroughTranslation(IndexedDocument document, Query query, Matches matches)
    {
        for (var passage = document.FirstPassage; passage < document.EndOfPassages; passage++)
        {
            for (var term = 0; term < query.Terms.Length; term++)
            {
                if ((matches.Found(passage) & (1u << term)) != 0 && !matches.IsInTranslation(term, passage))
                    return false;
            }
        }

        return true;
    }
}
