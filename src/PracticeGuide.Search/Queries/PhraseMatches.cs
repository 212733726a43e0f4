using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Queries;

/// <summary>Where words stand one after the other.</summary>
/// <param name="words">How many words.</param>
internal sealed class PhraseMatches(int words)
{
    private readonly List<int> _passages = [];
    private readonly List<float> _impacts = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _positions = [];

    public int Words => words;

    /// <summary>How many passages hold them so.</summary>
    public int Count => _passages.Count;

    /// <summary>Ascending.</summary>
    public ReadOnlySpan<int> Passages => CollectionsMarshal.AsSpan(_passages);

    /// <summary>For each passage the <see cref="Index.Impact"/> of the word that tells least of it, as a value.</summary>
    public ReadOnlySpan<float> Impacts => CollectionsMarshal.AsSpan(_impacts);

    /// <param name="passage">After the one added before.</param>
    /// <param name="positions">The <see cref="Index.Position"/>s of the first word, ascending; at least one.</param>
    public void Add(int passage, float impact, ReadOnlySpan<int> positions)
    {
        _passages.Add(passage);
        _impacts.Add(impact);
        _positions.AddRange(positions);
        _ends.Add(_positions.Count);
    }

    /// <summary>Where in <see cref="Passages"/> the first is that is not before <paramref name="passage"/>; past the end where none is.</summary>
    public int FirstNotBefore(int passage) => _passages.BinarySearch(passage) is var place && place < 0 ? ~place : place;

    /// <summary>Where the first word stands in a passage, ascending; nowhere where that does not hold the phrase.</summary>
    public ReadOnlySpan<int> PositionsIn(int passage)
    {
        var place = _passages.BinarySearch(passage);
        if (place < 0)
            return [];
        var start = place == 0 ? 0 : _ends[place - 1];
        return CollectionsMarshal.AsSpan(_positions)[start.._ends[place]];
    }

    /// <summary>Adds for each document the impact of the passage that tells most of it to that document's sum.</summary>
    /// <param name="documentOf">For each passage the number of its document.</param>
    public void AddTo(Span<float> sums, ReadOnlySpan<int> documentOf)
    {
        for (var i = 0; i < Count;)
        {
            var document = documentOf[_passages[i]];
            var most = 0f;
            for (; i < Count && documentOf[_passages[i]] == document; i++)
                most = MathF.Max(most, _impacts[i]);
            sums[document] += most;
        }
    }
}
