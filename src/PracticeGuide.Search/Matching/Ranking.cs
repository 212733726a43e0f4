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
    // Passages are looked at of the documents of which most can come, which bounds the work for words that stand everywhere.
    private const int LookedAtClosely = 128;

    // So many together, as going through the postings of a word once for all of them costs less than once for each.
    private const int LookedAtTogether = 64;

    // What all passages of a document tell, beside what its best one does.
    public const float WorthOfWhole = 0.55f;

    // The part of the terms, and of what they tell, that a document must hold.
    public const float LeastShare = 0.3f;

    // A longer question is a sentence: its words are not all meant alike.
    public const int MostTermsForCoverage = 2;

    private static readonly Comparer<Standing> BestFirst = Comparer<Standing>.Create(Standing.BestFirst);
    private static readonly Comparer<Standing> WorstFirst = Comparer<Standing>.Create((a, b) => Standing.BestFirst(b, a));

    private readonly DocumentSurvey _survey = matches.Survey;
    private readonly Proximity _proximity = new(query, matches);

    /// <param name="filter">Is told of every document that answers.</param>
    /// <param name="most">The most documents to return.</param>
    /// <returns>How many documents answer and are asked for, and the best of them, best first.</returns>
    public (int Count, List<Standing> Best) Best(DocumentFilter filter, int most)
    {
        var (count, highest) = Survey(filter, most == 0 ? 0 : Math.Max(most, LookedAtClosely));
        var best = new List<Standing>();
        for (int start = 0, end; start < highest.Length && MayBeAmong(best, most, highest[start]); start = end)
        {
            for (end = start + 1; end < highest.Length && end - start < LookedAtTogether && MayBeAmong(best, most, highest[end]);)
                end++;
            LookClosely(highest.AsSpan(start, end - start), best, most);
        }

        return (count, best);
    }

    /// <summary>How much <paramref name="passage"/> is about the terms, and how near they stand.</summary>
    public float Score(int passage)
    {
        var score = matches.Score(passage);
        return BitOperations.PopCount(matches.Found(passage)) > 1 ? score + _proximity.Score(passage) : score;
    }

    /// <summary>Whether <paramref name="passage"/> holds every term.</summary>
    public bool HoldsAll(int passage) => matches.Found(passage) == query.All;

    /// <summary>How many documents answer, and those of which most can come, as high as they can stand, best first.</summary>
    private (int Count, Standing[] Highest) Survey(DocumentFilter filter, int room)
    {
        var sets = new TermSets(query);
        var found = _survey.Found;
        var kept = new PriorityQueue<Standing, Standing>(WorstFirst);
        var count = 0;
        for (var document = 0; document < found.Length; document++)
        {
            if (!sets.AreEnough(found[document]) || _survey.IsLeftOut(document) || !filter.Count(document))
                continue;
            count++;
            var standing = new Standing(document, HighestCoverage(found[document]), Highest(_survey.Most[document], found[document]));
            if (kept.Count < room)
                kept.Enqueue(standing, standing);
            else if (room > 0 && Standing.BestFirst(standing, kept.Peek()) < 0)
                kept.EnqueueDequeue(standing, standing);
        }

        var highest = kept.UnorderedItems.Select(item => item.Element).ToArray();
        Array.Sort(highest, Standing.BestFirst);
        return (count, highest);
    }

    // Those that cannot come among the best any more, however near their words stand, are not read.
    private void LookClosely(Span<Standing> highest, List<Standing> best, int most)
    {
        var documents = new int[highest.Length];
        for (var i = 0; i < documents.Length; i++)
            documents[i] = highest[i].Document;
        Array.Sort(documents);
        matches.LookAt(documents);

        foreach (ref var standing in highest)
            standing = StandingOf(standing.Document);
        highest.Sort(Standing.BestFirst);
        foreach (var standing in highest)
        {
            var nearest = standing.Score + _proximity.MostFor(_survey.Found[standing.Document]);
            if (!MayBeAmong(best, most, standing with { Score = nearest }))
                continue;

            var looked = standing with { Score = ScoreOf(standing.Document, BestScore(standing.Document)) };
            var place = best.BinarySearch(looked, BestFirst);
            best.Insert(place < 0 ? ~place : place, looked);
            if (best.Count > most)
                best.RemoveAt(most);
        }
    }

    private static bool MayBeAmong(List<Standing> best, int most, Standing highest) =>
        best.Count < most || Standing.BestFirst(highest, best[^1]) < 0;

    // Its passages each tell as much of each term as the one that tells most of it, and all together stand in one, side by side.
    private float Highest(float told, uint found) => ((1 + WorthOfWhole) * told) + _proximity.MostFor(found);

    private Coverage HighestCoverage(uint found) =>
        query.Terms.Length > MostTermsForCoverage || found != query.All ? Coverage.Some : Coverage.AllTogether;

    // But for how near the terms stand.
    private Standing StandingOf(int document)
    {
        var (score, together) = (0f, false);
        for (var passage = index.Documents[document].FirstPassage; passage < index.Documents[document].EndOfPassages; passage++)
        {
            score = MathF.Max(score, matches.Score(passage));
            together |= HoldsAll(passage);
        }

        return new(document, together ? HighestCoverage(query.All) : LowestCoverage(document), ScoreOf(document, score));
    }

    private Coverage LowestCoverage(int document) =>
        query.Terms.Length > MostTermsForCoverage || _survey.Found[document] != query.All ? Coverage.Some : Coverage.All;

    private float ScoreOf(int document, float bestPassage) => bestPassage + (WorthOfWhole * matches.Sum(document));

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
