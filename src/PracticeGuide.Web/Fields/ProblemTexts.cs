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
        AnswerProblemKind.NotATime => text["This is not a time the site can read. Write hours and minutes, such as 14:05."],
        AnswerProblemKind.NotANumber => text["This is not a number. Write it in digits."],
        AnswerProblemKind.NumberOutOfRange => Range(problem),
        AnswerProblemKind.TooManyDecimals when problem.Limit == 0 => text["Write a whole number, without decimals."],
        AnswerProblemKind.TooManyDecimals => text["Too many decimals: write at most {0}.", problem.Limit],
        AnswerProblemKind.NotALink => text["This is not the address of a page. Copy it whole from where your browser shows it."],
        AnswerProblemKind.TooManyRows => text["This table has {0:N0} rows, and {1:N0} fit. Remove some and send it again.", problem.Length, problem.Limit],
        AnswerProblemKind.UnknownRow => text["One of these rows is no longer in the table it comes from. What you typed in it is below: copy it before you leave this page."],
        AnswerProblemKind.TooManyOptions => text["Choose at most {0}.", problem.Limit],
        AnswerProblemKind.UnknownOption => text["Choose one of the answers that are offered."],
        _ => text["This is not asked here. Write it somewhere else, such as in a note."],
    };

    private string Range(AnswerProblem problem) => (problem.Minimum, problem.Maximum) switch
    {
        ({ } least, { } most) => text["Write a number from {0:#,0.####} to {1:#,0.####}.", least, most],
        ({ } least, null) => text["Write a number of at least {0:#,0.####}.", least],
        (_, var most) => text["Write a number of at most {0:#,0.####}.", most ?? 0],
    };
}
