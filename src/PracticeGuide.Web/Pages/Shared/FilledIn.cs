using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Web.Pages.Shared;

/// <summary>Reads stored answers back into what the rules about answers work on.</summary>
public static class FilledIn
{
    public static FilledTool Of(Tool tool, IEnumerable<Answer> answers) =>
        new(tool, answers.ToDictionary(answer => answer.ItemId, answer => Answer(answer.Value), StringComparer.Ordinal));

    /// <summary>The answer a stored text holds, empty where it cannot be read.</summary>
    public static ItemAnswer Answer(string value) => AnswerJson.TryRead(value, out var answer) ? answer : ItemAnswer.Empty;
}
