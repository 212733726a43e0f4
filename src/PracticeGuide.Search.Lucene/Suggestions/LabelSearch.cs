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
    private const int LookedAt = 32;

    private readonly PassagePairs _fromOther = PassagePairs.Between(own.Texts.Texts, other.Texts.Texts);
    private readonly TermReader _reader = new(own.Texts, other.Texts, synonyms);
    private readonly PassageMarker _passages = new(own.Texts);

    public ImmutableArray<Suggestion> Suggest(SuggestionQuery asked)
    {
        var query = _reader.Read(asked.Text, asTyped: false, allRequired: true);
        var found = Found.Of(query, own.Texts, other.Texts, _fromOther, new(own.Texts.Texts, null, null));
        return
        [
            .. new LabelStanding(asked.Text).BestFirst(found.Best.Take(LookedAt), own.Labels).Take(asked.Most)
                .Select(label => Suggestion(own.Labels[label], _passages.Read(query, found.Matches, label))),
        ];
    }

    private static Suggestion Suggestion(Label label, Passage passage) => new(label.Kind, passage.Fragments, label.Address, label.Within);
}
