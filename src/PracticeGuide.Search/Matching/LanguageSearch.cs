using System.Collections.Immutable;
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
        return new(count, Results(best, query, matches, ranking))
        {
            Audiences = filter.Audiences,
            Kinds = filter.Kinds,
            Correction = query.Correction,
        };
    }

    private ImmutableArray<SearchResult> Results(List<Standing> best, Query query, Matches matches, Ranking ranking)
    {
        var chosen = best.ConvertAll(standing => BestPassages.Of(
            own.Documents[standing.Document], own.Passages, CandidatesOf(own.Documents[standing.Document], matches, ranking)));
        var passages = new PassageReader(own, query, matches).Read([.. chosen.SelectMany(numbers => numbers)]);

        var results = ImmutableArray.CreateBuilder<SearchResult>(best.Count);
        var read = 0;
        for (var i = 0; i < best.Count; read += chosen[i++].Count)
        {
            var isThroughTranslation = IsThroughTranslation(own.Documents[best[i].Document], query, matches);
            results.Add(_results.Write(best[i].Document, passages.AsSpan(read, chosen[i].Count), isThroughTranslation));
        }

        return results.MoveToImmutable();
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
