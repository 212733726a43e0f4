using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Puts what became of a save into words for the script that saves by itself.</summary>
public sealed class SaveReplies(IStringLocalizer<Texts> text, Moments moments)
{
    /// <summary>Whether the script asks, and not the form.</summary>
    public static bool IsAskedFor(HttpRequest request) => request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);

    public JsonResult Of(SaveOutcome outcome, WorksheetPage page)
    {
        var problems = outcome.Problems.GroupBy(problem => problem.Field, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Text, StringComparer.Ordinal);
        var state = page.Filled.StateOf(outcome.Item);
        return new(new SaveReply(
            Message(outcome, page), outcome.Revision, problems, outcome.IsSaved ? Of(page.Progress) : null,
            new(state.Id(), text[ToolNames.Of(state)]), [.. page.Filled.VisibleItems.Select(item => item.Id)]))
        {
            StatusCode = outcome.StatusCode,
        };
    }

    private string Message(SaveOutcome outcome, WorksheetPage page) => outcome switch
    {
        { SavedAt: { } at } => text["Saved {0}", moments.Moment(at, page.Language)],
        { IsSaved: true } => "",
        { StatusCode: StatusCodes.Status400BadRequest } => text["Not saved: see the field marked below"],
        _ => outcome.Problems[0].Text,
    };

    private ProgressReply Of(Progress progress) => new(
        text["{0} of {1} answered", progress.Answered.ToString(CultureInfo.CurrentCulture), progress.Total.ToString(CultureInfo.CurrentCulture)],
        progress.Answered, progress.Total);
}
