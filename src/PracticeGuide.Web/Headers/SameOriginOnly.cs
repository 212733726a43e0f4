namespace PracticeGuide.Web.Headers;

/// <summary>
/// Refuses a request that changes something when the browser itself says that another site sent it. The antiforgery token stays the
/// defence for browsers that say nothing.
/// </summary>
/// <remarks>Answers 403 and shows nothing of what was sent: it was not the person who sent it.</remarks>
public sealed class SameOriginOnly(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsSafe(context.Request.Method) || FromTheSiteItself(context.Request) || ProblemPage.IsShown(context))
            return next(context);

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>Whether nothing says that the request comes from elsewhere.</summary>
    public static bool FromTheSiteItself(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
            return site is "same-origin" or "none";

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);
}
