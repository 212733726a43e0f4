using System.Numerics;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Matching;

/// <summary>
/// Puts the documents that answer a query in order. Of one or two terms: first those with a passage that holds every term, then those that
/// hold every term in different passages, then those that hold enough of them. Within each, and where more is asked, by how much their best
/// passage is about the terms, how near the terms stand in it, and how much the whole is about them.
/// </summary>
internal sealed class Ranking(Query query, LanguageIndex index, Matches matches)
{
    // How near terms stand is looked at in the best documents only, which bounds the work for words that stand everywhere.
    private const int LookedAtClosely = 64;

    // What all passages of a document tell, beside what its best one does.
    public const float WorthOfWhole = 0.55f;

    // The part of the terms, and of what they tell, that a document must hold.
    public const float LeastShare = 0.3f;

    // A longer question is a sentence: its words are not all meant alike.
    public const int MostTermsForCoverage = 2;

    private static readonly Comparer<Standing> WorstFirst = Comparer<Standing>.Create((a, b) => Standing.BestFirst(b, a));

    private readonly DocumentTally _documents = matches.Documents;
    private readonly Proximity _proximity = new(query, matches);

    /// <param name="filter">Is told of every document that answers.</param>
    /// <param name="most">The most documents to return.</param>
    /// <returns>How many documents answer and are asked for, and the best of them, best first.</returns>
    public (int Count, List<Standing> Best) Best(DocumentFilter filter, int most)
    {
        var kept = new PriorityQueue<Standing, Standing>(WorstFirst);
        var room = Math.Max(most, LookedAtClosely);
        var count = 0;
        foreach (var document in _documents.Documents)
        {
            if (!IsEnough(_documents.Found(document)) || _documents.IsLeftOut(document) || !filter.Count(document))
                continue;
            count++;
            var standing = new Standing(document, CoverageOf(document), ScoreOf(document, _documents.BestScore(document)));
            if (kept.Count < room)
                kept.Enqueue(standing, standing);
            else
                kept.EnqueueDequeue(standing, standing);
        }

        return (count, LookClosely([.. kept.UnorderedItems.Select(item => item.Element)], most));
    }

    /// <summary>How much <paramref name="passage"/> is about the terms, and how near they stand.</summary>
    public float Score(int passage)
    {
        var score = matches.Score(passage);
        return BitOperations.PopCount(matches.Found(passage)) > 1 ? score + _proximity.Score(passage) : score;
    }

    /// <summary>Whether <paramref name="passage"/> holds every term.</summary>
    public bool HoldsAll(int passage) => matches.Found(passage) == query.All;

    // Those that cannot come among the best any more, however near their words stand, are not looked at.
    private List<Standing> LookClosely(Standing[] kept, int most)
    {
        Array.Sort(kept, Standing.BestFirst);
        var best = new List<Standing>();
        foreach (var standing in kept)
        {
            var highest = standing with { Score = ScoreOf(standing.Document, _documents.BestScore(standing.Document) + _proximity.MostFor(query.All)) };
            if (best.Count >= most && (most == 0 || Standing.BestFirst(best[^1], highest) < 0))
                continue;

            var looked = standing with { Score = ScoreOf(standing.Document, BestScore(standing.Document)) };
            var place = best.BinarySearch(looked, Comparer<Standing>.Create(Standing.BestFirst));
            best.Insert(place < 0 ? ~place : place, looked);
            if (best.Count > most)
                best.RemoveAt(most);
        }

        return best;
    }

    private float ScoreOf(int document, float bestPassage) => bestPassage + (WorthOfWhole * _documents.Sum(document));

    private Coverage CoverageOf(int document) =>
        query.Terms.Length > MostTermsForCoverage ? Coverage.Some
        : _documents.HoldsAllTogether(document) ? Coverage.AllTogether : _documents.Found(document) == query.All ? Coverage.All : Coverage.Some;

    // A page that holds only the common word of two is no answer, nor one that holds one word of many.
    private bool IsEnough(uint found) =>
        (found & query.Required) == query.Required
        && BitOperations.PopCount(found) >= query.Terms.Length * LeastShare && query.Share(found) >= LeastShare;

    private float BestScore(int document)
    {
        var best = 0f;
        for (var passage = index.Documents[document].FirstPassage; passage < index.Documents[document].EndOfPassages; passage++)
        {
            if (matches.Found(passage) != 0)
                best = MathF.Max(best, Score(passage));
        }

        return best;
    }
}
