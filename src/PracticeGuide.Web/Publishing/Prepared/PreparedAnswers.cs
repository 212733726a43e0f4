using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using PracticeGuide.Web.Headers;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Web.Publishing.Prepared;

/// <summary>
/// Answers with the bytes of a prepared page, before anything else is asked. A prepared page carries nothing of the person who reads it,
/// so a signed-in person gets the same bytes as a guest.
/// </summary>
/// <remarks>Answers 304 to a browser that holds the same text already; hands on what is not prepared.</remarks>
public sealed class PreparedAnswers
{
    private const string Html = "text/html; charset=utf-8";

    private readonly RequestDelegate _next;
    private readonly Publisher _publisher;

    /// <param name="press">Is told here how a page is made: the printer's pages take the same way as everybody's.</param>
    public PreparedAnswers(RequestDelegate next, Publisher publisher, PrintingPress press)
    {
        (_next, _publisher) = (next, publisher);
        press.Pages.TrySetResult(next);
    }

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.PathBase.HasValue || !IsReading(request.Method) || !_publisher.Prepared.TryGet(request.Path.Value!, out var page))
            return _next(context);

        LanguageCookie.Remember(context);
        var (body, encoding, tag) = Choose(page, request.Headers.AcceptEncoding);
        var headers = context.Response.Headers;
        headers.ETag = tag;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.Link = AlternateLinks.ForOrigin(page.Links, SiteAddresses.Origin(request));

        // A cookie is for one person: what brings it must not be kept for the next.
        headers.CacheControl = headers.SetCookie.Count > 0 ? Caching.AskAgain : "no-cache";
        if (IsKnown(tag, request.Headers.IfNoneMatch))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        headers.ContentType = Html;
        headers.ContentLength = body.Length;
        if (encoding is not null)
            headers.ContentEncoding = encoding;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : context.Response.BodyWriter.WriteAsync(body).AsTask();
    }

    private static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    private static (byte[] Body, string? Encoding, string Tag) Choose(PreparedPage page, StringValues accepted) => AcceptedEncoding.Best(accepted) switch
    {
        "br" => (page.Brotli, "br", $"\"{page.Tag}-br\""),
        "gzip" => (page.Gzip, "gzip", $"\"{page.Tag}-gz\""),
        _ => (page.Plain, null, $"\"{page.Tag}\""),
    };

    /// <summary>Whether the browser's list of what it holds names <paramref name="tag"/>; compared weakly, as RFC 9110 asks for this header.</summary>
    private static bool IsKnown(string tag, StringValues held) => held.Count > 0
        && EntityTagHeaderValue.TryParseList(held, out var tags)
        && tags.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Tag.Equals(tag, StringComparison.Ordinal));
}
