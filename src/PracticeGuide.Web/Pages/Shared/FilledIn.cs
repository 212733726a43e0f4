using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Web.Pages.Shared;

/// <summary>Reads stored answers back into what the rules about answers work on.</summary>
public static class FilledIn
{
    /// <summary>By item id.</summary>
    public static IReadOnlyDictionary<string, CheckAnswer> Answers(Worksheet worksheet) =>
        worksheet.Answers.ToDictionary(answer => answer.ItemId, answer => Answer(answer.Value), StringComparer.Ordinal);

    /// <summary>The answer a stored text holds, empty where it cannot be read.</summary>
    public static CheckAnswer Answer(string value) => AnswerJson.TryRead(value, out var answer) ? answer : CheckAnswer.Empty;
}
