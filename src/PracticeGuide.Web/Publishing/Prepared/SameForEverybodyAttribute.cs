using Microsoft.AspNetCore.Mvc.Filters;
using PracticeGuide.Web.Headers;

namespace PracticeGuide.Web.Publishing.Prepared;

/// <summary>
/// Marks a page whose HTML carries nothing of the person, the device or the moment, so that it is prepared once for all, and that a device
/// may keep for reading without a connection.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SameForEverybodyAttribute : ResultFilterAttribute
{
    /// <summary>Says so to the browser also where the page is not prepared yet.</summary>
    public override void OnResultExecuting(ResultExecutingContext context) => context.HttpContext.Response.Headers.CacheControl = Caching.AskAgain;
}
