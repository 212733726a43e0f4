using Microsoft.Net.Http.Headers;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Headers;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Links;

/// <summary>The images of pages, from the library itself: what a page shows and what is sent are always of the same publication.</summary>
/// <remarks>
/// Answers 200, 304 where the browser has it, and 404 for an image that no page shows. An address holds a hash of the image, so caches may
/// keep it for good. A drawing opened by itself is a document: it may draw, and nothing else.
/// </remarks>
public static class ContentImages
{
    private const string ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";

    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapContentImages(this IEndpointRouteBuilder site) =>
        site.MapMethods($"{Addresses.Images}/{{hash}}/{{name}}", Methods, (string hash, string name, HttpResponse response, Publisher publisher) =>
        {
            if (publisher.Library.FindImage(Addresses.Image(hash, name)) is not { } image)
                return Results.NotFound();

            response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
            response.Headers.CacheControl = Caching.Forever;
            return Results.Bytes(image.Bytes, image.ContentType, entityTag: new EntityTagHeaderValue($"\"{image.Hash}\""));
        });
}
