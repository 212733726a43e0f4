using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Signatures;

namespace PracticeGuide.Web.Pages.Shared;

/// <summary>Reads stored answers back into what the rules about answers work on.</summary>
public static class FilledIn
{
    /// <param name="signatures">Those that stand, the last first: what a signature item says is read from them.</param>
    public static FilledTool Of(Tool tool, IEnumerable<Answer> answers, IEnumerable<Signature>? signatures = null)
    {
        var byItem = answers.ToDictionary(answer => answer.ItemId, answer => Answer(answer.Value), StringComparer.Ordinal);
        foreach (var signature in (signatures ?? []).DistinctBy(signature => signature.ItemId, StringComparer.Ordinal))
            byItem[signature.ItemId] = signature.ToAnswer();
        return new(tool, byItem);
    }

    /// <summary>The answer a stored text holds, empty where it cannot be read.</summary>
    public static ItemAnswer Answer(string value) => AnswerJson.TryRead(value, out var answer) ? answer : ItemAnswer.Empty;
}
