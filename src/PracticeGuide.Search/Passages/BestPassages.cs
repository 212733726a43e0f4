using System.Runtime.InteropServices;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Passages;

/// <summary>Chooses which passages of a document show that it answers.</summary>
internal static class BestPassages
{
    public const int Most = 3;

    // A passage worth less than this part of the best only makes the result longer.
    private const float WorthShowing = 0.35f;

    /// <summary>Numbers of passages, best first: always the best, the first where none is, then those that add to it. No two have the same heading and address.</summary>
    /// <param name="candidates">Those of the document that hold something and can be shown.</param>
    public static List<int> Of(IndexedDocument document, IndexedPassage[] passages, List<PassageCandidate> candidates)
    {
        if (candidates.Count == 0)
            return [document.FirstPassage];
        candidates.Sort(PassageCandidate.BestFirst);
        var best = new List<int>(Most) { candidates[0].Passage };
        foreach (var candidate in candidates.Skip(1))
        {
            if (best.Count < Most && candidate.IsOfItsOwn && candidate.Score >= WorthShowing * candidates[0].Score
                && !best.Exists(chosen => IsSamePlace(passages[chosen], passages[candidate.Passage])))
                best.Add(candidate.Passage);
        }

        return best;
    }

    private static bool IsSamePlace(IndexedPassage a, IndexedPassage b) =>
        (!a.HasAnchor && !b.HasAnchor || ReferenceEquals(a.Key, b.Key)) && string.Equals(a.Heading, b.Heading, StringComparison.Ordinal);
}

/// <summary>A passage that holds something of what was asked.</summary>
/// <param name="HoldsAll">Whether it holds all of it.</param>
/// <param name="IsOfItsOwn">Whether that stands in its heading or text, not only in what the whole is called or asked for.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PassageCandidate(int Passage, bool HoldsAll, bool IsOfItsOwn, float Score)
{
    public static int BestFirst(PassageCandidate a, PassageCandidate b) =>
        (b.HoldsAll, b.Score, a.Passage).CompareTo((a.HoldsAll, a.Score, b.Passage));
}
