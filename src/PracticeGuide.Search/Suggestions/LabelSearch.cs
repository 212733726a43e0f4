using System.Collections.Immutable;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Matching;
using PracticeGuide.Search.Passages;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Suggestions;

/// <summary>Finds the titles and headings that hold every word typed so far.</summary>
internal sealed class LabelSearch(LabelIndex own, LabelIndex other, SynonymTable synonyms)
{
    private const int LookedAt = 32;

    private readonly PassagePairs _fromOther = PassagePairs.Between(own.Texts, other.Texts);
    private readonly QueryReader _reader = new(own.Texts, other.Texts, synonyms);
    private readonly PassageReader _passages = new(own.Texts);

    public ImmutableArray<Suggestion> Suggest(SuggestionQuery asked)
    {
        var query = _reader.Read(asked.Text, asTyped: false, allRequired: true);
        if (query.Rarity == 0 || asked.Most <= 0)
            return [];

        using var matches = new Matches(query, own.Texts, other.Texts, _fromOther);
        using var tally = new DocumentTally(query, own.Texts, matches);
        var (_, best) = new Ranking(query, own.Texts, matches, tally).Best(new(own.Texts, null, null), LookedAt);
                return
        [
            .. new LabelStanding(asked.Text).BestFirst(best, own.Labels).Take(asked.Most)
                .Select(label => Suggestion(own.Labels[label], _passages.Read(query, matches, label))),
        ];
    }

    private static Suggestion Suggestion(Label label, Passage passage) => new(label.Kind, passage.Fragments, label.Address, label.Within);
}
