using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using PracticeGuide.Web.Access;

namespace PracticeGuide.Web.Headers;

/// <summary>
/// How often someone may change something. Generous: a person who types all day stays far below, and a school that shares one address
/// may start its worksheets all at once.
/// </summary>
public static class Limits
{
    private const int ChangesAMinute = 600;

    public static void Configure(RateLimiterOptions options)
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
        options.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    }

    private static RateLimitPartition<string> Partition(HttpContext context) => HttpMethods.IsPost(context.Request.Method) && !ProblemPage.IsShown(context)
        ? RateLimitPartition.GetFixedWindowLimiter(Who(context), _ => new() { PermitLimit = ChangesAMinute, Window = TimeSpan.FromMinutes(1) })
        : RateLimitPartition.GetNoLimiter("reading");

    private static string Who(HttpContext context) =>
        context.User.PersonId()?.ToString() ?? context.Connection.RemoteIpAddress?.ToString() ?? "nobody";
}
