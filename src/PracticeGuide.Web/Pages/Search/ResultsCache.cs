using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Publishing.Prepared;
using PracticeGuide.Web.Questions;

namespace PracticeGuide.Web.Pages.Search;

/// <summary>
/// Keeps pages of results for a while, compressed: they are the same for everybody, and many people ask the same. Each publication has its own,
/// so that no page outlives the library it was made from. Whether it is kept or made, a search is counted.
/// </summary>
public sealed class ResultsCache(Publisher publisher, AskedQueries asked) : IOutputCachePolicy
{
    public const string Name = "results";

    public const int MostBytes = 32 * 1024 * 1024;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        asked.Tell(request, request.Query[SearchQuestion.WordsKey].FirstOrDefault(), Language.Current);

        var isReading = HttpMethods.IsGet(request.Method);
        context.EnableOutputCaching = isReading;
        context.AllowCacheLookup = isReading;
        context.AllowCacheStorage = isReading;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = Kept;
        context.CacheVaryByRules.QueryKeys = SearchQuestion.Keys;
        context.CacheVaryByRules.VaryByValues["publication"] = publisher.Edition.ToString(CultureInfo.InvariantCulture);
        context.CacheVaryByRules.VaryByValues["encoding"] = AcceptedEncoding.Best(request.Headers.AcceptEncoding) ?? "";
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <summary>A page that brings a cookie is for one person, and one that failed is for nobody.</summary>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }
}
