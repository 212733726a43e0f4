using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Matching;

/// <summary>How many of the words asked a document holds, the better the greater.</summary>
internal enum Coverage
{
    /// <summary>Enough of them to be an answer.</summary>
    Some,

    /// <summary>Every one, in different passages.</summary>
    All,

    /// <summary>Every one, in one passage.</summary>
    AllTogether,
}

/// <summary>How a document stands among those that answer.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Standing(int Document, Coverage Coverage, float Score)
{
    /// <summary>Of equals the one read first is the better, so that the same question always has the same answer.</summary>
    public static int BestFirst(Standing a, Standing b) =>
        a.Coverage != b.Coverage ? (int)b.Coverage - (int)a.Coverage
        : a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Document - b.Document;
}
