using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Matching;

namespace PracticeGuide.Search.Suggestions;

/// <summary>Puts the labels that hold what was typed in order.</summary>
internal sealed class LabelStanding(string typed)
{
    // What begins just as someone typed is most likely what they are typing.
    private const float WorthOfBeginning = 2;

    private readonly string _typed = Folding.WithoutAccents(Folding.Lower(typed.Trim()));

    /// <summary>The numbers of the labels, the best first, of those that read the same only one.</summary>
    /// <param name="found">The number of each is that of its document.</param>
    public IEnumerable<int> BestFirst(IEnumerable<Standing> found, Label[] labels) =>
        found.OrderByDescending(standing => standing.Score * WorthOf(labels[standing.Document])).ThenBy(standing => standing.Document)
            .Select(standing => standing.Document)
            .DistinctBy(label => labels[label].Text, StringComparer.OrdinalIgnoreCase);

    private float WorthOf(Label label)
    {
        var begins = Folding.WithoutAccents(Folding.Lower(label.Text)).StartsWith(_typed, StringComparison.Ordinal);
        return WorthOf(label.Kind) * (begins ? WorthOfBeginning : 1);
    }

    private static float WorthOf(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Page or SuggestionKind.Tool => 1.3f,
        SuggestionKind.Term => 1.1f,
        SuggestionKind.Section => 1,
        _ => 0.9f,
    };
}
