using PracticeGuide.Search.Index;
using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Lucene.Queries;
using PracticeGuide.Search.Matching;

namespace PracticeGuide.Search.Lucene.Matching;

/// <summary>What answers a query.</summary>
/// <param name="Best">Every document that does, best first.</param>
internal sealed record Found(Matches Matches, Ranking Ranking, List<Standing> Best)
{
    /// <param name="fromOther">Which of <paramref name="own"/> says the same as which of <paramref name="other"/>.</param>
    /// <param name="filter">Is told of every document that answers.</param>
    public static Found Of(QueryTerms query, TextIndex own, TextIndex other, PassagePairs fromOther, DocumentFilter filter)
    {
        var matches = new Matches(query, own, other, fromOther);
        new Proximity(own, query, matches).AddTo();
        var ranking = new Ranking(query, matches);
        return new(matches, ranking, ranking.Order(new(query, own, matches), filter));
    }
}
