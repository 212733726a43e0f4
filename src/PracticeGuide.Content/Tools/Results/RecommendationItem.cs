using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Filled;
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

    /// <summary>The recommendations that apply and those of which something was said, in the tool's order; what was said is the answer to each.</summary>
    /// <param name="isHidden">Whether an answer is a private draft that the reader may not see: what rests on one would tell of it.</param>
    public static ImmutableArray<CheckItem> Of(FilledTool filled, Predicate<Item> isHidden)
    {
        var apply = ToolResults.Of(filled.Without(isHidden)).Recommendations;
        return
        [
            .. from recommendation in filled.Tool.Results?.Recommendations ?? []
               let item = Of(recommendation)
               where apply.Contains(recommendation) || (!filled.Answer(item.Id).IsEmpty && !recommendation.RestsOn(filled.Tool, isHidden))
               select item,
        ];
    }

    /// <summary>The recommendation an answer is about, or null where the tool has none of the kind.</summary>
    public static Recommendation? Find(Tool tool, string itemId) =>
        tool.Results?.Recommendations.FirstOrDefault(recommendation => string.Equals(Prefix + recommendation.Id, itemId, StringComparison.Ordinal));

    /// <summary>Whether an answer is kept under such an id, and not under that of an item of the tool.</summary>
    public static bool IsId(string itemId) => itemId.StartsWith(Prefix, StringComparison.Ordinal);
}
