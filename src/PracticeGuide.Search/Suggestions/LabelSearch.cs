using System.Collections.Immutable;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Matching;
using PracticeGuide.Search.Passages;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Suggestions;

/// <summary>Finds the titles and headings that hold every word typed so far.</summary>
internal sealed class LabelSearch(LabelIndex own, LabelIndex other, SynonymTable synonyms)
{
    private static readonly Comparer<LabelStanding> WorstFirst = Comparer<LabelStanding>.Create((a, b) => LabelStanding.BestFirst(b, a));

    private readonly PassagePairs _fromOther = PassagePairs.Between(own.Labels, other.Labels);
    private readonly PassagePairs _toOther = PassagePairs.Between(other.Labels, own.Labels);
    private readonly QueryReader _reader = new(own.Labels, other.Labels, synonyms);

    public ImmutableArray<Suggestion> Suggest(SuggestionQuery asked)
    {
        var query = _reader.Read(asked.Text, asTyped: false);
        if (query.Rarity == 0 || asked.Most <= 0)
            return [];

        using var matches = new Matches(query, own.Labels, other.Labels, _fromOther, _toOther);
        matches.LookAt(DocumentsWithAll(query, matches.Survey));
        var choice = new LabelChoice(own.Shown, asked);
        var passages = new PassageReader(own.Labels, query, matches);
        return choice.Choose(Best(query, matches, choice), passages.Read);
    }

    private static int[] DocumentsWithAll(Query query, DocumentSurvey survey)
    {
        var documents = new List<int>();
        for (var document = 0; document < survey.Found.Length; document++)
        {
            if (survey.Found[document] == query.All && !survey.IsLeftOut(document))
                documents.Add(document);
        }

        return [.. documents];
    }

    private static IEnumerable<LabelStanding> Best(Query query, Matches matches, LabelChoice choice)
    {
        var kept = new PriorityQueue<LabelStanding, LabelStanding>(WorstFirst);
        var (most, positions) = (choice.Kept, new List<int>());
        foreach (var label in matches.Passages)
        {
            if (matches.Found(label) != query.All)
                continue;
            positions.Clear();
            matches.ReadPositions(0, label, positions);
            var begins = positions is [var first, ..] && Position.Word(first) == 0;
            var standing = choice.Standing(label, matches.Score(label), begins);
            if (kept.Count < most)
                kept.Enqueue(standing, standing);
            else
                kept.EnqueueDequeue(standing, standing);
        }

        return kept.UnorderedItems.Select(item => item.Element);
    }
}
