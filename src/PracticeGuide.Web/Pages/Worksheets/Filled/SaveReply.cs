using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>What the script that saves by itself is told, in words it only has to show.</summary>
/// <param name="Message">The state of saving: "Saved 14:02", or what is wrong.</param>
/// <param name="Revision">The revision the next save starts from; null to keep the same one.</param>
/// <param name="Problems">By field name.</param>
/// <param name="State">Where the step stands: as just saved, else as stored.</param>
/// <param name="Progress">"5 of 8 steps done", with the figures; null when nothing was saved.</param>
public sealed record SaveReply(string Message, int? Revision, IReadOnlyDictionary<string, string> Problems, ProgressReply? Progress, StateReply State)
{
    public static bool IsAskedFor(HttpRequest request) => request.Headers.Accept.ToString().StartsWith("application/json", StringComparison.Ordinal);

    public static JsonResult Of(SaveOutcome outcome, StepModel step)
    {
        var services = step.HttpContext.RequestServices;
        var text = services.GetRequiredService<IStringLocalizer<Texts>>();
        var moments = services.GetRequiredService<Moments>();
        var problems = outcome.Problems.GroupBy(problem => problem.Field, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Text, StringComparer.Ordinal);
        var message = outcome.SavedAt is { } at
            ? text["Saved {0}", moments.Moment(at, step.Language)].Value
            : outcome.StatusCode == StatusCodes.Status400BadRequest ? text["Not saved: see the field marked below"].Value : problems.Values.First();

        var state = step.AnswerTo(step.Item.Id).State;
        return new(new SaveReply(message, outcome.Revision, problems, outcome.IsSaved ? ProgressReply.Of(step.Progress, text) : null, new(state.Id(), text[ToolNames.Of(state)])))
        {
            StatusCode = outcome.StatusCode,
        };
    }
}

/// <summary>Where the step stands, for the list of steps.</summary>
public sealed record StateReply(string Id, string Name);

public sealed record ProgressReply(string Words, int Done, int Total)
{
    public static ProgressReply Of(Progress progress, IStringLocalizer<Texts> text)
    {
        var applicable = progress.Total - progress.NotApplicable;
        return new(text["{0} of {1} steps done", progress.Done.ToString(CultureInfo.CurrentCulture), applicable.ToString(CultureInfo.CurrentCulture)], progress.Done, applicable);
    }
}
