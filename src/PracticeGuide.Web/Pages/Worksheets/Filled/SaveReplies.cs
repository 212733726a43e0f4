using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Puts what became of a save into words for the script that saves by itself.</summary>
public sealed class SaveReplies(IStringLocalizer<Texts> text, Moments moments)
{
    /// <summary>Whether the script asks, and not the form.</summary>
    public static bool IsAskedFor(HttpRequest request) => request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);

    public JsonResult Of(SaveOutcome outcome, StepModel step)
    {
        var problems = outcome.Problems.GroupBy(problem => problem.Field, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Text, StringComparer.Ordinal);
        var state = step.AnswerTo(step.Item.Id).State;
        return new(new SaveReply(
            Message(outcome, step), outcome.Revision, problems, outcome.IsSaved ? Of(step.Progress) : null, new(state.Id(), text[ToolNames.Of(state)])))
        {
            StatusCode = outcome.StatusCode,
        };
    }

    private string Message(SaveOutcome outcome, StepModel step) => outcome switch
    {
        { SavedAt: { } at } => text["Saved {0}", moments.Moment(at, step.Language)],
        { StatusCode: StatusCodes.Status400BadRequest } => text["Not saved: see the field marked below"],
        _ => outcome.Problems[0].Text,
    };

    private ProgressReply Of(Progress progress)
    {
        var applicable = progress.Total - progress.NotApplicable;
        return new(
            text["{0} of {1} steps done", progress.Done.ToString(CultureInfo.CurrentCulture), applicable.ToString(CultureInfo.CurrentCulture)],
            progress.Done, applicable);
    }
}
