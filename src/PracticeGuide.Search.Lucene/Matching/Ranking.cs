using System.Numerics;
using PracticeGuide.Search.Lucene.Queries;
using PracticeGuide.Search.Matching;
using Rules = PracticeGuide.Search.Matching.Ranking;

namespace PracticeGuide.Search.Lucene.Matching;

/// <summary>Puts the documents that answer a query in order, by the same rules as <see cref="Rules"/>.</summary>
internal sealed class Ranking(QueryTerms query, Matches matches)
{
    private readonly float _rarity = matches.Rarities.Sum();

    /// <summary>The documents that answer and are asked for, best first.</summary>
    /// <param name="filter">Is told of every document that answers.</param>
    public List<Standing> Order(DocumentTally tally, DocumentFilter filter)
    {
        var standings = new List<Standing>();
        foreach (var (document, entry) in tally.Documents)
        {
            if (!IsEnough(entry.Found) || !filter.Count(document))
                continue;
            standings.Add(new(document, CoverageOf(entry), entry.Best + (Rules.WorthOfWhole * entry.Sum)));
        }

        standings.Sort(Standing.BestFirst);
        return standings;
    }

    /// <summary>Whether <paramref name="passage"/> holds every term.</summary>
    public bool HoldsAll(int passage) => matches.Found(passage) == query.All;

    private Coverage CoverageOf(DocumentTally.Entry entry) =>
        query.Terms.Length > Rules.MostTermsForCoverage ? Coverage.Some
        : entry.HoldsAllTogether ? Coverage.AllTogether : entry.Found == query.All ? Coverage.All : Coverage.Some;

    private bool IsEnough(uint found) =>
        (found & query.Required) == query.Required
        && BitOperations.PopCount(found) >= query.Terms.Length * Rules.LeastShare && Share(found) >= Rules.LeastShare;

    // The rarity of the terms found, from 0 to 1 of all.
    private float Share(uint found)
    {
        var rarity = 0f;
        for (var term = 0; term < query.Terms.Length; term++)
            rarity += (found & (1u << term)) != 0 ? matches.Rarities[term] : 0;
        return rarity / _rarity;
    }
}
