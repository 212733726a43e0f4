using System.Numerics;

namespace PracticeGuide.Search.Queries;

/// <summary>What is looked for.</summary>
/// <param name="Terms">In the order they were asked, at most <see cref="MostTerms"/>; those no text holds have no sources.</param>
/// <param name="LeftOut">What no document that answers may hold.</param>
/// <param name="Correction">What was looked for instead of what was typed, or null.</param>
internal sealed record Query(QueryTerm[] Terms, TermSource[] LeftOut, Correction? Correction)
{
    /// <summary>A longer question is answered by its first words. At most 32: which terms a passage holds is one integer.</summary>
    public const int MostTerms = 16;

    /// <summary>One bit for every term.</summary>
    public uint All { get; } = Terms.Length == 0 ? 0 : uint.MaxValue >> (32 - Terms.Length);

    /// <summary>One bit for every term that a document must hold to answer.</summary>
    public uint Required { get; } = Bits(Terms, term => term.IsRequired);

    /// <summary>The rarity of the terms that some text holds, added up.</summary>
    public float Rarity { get; } = Terms.Sum(term => term.Rarity);

    /// <summary>The rarity of the terms whose bits are set, from 0 to 1 of all.</summary>
    public float Share(uint found)
    {
        if (found == All)
            return 1;

        var rarity = 0f;
        for (var left = found; left != 0; left &= left - 1)
            rarity += Terms[BitOperations.TrailingZeroCount(left)].Rarity;
        return rarity / Rarity;
    }

    private static uint Bits(QueryTerm[] terms, Func<QueryTerm, bool> condition)
    {
        var bits = 0u;
        for (var term = 0; term < terms.Length; term++)
            bits |= condition(terms[term]) ? 1u << term : 0;
        return bits;
    }
}

/// <summary>A word or a phrase. It counts as found where any of its sources is.</summary>
/// <param name="Place">Its number among all the words asked, so that words left out still part their neighbours.</param>
/// <param name="Sources">Those of the greatest weight first.</param>
/// <param name="Rarity">See <see cref="Index.Weighting.Rarity"/>; 0 where no text holds it.</param>
/// <param name="IsRequired">Whether a document that does not hold it is no answer.</param>
internal sealed record QueryTerm(int Place, TermSource[] Sources, float Rarity, bool IsRequired);
