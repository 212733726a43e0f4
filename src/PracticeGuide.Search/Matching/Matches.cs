using System.Buffers;
using System.Numerics;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Matching;

/// <summary>
/// Which passages hold which terms of a query, and how much each term tells about each. Its arrays are lent: it is for one thread, and is
/// given back when disposed.
/// </summary>
internal sealed class Matches : IDisposable
{
    // Where a term is found in a passage: a posting's positions, or one of these.
    private const int InTranslation = -1;
    private const int FirstPhrase = -2;

    private readonly LanguageIndex _own;
    private readonly LanguageIndex _other;
    private readonly PassagePairs _fromOther;
    private readonly int _count;
    private readonly uint[] _found;
    private readonly float[] _scores;

    // Of every term and passage; what stands there means something only where _found has the term's bit.
    private readonly int[] _foundAt;
    private readonly List<(int Passage, float Score)>[] _ofTerm;
    private readonly List<int[]> _phrases = [];
    private readonly List<int> _passages = [];

    public Matches(Query query, LanguageIndex own, LanguageIndex other, PassagePairs fromOther)
    {
        (_own, _other, _fromOther, _count) = (own, other, fromOther, own.Passages.Length);
        _found = RentCleared<uint>();
        _scores = RentCleared<float>();
        _foundAt = ArrayPool<int>.Shared.Rent(_count * query.Terms.Length);

        _ofTerm = new List<(int, float)>[query.Terms.Length];
        using var adding = new TermScores(_count);
        for (var term = 0; term < query.Terms.Length; term++)
            Add(term, query.Terms[term], adding);
    }

    /// <summary>Every passage that holds a term, in no order, none twice.</summary>
    public List<int> Passages => _passages;

    /// <summary>The passages that hold a term, in no order, and what it tells of each.</summary>
    public List<(int Passage, float Score)> OfTerm(int term) => _ofTerm[term];

    /// <summary>One bit for each term of the query that <paramref name="passage"/> holds.</summary>
    public uint Found(int passage) => _found[passage];

    /// <summary>The score of the terms <paramref name="passage"/> holds, added up.</summary>
    public float Score(int passage) => _scores[passage];

    /// <summary>Whether the passage holds the term only in its text in the other language; the term must be found there.</summary>
    public bool IsInTranslation(int term, int passage) => _foundAt[At(term, passage)] == InTranslation;

    /// <summary>
    /// Adds where the form of a term that tells most about <paramref name="passage"/> stands in it, ascending; the term must be found there.
    /// </summary>
    public void ReadPositions(int term, int passage, List<int> positions)
    {
        var at = _foundAt[At(term, passage)];
        if (at >= 0)
            _own.Postings.ReadPositions(at, positions);
        else if (at <= FirstPhrase)
            positions.AddRange(_phrases[FirstPhrase - at]);
    }

    /// <summary>Whether a term stands in the heading or the text of <paramref name="passage"/>, not only in what the whole is called or asked for.</summary>
    public bool IsOfItsOwn(int passage)
    {
        var positions = new List<int>();
        for (var left = _found[passage]; left != 0; left &= left - 1)
        {
            var term = BitOperations.TrailingZeroCount(left);
            positions.Clear();
            ReadPositions(term, passage, positions);
            if (positions.Count == 0 || Position.Field(positions[^1]) > Field.Asked)
                return true;
        }

        return false;
    }

    public void Dispose()
    {
        ArrayPool<uint>.Shared.Return(_found);
        ArrayPool<float>.Shared.Return(_scores);
        ArrayPool<int>.Shared.Return(_foundAt);
    }

    private void Add(int term, QueryTerm asked, TermScores adding)
    {
        for (var i = 0; i < asked.Sources.Length; i++)
        {
            AddSource(term, asked.Sources[i], adding);
            if (i + 1 == asked.Sources.Length || asked.Sources[i + 1].Weight != asked.Sources[i].Weight)
                adding.EndOfWeight(asked.Sources[i].Weight);
        }

        var scores = new List<(int, float)>(adding.Passages.Count);
        foreach (var passage in adding.Passages)
        {
            if (_found[passage] == 0)
                _passages.Add(passage);
            _found[passage] |= 1u << term;
            var score = asked.Rarity * adding.Of(passage);
            _scores[passage] += score;
            scores.Add((passage, score));
        }

        _ofTerm[term] = scores;
        adding.Clear();
    }

    private void AddSource(int term, TermSource source, TermScores adding)
    {
        if (source.Phrase is { } phrase)
        {
            for (var i = 0; i < phrase.Count; i++)
                Add(term, phrase.Passages[i], phrase.Impacts[i], FirstPhrase - _phrases.Count - i, adding);
            _phrases.AddRange(phrase.Positions);
            return;
        }

        if (source.IsTranslation)
        {
            for (var cursor = _other.Postings.Of(source.Word); cursor.MoveNext();)
            {
                var passage = _fromOther.Passage(cursor.Passage);
                if (passage != PassagePairs.None)
                    Add(term, passage, Impact.Value(cursor.Impact), InTranslation, adding);
            }

            return;
        }

        for (var cursor = _own.Postings.Of(source.Word); cursor.MoveNext();)
            Add(term, cursor.Passage, Impact.Value(cursor.Impact), cursor.PositionsAt, adding);
    }

    private void Add(int term, int passage, float impact, int foundAt, TermScores adding)
    {
        if (adding.Add(passage, impact))
            _foundAt[At(term, passage)] = foundAt;
    }

    private int At(int term, int passage) => (term * _count) + passage;

    private T[] RentCleared<T>()
    {
        var array = ArrayPool<T>.Shared.Rent(_count);
        Array.Clear(array, 0, _count);
        return array;
    }
}
