using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Results;

/// <summary>
/// What people do about a recommendation: kept as the answer to a step of a checklist, so that it has a state, a note, a day and a dated history
/// like everything else they write.
/// </summary>
public static class RecommendationItem
{
    // No item of a file has a tilde before its name.
    private const string Prefix = "recommendation~";

    public static CheckItem Of(Recommendation recommendation) =>
        new() { Id = Prefix + recommendation.Id, Title = recommendation.Text, Guidance = recommendation.Guidance };

    /// <summary>Whether an answer is kept under such an id, and not under that of an item of the tool.</summary>
    public static bool IsId(string itemId) => itemId.StartsWith(Prefix, StringComparison.Ordinal);
}
