using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Matching;
using PracticeGuide.Search.Passages;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Suggestions;

/// <summary>Finds the titles and headings that hold every word typed so far.</summary>
internal sealed class LabelSearch(LabelIndex own, LabelIndex other, SynonymTable synonyms)
{
    // Some of the best say the same, and only one of those is suggested.
    private const int KeptForEach = 4;
    private const int MostKept = 100;

    // What begins with what someone typed is most likely what they are typing, the more so where it goes on the same.
    private const float WorthOfBeginning = 1.5f;
    private const float WorthOfBeginningAsTyped = 2;

    private static readonly Comparer<Candidate> WorstFirst = Comparer<Candidate>.Create((a, b) => Candidate.BestFirst(b, a));

    private readonly PassagePairs _fromOther = PassagePairs.Between(own.Labels, other.Labels);
    private readonly QueryReader _reader = new(own.Labels, other.Labels, synonyms);

    public ImmutableArray<Suggestion> Suggest(SuggestionQuery asked)
    {
        var query = _reader.Read(asked.Text, asTyped: false);
        if (query.Rarity == 0 || asked.Most <= 0)
            return [];

        using var matches = new Matches(query, own.Labels, other.Labels, _fromOther);
        var typed = Folding.WithoutAccents(Folding.Lower(asked.Text.Trim()));
        var passages = new PassageReader(own.Labels, query, matches);
        return
        [
            .. Best(query, matches, Math.Min(asked.Most, MostKept) * KeptForEach)
                .Select(candidate => candidate with { Score = candidate.Score * (BeginsAs(candidate.Label, typed) ? WorthOfBeginningAsTyped : 1) })
                .Order(Comparer<Candidate>.Create(Candidate.BestFirst))
                .DistinctBy(candidate => Text(candidate.Label), StringComparer.OrdinalIgnoreCase)
                .Take(asked.Most).Select(candidate => own.Suggest(candidate.Label, passages.Read(candidate.Label).Fragments)),
        ];
    }

    private string Text(int label) => own.Labels.Passages[label].Text;

    private bool BeginsAs(int label, string typed) =>
        Folding.WithoutAccents(Folding.Lower(Text(label))).StartsWith(typed, StringComparison.Ordinal);

    private IEnumerable<Candidate> Best(Query query, Matches matches, int most)
    {
        var kept = new PriorityQueue<Candidate, Candidate>(WorstFirst);
        var positions = new List<int>();
        foreach (var label in matches.Passages)
        {
            if (matches.Found(label) != query.All || matches.Documents.IsLeftOut(own.Labels.DocumentOf[label]))
                continue;
            positions.Clear();
            matches.ReadPositions(0, label, positions);
            var begins = positions is [var first, ..] && Position.Word(first) == 0;
            var candidate = new Candidate(label, matches.Score(label) * WorthOf(own.KindOf(label)) * (begins ? WorthOfBeginning : 1));
            if (kept.Count < most)
                kept.Enqueue(candidate, candidate);
            else
                kept.EnqueueDequeue(candidate, candidate);
        }

        return kept.UnorderedItems.Select(item => item.Element);
    }

    private static float WorthOf(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Page or SuggestionKind.Tool => 1.3f,
        SuggestionKind.Term => 1.1f,
        SuggestionKind.Section => 1,
        _ => 0.9f,
    };

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Candidate(int Label, float Score)
    {
        public static int BestFirst(Candidate a, Candidate b) => (b.Score, a.Label).CompareTo((a.Score, b.Label));
    }
}
