namespace PracticeGuide.Search.Queries;

/// <summary>Where words stand one after the other.</summary>
/// <param name="Words">How many words.</param>
/// <param name="Passages">Ascending.</param>
/// <param name="Impacts">For each passage the <see cref="Index.Impact"/> of the word that tells least of it, as a value.</param>
/// <param name="Positions">For each passage the <see cref="Index.Position"/>s of the first word, ascending; at least one.</param>
internal sealed record PhraseMatches(int Words, List<int> Passages, List<float> Impacts, List<int[]> Positions)
{
    public int Count => Passages.Count;

    /// <summary>The place of a passage, or a negative number.</summary>
    public int Find(int passage) => Passages.BinarySearch(passage);
}
