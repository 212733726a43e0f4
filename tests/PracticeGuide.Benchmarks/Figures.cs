using System.Diagnostics;

namespace PracticeGuide.Benchmarks;

/// <summary>What a series of measurements says.</summary>
public static class Figures
{
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>The value that <paramref name="share"/> (0 to 1) of all are below, and the largest of all.</summary>
    public static (double Percentile, double Worst) Slowest(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return (sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * share))], sorted[^1]);
    }

    /// <summary>How long <paramref name="work"/> takes.</summary>
    public static double Seconds(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
