using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Lucene.Queries;

/// <summary>What is looked for.</summary>
/// <param name="Terms">In the order they were asked, at most <see cref="Query.MostTerms"/>; those no text holds have no sources.</param>
/// <param name="LeftOut">What no document that answers may hold.</param>
/// <param name="Correction">What was looked for instead of what was typed, or null.</param>
internal sealed record QueryTerms(QueryTerm[] Terms, TermSource[] LeftOut, Correction? Correction)
{
    /// <summary>One bit for every term.</summary>
    public uint All { get; } = Bits(Terms, _ => true);

    /// <summary>One bit for every term that a document must hold to answer.</summary>
    public uint Required { get; } = Bits(Terms, term => term.IsRequired);

    private static uint Bits(QueryTerm[] terms, Func<QueryTerm, bool> condition) =>
        terms.Select((term, number) => condition(term) ? 1u << number : 0).Aggregate(0u, (bits, bit) => bits | bit);
}

/// <summary>A word or a phrase. It counts as found where any of its sources is.</summary>
/// <param name="Place">Its number among all the words asked, so that words left out still part their neighbours.</param>
/// <param name="Sources">Those of the greatest weight first.</param>
/// <param name="IsRequired">Whether a document that does not hold it is no answer.</param>
internal sealed record QueryTerm(int Place, TermSource[] Sources, bool IsRequired);
