using System.Buffers;
using System.Numerics;

namespace PracticeGuide.Search.Index;

/// <summary>
/// Which passages hold which words of a query, and how much each word tells about each. Its arrays are lent: it is for one thread, and is
/// given back when disposed.
/// </summary>
internal sealed class WordMatches : IDisposable
{
    private readonly Query _query;
    private readonly Postings _postings;
    private readonly int _passageCount;
    private readonly uint[] _found;

    // Of every word and passage; what stands there means something only where _found has the word's bit.
    private readonly float[] _scores;
    private readonly int[] _foundAt;

    public WordMatches(Query query, Postings postings, int passageCount)
    {
        (_query, _postings, _passageCount) = (query, postings, passageCount);
        _found = ArrayPool<uint>.Shared.Rent(passageCount);
        _scores = ArrayPool<float>.Shared.Rent(passageCount * query.Words.Length);
        _foundAt = ArrayPool<int>.Shared.Rent(passageCount * query.Words.Length);
        Array.Clear(_found, 0, passageCount);

        for (var word = 0; word < query.Words.Length; word++)
        {
            foreach (var stem in query.Words[word].Stems)
                Add(word, stem);
        }
    }

    /// <summary>One bit for each word of the query that <paramref name="passage"/> holds.</summary>
    public uint Found(int passage) => _found[passage];

    /// <summary>The score of the words <paramref name="passage"/> holds, added up.</summary>
    public float Score(int passage)
    {
        var score = 0f;
        for (var left = _found[passage]; left != 0; left &= left - 1)
            score += _scores[At(BitOperations.TrailingZeroCount(left), passage)];
        return score;
    }

    /// <summary>Where the form of a word that tells most about <paramref name="passage"/> stands in it; the word must be found there.</summary>
    public ReadOnlySpan<int> Positions(int word, int passage) => _postings.Positions(_foundAt[At(word, passage)]);

    /// <summary>Whether a word stands in the heading or the text of <paramref name="passage"/>, not only in the title of the whole.</summary>
    public bool IsOfItsOwn(int passage)
    {
        for (var left = _found[passage]; left != 0; left &= left - 1)
        {
            if (Position.Field(Positions(BitOperations.TrailingZeroCount(left), passage)[^1]) != Field.Title)
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

    private void Add(int word, QueryStem stem)
    {
        var bit = 1u << word;
        var most = stem.Weight * _query.Words[word].Rarity;
        var (posting, end) = _postings.Of(stem.Stem);
        for (; posting < end; posting++)
        {
            var passage = _postings.Passage(posting);
            var score = most * _postings.Weight(posting);
            var at = At(word, passage);

            // Forms of one word are one word: the best counts, not their sum.
            if ((_found[passage] & bit) != 0 && _scores[at] >= score)
                continue;
            _found[passage] |= bit;
            _scores[at] = score;
            _foundAt[at] = posting;
        }
    }

    private int At(int word, int passage) => (word * _passageCount) + passage;
}
