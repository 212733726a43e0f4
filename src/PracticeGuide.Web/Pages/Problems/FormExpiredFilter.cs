using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace PracticeGuide.Web.Pages.Problems;

/// <summary>
/// A form whose antiforgery token is missing or wrong is refused, but the problem page gives its text back: most often the person has
/// only left the page open for long, or cleared the cookies.
/// </summary>
public sealed class FormExpiredFilter : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is not IAntiforgeryValidationFailedResult)
            return;

        context.HttpContext.Features.Set(new FormExpired());
        context.Result = new StatusCodeResult(StatusCodes.Status400BadRequest);
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}

/// <summary>Marks a request whose form was refused for its token.</summary>
public sealed record FormExpired;
