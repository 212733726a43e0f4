using System.Runtime.InteropServices;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Matching;

namespace PracticeGuide.Search.Passages;

/// <summary>Chooses which passages of a document show that it answers.</summary>
internal static class BestPassages
{
    public const int Most = 3;

    // A passage worth less than this part of the best only makes the result longer.
    private const float WorthShowing = 0.35f;

    /// <summary>Numbers of passages, best first: always the best, the first where none is, then those that add to it. No two have the same heading and address.</summary>
    public static List<int> Of(IndexedDocument document, IndexedPassage[] passages, Matches matches, Ranking ranking)
    {
        var candidates = new List<Candidate>();
        for (var passage = document.FirstPassage; passage < document.EndOfPassages; passage++)
        {
            if (matches.Found(passage) != 0 && !passages[passage].IsAsked)
                candidates.Add(new(passage, ranking.HoldsAll(passage), matches.IsOfItsOwn(passage), ranking.Score(passage)));
        }

        if (candidates.Count == 0)
            return [document.FirstPassage];
        candidates.Sort(Candidate.BestFirst);
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

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Candidate(int Passage, bool HoldsAll, bool IsOfItsOwn, float Score)
    {
        public static int BestFirst(Candidate a, Candidate b) =>
            (b.HoldsAll, b.Score, a.Passage).CompareTo((a.HoldsAll, a.Score, b.Passage));
    }
}
