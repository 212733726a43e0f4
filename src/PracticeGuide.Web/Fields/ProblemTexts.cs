using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Fields;

/// <summary>Says in the person's language what is wrong with an answer, and what to do about it.</summary>
public sealed class ProblemTexts(IStringLocalizer<Texts> text)
{
    public string Of(AnswerProblem problem) => problem.Kind switch
    {
        AnswerProblemKind.TooLong => text["This is too long: {0:N0} characters, and {1:N0} fit. Shorten it and send it again.", problem.Length, problem.Limit],
        AnswerProblemKind.ControlCharacters => text["This holds characters that cannot be kept. Write it again without them."],
        AnswerProblemKind.NotADate => text["This is not a date the site can read. Write it as year, month and day, such as 2026-11-22."],
        AnswerProblemKind.DateOutOfRange => text["This date is too far away. Choose one from 1900 to 2200."],
        AnswerProblemKind.SentenceNotAsked => text["This step has no sentence to finish. Write it as a note instead."],
        _ => text["Choose one of the four states."],
    };
}
