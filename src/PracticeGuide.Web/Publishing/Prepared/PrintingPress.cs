using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Web.Publishing.Prepared;

/// <summary>Makes prepared pages the way every page is made: by asking the site itself, without the network between.</summary>
public sealed class PrintingPress(IHttpContextFactory contexts)
{
    /// <summary>The rest of the site's way of answering, known once its middleware stands.</summary>
    public TaskCompletionSource<RequestDelegate> Pages { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="path">An address of the site, as a path from its root.</param>
    /// <returns>The page, or null when the address leads to none that is the same for everybody.</returns>
    public async Task<PreparedPage?> PrintAsync(string path, CancellationToken cancellation)
    {
        var pages = await Pages.Task.WaitAsync(cancellation);
        using var body = new MemoryStream();
        var context = contexts.Create(Ask(path, body));
        try
        {
            await pages(context);
            await context.Response.CompleteAsync();
            return context.Response.StatusCode == StatusCodes.Status200OK && context.GetEndpoint()?.Metadata.GetMetadata<SameForEverybodyAttribute>() is not null
                ? PreparedPage.Of(path, context.Response.Headers.Link.ToString(), body.ToArray())
                : null;
        }
        finally
        {
            contexts.Dispose(context);
        }
    }

    private static FeatureCollection Ask(string path, Stream body)
    {
        var origin = new Uri(AlternateLinks.AnyOrigin);
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Scheme = origin.Scheme,
            Path = path,
            Headers = new HeaderDictionary { [HeaderNames.Host] = origin.Authority },
        });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        return features;
    }
}
