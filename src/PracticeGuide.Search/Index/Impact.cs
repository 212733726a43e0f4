namespace PracticeGuide.Search.Index;

/// <summary>
/// How often a word stands in a passage, weighted by field and length (<see cref="Weighting.Total"/>), in one byte: each step is about 3 % more
/// than the one below. 0 is where the word does not stand.
/// </summary>
internal static class Impact
{
    private const float Least = 0.04f;
    private const int StepsToDouble = 23;

    private static readonly float[] Values =
        [0, .. Enumerable.Range(0, byte.MaxValue).Select(step => Least * MathF.Pow(2, (float)step / StepsToDouble))];

    /// <param name="total">Above 0; what is below or beyond the steps is the nearest of them.</param>
    /// <returns>Above 0.</returns>
    public static byte Of(float total) => (byte)Math.Clamp((int)((MathF.Log2(total / Least) * StepsToDouble) + 1.5f), 1, byte.MaxValue);

    public static float Value(byte impact) => Values[impact];
}
