using System.Collections.Immutable;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Lucene.Matching;
using PracticeGuide.Search.Lucene.Passages;
using PracticeGuide.Search.Lucene.Queries;
using PracticeGuide.Search.Queries;
using PracticeGuide.Search.Suggestions;

namespace PracticeGuide.Search.Lucene.Suggestions;

/// <summary>Finds the titles and headings that hold every word typed so far.</summary>
internal sealed class LabelSearch(LabelIndex own, LabelIndex other, SynonymTable synonyms)
{
    private readonly PassagePairs _fromOther = PassagePairs.Between(own.Labels.Texts, other.Labels.Texts);
    private readonly TermReader _reader = new(own.Labels, other.Labels, synonyms);
    private readonly PassageMarker _passages = new(own.Labels);

    public ImmutableArray<Suggestion> Suggest(SuggestionQuery asked)
    {
        var query = _reader.Read(asked.Text, asTyped: false);
        if (query.Terms.Length == 0 || asked.Most <= 0)
            return [];

        var matches = new Matches(query, own.Labels, other.Labels, _fromOther);
        var choice = new LabelChoice(own.Shown, asked);
        var begin = BeginningWithFirst(query);
        var best = matches.Passages.Where(label => matches.Found(label) == query.All && !matches.IsLeftOut(own.Labels.Texts.Passages[label].Document))
            .Select(label => choice.Standing(label, matches.Score(label), begin.Contains(label)))
            .Order(Comparer<LabelStanding>.Create(LabelStanding.BestFirst)).Take(choice.Kept);
        return choice.Choose(best, label => _passages.Read(query, matches, label));
    }

    // The labels that begin with the first of the terms.
    private HashSet<int> BeginningWithFirst(QueryTerms query)
    {
        var labels = new HashSet<int>();
        foreach (var source in query.Terms[0].Sources.Where(source => !source.IsTranslation))
            own.Labels.Searcher.Search(source.ToBeginningQuery(Field.Text), new ScoreCollector((label, _) => labels.Add(label)));
        return labels;
    }
}
