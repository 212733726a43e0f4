namespace PracticeGuide.Search.Index;

/// <summary>
/// How much a passage is about a word: BM25F, which adds up the fields before it saturates, so that a word in the title and in the text counts
/// once and well. (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted fields", 2004.)
/// </summary>
internal static class Weighting
{
    public const int Fields = 4;

    // What one occurrence in a field is worth, and how far (0 to 1) a field longer than the average lowers it.
    private static readonly (float Worth, float Length)[] ByField = [(4f, 0.1f), (1.9f, 0.5f), (2.5f, 0.1f), (1.2f, 0.35f)];

    // The weighted number of occurrences that brings half the most there is.
    private const float Saturation = 2.4f;

    /// <param name="length">The words of the field in the passage.</param>
    /// <param name="average">The average of that over all passages.</param>
    /// <returns>What one occurrence in the field is worth; above 0.</returns>
    public static float WorthOf(Field field, int length, float average)
    {
        var (worth, lowered) = ByField[(int)field];
        return worth / (1 - lowered + (lowered * length / average));
    }

    /// <param name="occurrences">How often the word stands in each field.</param>
    /// <param name="worth">For each field <see cref="WorthOf"/> in the passage.</param>
    /// <returns>The occurrences added up, each by what its field is worth; above 0 where there are any.</returns>
    public static float Total(ReadOnlySpan<int> occurrences, ReadOnlySpan<float> worth)
    {
        var total = 0f;
        for (var field = 0; field < Fields; field++)
            total += occurrences[field] * worth[field];
        return total;
    }

    /// <summary>What a <see cref="Total"/>, that of all forms of a word, says of the passage: from 0 to 1, exclusive.</summary>
    public static float Saturate(float total) => total / (Saturation + total);

    /// <summary>How telling a word is that stands in <paramref name="holding"/> of <paramref name="passages"/> passages; above 0.</summary>
    public static float Rarity(int holding, int passages) => MathF.Log(1 + ((passages - holding + 0.5f) / (holding + 0.5f)));
}
