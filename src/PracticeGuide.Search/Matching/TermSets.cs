using System.Numerics;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Matching;

/// <summary>Says of the terms of a query that a document holds whether they are enough for an answer.</summary>
internal sealed class TermSets
{
    // So many terms have few enough sets to judge each of them beforehand.
    private const int MostTermsJudgedBefore = 6;

    private readonly Query _query;
    private readonly bool[] _judged;

    public TermSets(Query query)
    {
        _query = query;
        _judged = query.Terms.Length <= MostTermsJudgedBefore ? new bool[query.All + 1] : [];
        for (var found = 0u; found < _judged.Length; found++)
            _judged[found] = Judge(found);
    }

    /// <param name="found">One bit for each term of the query that is held.</param>
    public bool AreEnough(uint found) => _judged.Length > 0 ? _judged[found] : Judge(found);

    // A page that holds only the common word of two is no answer, nor one that holds one word of many.
    private bool Judge(uint found) =>
        found != 0 && (found & _query.Required) == _query.Required
        && BitOperations.PopCount(found) >= _query.Terms.Length * Ranking.LeastShare && _query.Share(found) >= Ranking.LeastShare;
}
