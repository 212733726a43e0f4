using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;

namespace PracticeGuide.Web.Publishing;

/// <summary>
/// Pages that are the same for everybody are kept, compressed, until the publication changes. They carry nothing of the person who asks,
/// so a signed-in person gets the same bytes as a guest.
/// </summary>
public sealed class PublicationCachePolicy(Publisher publisher, IResponseCompressionProvider compression) : IOutputCachePolicy
{
    public const string Name = "Publication";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var cacheable = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = cacheable;
        context.AllowCacheStorage = cacheable;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        context.CacheVaryByRules.VaryByHost = false;
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        context.CacheVaryByRules.VaryByValues["host"] = $"{request.Scheme}://{request.Host}";
        context.CacheVaryByRules.VaryByValues["publication"] = publisher.Current.Generation.ToString(null, null);
        context.CacheVaryByRules.VaryByValues["encoding"] = Encoding(context.HttpContext);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        // A cookie is for one person: the answer that brings it is not for the next.
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    /// <summary>What the compression itself will choose, so that a browser's many ways of asking share one entry and none gets what it cannot read.</summary>
    private string Encoding(HttpContext context) => compression.GetCompressionProvider(context)?.EncodingName ?? "";
}
