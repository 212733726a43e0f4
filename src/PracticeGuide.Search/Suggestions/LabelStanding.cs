using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Suggestions;

/// <summary>How a label stands among those that hold every word typed.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LabelStanding(int Label, float Score)
{
    public static int BestFirst(LabelStanding a, LabelStanding b) => (b.Score, a.Label).CompareTo((a.Score, b.Label));
}
