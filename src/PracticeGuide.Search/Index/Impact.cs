namespace PracticeGuide.Search.Index;

/// <summary>
/// How often a word stands in a passage, weighted by field and length (<see cref="Weighting.Total"/>), in one byte: each step is 3 % more than the
/// one below.
/// </summary>
internal static class Impact
{
    private const double Least = 0.04;
    private const double Step = 1.03;

    private static readonly float[] Values = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(step => (float)(Least * Math.Pow(Step, step)))];

    /// <param name="total">Above 0; what is below or beyond the steps is the nearest of them.</param>
    public static byte Of(float total) => (byte)Math.Clamp(Math.Round(Math.Log(total / Least) / Math.Log(Step)), 0, byte.MaxValue);

    public static float Value(byte impact) => Values[impact];
}
