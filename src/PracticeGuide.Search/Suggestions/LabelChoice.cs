using System.Collections.Immutable;
using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Suggestions;

/// <summary>Chooses the labels that are suggested.</summary>
internal sealed class LabelChoice(LabelTexts labels, SuggestionQuery asked)
{
    // Some of the best say the same, and only one of those is suggested.
    private const int KeptForEach = 4;
    private const int MostKept = 100;

    // What begins with what someone typed is most likely what they are typing, the more so where it goes on the same.
    private const float WorthOfBeginning = 1.5f;
    private const float WorthOfBeginningAsTyped = 2;

    private readonly string _typed = Folding.WithoutAccents(Folding.Lower(asked.Text.Trim()));

    /// <summary>How many of the best are to be chosen from.</summary>
    public int Kept => Math.Min(asked.Most, MostKept) * KeptForEach;

    /// <param name="score">How much the words typed tell of the label.</param>
    /// <param name="begins">Whether it begins with the first of them.</param>
    public LabelStanding Standing(int label, float score, bool begins) =>
        new(label, score * WorthOf(labels.KindOf(label)) * (begins ? WorthOfBeginning : 1));

    /// <summary>The best first, of those that read the same only one.</summary>
    /// <param name="kept">The best <see cref="Kept"/>, in any order.</param>
    /// <param name="read">Gives a label with the words that match.</param>
    public ImmutableArray<Suggestion> Choose(IEnumerable<LabelStanding> kept, Func<int, Passage> read) =>
    [
        .. kept.Select(standing => standing with { Score = standing.Score * (BeginsAsTyped(standing.Label) ? WorthOfBeginningAsTyped : 1) })
            .Order(Comparer<LabelStanding>.Create(LabelStanding.BestFirst))
            .DistinctBy(standing => labels.Text(standing.Label), StringComparer.OrdinalIgnoreCase)
            .Take(asked.Most).Select(standing => labels.Suggest(standing.Label, read(standing.Label).Fragments)),
    ];

    private bool BeginsAsTyped(int label) =>
        Folding.WithoutAccents(Folding.Lower(labels.Text(label))).StartsWith(_typed, StringComparison.Ordinal);

    private static float WorthOf(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Page or SuggestionKind.Tool => 1.3f,
        SuggestionKind.Term => 1.1f,
        SuggestionKind.Section => 1,
        _ => 0.9f,
    };
}
