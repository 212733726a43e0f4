using System.Collections.Immutable;
using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Matching;
using PracticeGuide.Search.Passages;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Suggestions;

/// <summary>Finds the titles and headings that hold every word typed so far.</summary>
internal sealed class LabelSearch(LabelIndex own, LabelIndex other, SynonymTable synonyms)
{
    private const int LookedAt = 32;

    // What begins just as someone typed is most likely what they are typing.
    private const float WorthOfBeginning = 2;

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
        var typed = Folding.WithoutAccents(Folding.Lower(asked.Text.Trim()));
        return
        [
            .. best.OrderByDescending(standing => Standing(own.Labels[standing.Document], standing.Score, typed))
                .ThenBy(standing => standing.Document)
                .DistinctBy(standing => own.Labels[standing.Document].Text, StringComparer.OrdinalIgnoreCase)
                .Take(asked.Most)
                .Select(standing => Suggestion(own.Labels[standing.Document], _passages.Read(query, matches, standing.Document))),
        ];
    }

    private static float Standing(Label label, float score, string typed)
    {
        var begins = Folding.WithoutAccents(Folding.Lower(label.Text)).StartsWith(typed, StringComparison.Ordinal);
        return score * WorthOf(label.Kind) * (begins ? WorthOfBeginning : 1);
    }

    private static float WorthOf(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Page or SuggestionKind.Tool => 1.3f,
        SuggestionKind.Term => 1.1f,
        SuggestionKind.Section => 1,
        _ => 0.9f,
    };

    private static Suggestion Suggestion(Label label, Passage passage) => new(label.Kind, passage.Fragments, label.Address, label.Within);
}
