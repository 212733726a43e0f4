namespace PracticeGuide.Search.Index;

/// <summary>
/// How often a word stands in a passage, weighted by field and length (<see cref="Weighting.Total"/>), in one byte: each step is about 3 % more
/// than the one below.
/// </summary>
internal static class Impact
{
    private const float Least = 0.04f;
    private const int StepsToDouble = 23;

    private static readonly float[] Values =
        [.. Enumerable.Range(0, byte.MaxValue + 1).Select(step => Least * MathF.Pow(2, (float)step / StepsToDouble))];

    /// <param name="total">Above 0; what is below or beyond the steps is the nearest of them.</param>
    public static byte Of(float total) => (byte)Math.Clamp((int)((MathF.Log2(total / Least) * StepsToDouble) + 0.5f), 0, byte.MaxValue);

    public static float Value(byte impact) => Values[impact];
}
