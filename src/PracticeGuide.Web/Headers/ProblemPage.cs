using Microsoft.AspNetCore.Diagnostics;

namespace PracticeGuide.Web.Headers;

/// <summary>Tells a request from its second run, which shows the problem page in the place of the page that failed.</summary>
public static class ProblemPage
{
    /// <summary>Whether this is the second run: it changes nothing, and must not be refused for what the first one asked.</summary>
    public static bool IsShown(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
