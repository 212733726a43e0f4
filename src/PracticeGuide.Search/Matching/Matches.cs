using System.Numerics;
using System.Runtime.CompilerServices;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Matching;

/// <summary>
/// Which passages hold which terms of a query, and how much each term tells about each. Forms of one word are one word: their impacts are added
/// before they saturate; what only may be meant counts for a part of that, and only where it tells more than what was asked.
/// </summary>
/// <remarks>For one thread; its workspace is given back when disposed.</remarks>
internal sealed class Matches : IDisposable
{
    // Where a term is found in a passage: a posting's positions, or one of these.
    private const int InTranslation = -1;
    private const int FirstPhrase = -2;

    private readonly LanguageIndex _own;
    private readonly LanguageIndex _other;
    private readonly PassagePairs _fromOther;
    private readonly Workspace _space;
    private readonly List<int[]> _phrases = [];
    private readonly List<int> _positions = [];

    public Matches(Query query, LanguageIndex own, LanguageIndex other, PassagePairs fromOther)
    {
        (_own, _other, _fromOther) = (own, other, fromOther);
        _space = own.Workspaces.Rent();
        for (var term = 0; term < query.Terms.Length; term++)
            Add(term, query.Terms[term]);

        Documents = new(query, own, _space);
    }

    /// <summary>What the passages of each document come to.</summary>
    public DocumentTally Documents { get; }

    /// <summary>Every passage that holds a term, in no order, none twice.</summary>
    public ReadOnlySpan<int> Passages => _space.Passages.Added;

    /// <summary>One bit for each term of the query that <paramref name="passage"/> holds.</summary>
    public uint Found(int passage) => _space.Found[passage];

    /// <summary>The score of the terms <paramref name="passage"/> holds, added up.</summary>
    public float Score(int passage) => _space.Scores[passage];

    /// <summary>Whether the passage holds the term only in its text in the other language; the term must be found there.</summary>
    public bool IsInTranslation(int term, int passage) => _space.FoundAt(term)[passage] == InTranslation;

    /// <summary>Adds where the first form of a term stands in <paramref name="passage"/>, ascending; the term must be found there.</summary>
    public void ReadPositions(int term, int passage, List<int> positions)
    {
        var at = _space.FoundAt(term)[passage];
        if (at >= 0)
            _own.Postings.ReadPositions(at, positions);
        else if (at <= FirstPhrase)
            positions.AddRange(_phrases[FirstPhrase - at]);
    }

    /// <summary>Whether a term stands in the heading or the text of <paramref name="passage"/>, not only in what the whole is called or asked for.</summary>
    public bool IsOfItsOwn(int passage)
    {
        for (var left = Found(passage); left != 0; left &= left - 1)
        {
            _positions.Clear();
            ReadPositions(BitOperations.TrailingZeroCount(left), passage, _positions);
            if (_positions.Count == 0 || Position.Field(_positions[^1]) > Field.Asked)
                return true;
        }

        return false;
    }

    public void Dispose() => _own.Workspaces.Return(_space);

    private void Add(int term, QueryTerm asked)
    {
        var foundAt = _space.FoundAt(term);
        for (var i = 0; i < asked.Sources.Length; i++)
        {
            AddSource(asked.Sources[i], foundAt);
            if (i + 1 == asked.Sources.Length || asked.Sources[i + 1].Weight != asked.Sources[i].Weight)
                EndOfWeight(asked.Sources[i].Weight);
        }

        var (found, scores, best) = (_space.Found, _space.Scores, _space.Best);
        foreach (var passage in _space.OfTerm.Added)
        {
            if (found[passage] == 0)
                _space.Passages.Add(passage);
            found[passage] |= 1u << term;
            var score = asked.Rarity * best[passage];
            scores[passage] += score;
            best[passage] = 0;
            DocumentTally.Add(_space, _own.DocumentOf[passage], term, score);
        }

        _space.OfTerm.Clear();
    }

    private void AddSource(TermSource source, int[] foundAt)
    {
        if (source.Phrase is { } phrase)
        {
            for (var i = 0; i < phrase.Count; i++)
                AddImpact(phrase.Passages[i], phrase.Impacts[i], FirstPhrase - _phrases.Count - i, foundAt);
            _phrases.AddRange(phrase.Positions);
            return;
        }

        if (source.IsTranslation)
        {
            for (var cursor = _other.Postings.Of(source.Word); cursor.MoveNext();)
            {
                var passage = _fromOther.Passage(cursor.Passage);
                if (passage != PassagePairs.None)
                    AddImpact(passage, Impact.Value(cursor.Impact), InTranslation, foundAt);
            }

            return;
        }

        for (var cursor = _own.Postings.Of(source.Word); cursor.MoveNext();)
            AddImpact(cursor.Passage, Impact.Value(cursor.Impact), cursor.At, foundAt);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddImpact(int passage, float impact, int at, int[] foundAt)
    {
        var sums = _space.Sums;
        if (sums[passage] == 0)
        {
            _space.OfWeight.Add(passage);
            if (_space.Best[passage] == 0)
                foundAt[passage] = at;
        }

        sums[passage] += impact;
    }

    // What was added since the last time is of this weight; those of greater weight come first.
    private void EndOfWeight(float weight)
    {
        var (sums, best) = (_space.Sums, _space.Best);
        foreach (var passage in _space.OfWeight.Added)
        {
            if (best[passage] == 0)
                _space.OfTerm.Add(passage);
            best[passage] = MathF.Max(best[passage], weight * Weighting.Saturate(sums[passage]));
            sums[passage] = 0;
        }

        _space.OfWeight.Clear();
    }
}
