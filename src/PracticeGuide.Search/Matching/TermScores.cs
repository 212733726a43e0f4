using System.Buffers;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Matching;

/// <summary>
/// Adds up what one term tells about each passage. Forms of one word are one word: their impacts are added before they saturate; what only
/// may be meant counts for a part of that, and only where it tells more than what was asked.
/// </summary>
internal sealed class TermScores(int passageCount) : IDisposable
{
    private readonly float[] _sums = RentCleared(passageCount);
    private readonly float[] _most = RentCleared(passageCount);
    private readonly float[] _best = RentCleared(passageCount);
    private readonly List<int> _touched = [];

    /// <summary>The passages that have a score, in no order, none twice.</summary>
    public List<int> Passages { get; } = [];

    /// <summary>Adds to a passage what one word tells about it, among those of one weight.</summary>
    /// <returns>Whether no word before told more.</returns>
    public bool Add(int passage, float impact)
    {
        if (_sums[passage] == 0)
            _touched.Add(passage);
        _sums[passage] += impact;
        if (_most[passage] >= impact || _best[passage] > 0)
            return false;
        _most[passage] = impact;
        return true;
    }

    /// <summary>What was added since the last time is of this weight; those of greater weight come first.</summary>
    public void EndOfWeight(float weight)
    {
        foreach (var passage in _touched)
        {
            if (_best[passage] == 0)
                Passages.Add(passage);
            _best[passage] = MathF.Max(_best[passage], weight * Weighting.Saturate(_sums[passage]));
            _sums[passage] = 0;
        }

        _touched.Clear();
    }

    public float Of(int passage) => _best[passage];

    /// <summary>Makes ready for the next term.</summary>
    public void Clear()
    {
        foreach (var passage in Passages)
            _best[passage] = _most[passage] = 0;
        Passages.Clear();
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(_sums);
        ArrayPool<float>.Shared.Return(_most);
        ArrayPool<float>.Shared.Return(_best);
    }

    private static float[] RentCleared(int length)
    {
        var array = ArrayPool<float>.Shared.Rent(length);
        Array.Clear(array, 0, length);
        return array;
    }
}
