using System.Numerics;
using PracticeGuide.Search.Lucene.Queries;
using PracticeGuide.Search.Matching;

namespace PracticeGuide.Search.Lucene.Matching;

/// <summary>
/// Puts the documents that answer a query in order, by how much their best passage and the whole are about the terms. Of one or two terms all
/// come before one, and in one passage before in several.
/// </summary>
internal sealed class Ranking(QueryTerms query, Matches matches)
{
    // A document must hold so much of the terms, by number and by rarity.
    private const float Enough = 0.4f;

    // With more terms than this, one that is missing may be beside the point.
    private const int MostAllNeeded = 2;

    private const float OfWhole = 0.5f;
    private const float AllTogether = 1.2f;
    private const float All = 1.1f;

    private readonly uint _all = Bits(query, _ => true);
    private readonly uint _required = Bits(query, term => term.IsRequired);
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
            var coverage = entry.HoldsAllTogether ? Coverage.AllTogether : entry.Found == _all ? Coverage.All : Coverage.Some;
            standings.Add(new(document, query.Terms.Length <= MostAllNeeded ? coverage : Coverage.Some, Score(entry, coverage)));
        }

        standings.Sort(Standing.BestFirst);
        return standings;
    }

    /// <summary>Whether <paramref name="passage"/> holds every term.</summary>
    public bool HoldsAll(int passage) => matches.Found(passage) == _all;

    private float Score(DocumentTally.Entry entry, Coverage coverage)
    {
        var share = Share(entry.Found);
        var worth = coverage switch { Coverage.AllTogether => AllTogether, Coverage.All => All, _ => 1 };
        return share * share * (entry.Best + (OfWhole * entry.Sum)) * worth;
    }

    private bool IsEnough(uint found) =>
        (found & _required) == _required && BitOperations.PopCount(found) >= query.Terms.Length * Enough && Share(found) >= Enough;

    // The rarity of the terms found, from 0 to 1 of all.
    private float Share(uint found)
    {
        var rarity = 0f;
        for (var term = 0; term < query.Terms.Length; term++)
            rarity += (found & (1u << term)) != 0 ? matches.Rarities[term] : 0;
        return rarity / _rarity;
    }

    private static uint Bits(QueryTerms query, Func<QueryTerm, bool> condition) =>
        query.Terms.Select((term, number) => condition(term) ? 1u << number : 0).Aggregate(0u, (bits, bit) => bits | bit);
}
