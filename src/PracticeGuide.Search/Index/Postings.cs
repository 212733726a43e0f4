namespace PracticeGuide.Search.Index;

/// <summary>
/// Which passages hold which stems, and where. One posting is one stem in one passage; the postings of a stem are neighbours, by
/// passage, in flat arrays that hold no objects.
/// </summary>
/// <param name="starts">For each stem its first posting, and one more for the end of the last.</param>
/// <param name="passages">For each posting its passage.</param>
/// <param name="weights">For each posting how much the passage is about the stem, from 0 to 1 exclusive: see <see cref="Weighting"/>.</param>
/// <param name="positionStarts">For each posting its first position, and one more for the end of the last.</param>
/// <param name="positions">See <see cref="Position"/>; ascending within a posting.</param>
internal sealed class Postings(int[] starts, int[] passages, float[] weights, int[] positionStarts, int[] positions)
{
    /// <summary>The postings of <paramref name="stem"/>, first and one past the last.</summary>
    public (int Start, int End) Of(int stem) => (starts[stem], starts[stem + 1]);

    /// <summary>In how many passages <paramref name="stem"/> stands.</summary>
    public int Count(int stem) => starts[stem + 1] - starts[stem];

    public int Passage(int posting) => passages[posting];

    public float Weight(int posting) => weights[posting];

    public ReadOnlySpan<int> Positions(int posting) =>
        positions.AsSpan(positionStarts[posting], positionStarts[posting + 1] - positionStarts[posting]);

    /// <summary>The posting of <paramref name="stem"/> in <paramref name="passage"/>, or -1.</summary>
    public int Find(int stem, int passage)
    {
        var found = Array.BinarySearch(passages, starts[stem], Count(stem), passage);
        return found < 0 ? -1 : found;
    }
}
