using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Links;

/// <summary>The addresses that are no pages: the root, old names, what robots and operators read.</summary>
public static class SiteAddresses
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    public static void MapSiteAddresses(this IEndpointRouteBuilder site)
    {
        site.MapGet("/", (HttpContext context) =>
        {
            context.Response.Headers.Vary = "Cookie, Accept-Language";
            return Results.Redirect(Addresses.Home(LanguageCookie.Preferred(context.Request)));
        });
        site.MapGet("/fr/search", (HttpRequest request) => Results.Redirect(Addresses.Search(Language.French) + request.QueryString, permanent: true));
        site.MapGet("/robots.txt", (HttpRequest request) => $"User-agent: *\nAllow: /\nSitemap: {Origin(request)}/sitemap.xml\n");
        foreach (var language in Language.All)
            site.MapGet(SiteLinks.Manifest(language), (Publisher publisher) => Results.Text(SiteManifest.Of(publisher.Library.Site, language), SiteManifest.MediaType));
        site.MapGet("/sitemap.xml", (HttpRequest request, Publisher publisher) =>
            Results.Text(SitemapOf(publisher.Library, Origin(request)).ToString(), "application/xml"));
        site.MapContentImages();
        site.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        site.MapHealthChecks("/health/ready");
    }

    /// <summary>Scheme and host the request was made to: <c>https://example.org</c>.</summary>
    public static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    /// <summary>Every published page: its address in each language, the languages it is written in, and the day it was last reviewed where it has one.</summary>
    public static IEnumerable<PublishedPage> Published(Library library) =>
    [
        new(ByLanguage.Create(Addresses.Home)),
        new(ByLanguage.Create(Addresses.Guidance)),
        .. library.Audiences.Select(audience => new PublishedPage(ByLanguage.Create(audience.Address))),
        .. library.Pages.Select(page => new PublishedPage(page.Text.Select(text => text.Address)) { Languages = [.. page.Languages], Reviewed = page.Reviewed }),
        new(ByLanguage.Create(Addresses.Glossary)),
        .. library.Resources.IsThere ? [new PublishedPage(ByLanguage.Create(Addresses.Resources))] : (PublishedPage[])[],
        new(ByLanguage.Create(Addresses.Tools)),
        .. library.Tools.Select(tool => new PublishedPage(ByLanguage.Create(tool.Address))),
        new(ByLanguage.Create(Addresses.Search)),
    ];

    private static XDocument SitemapOf(Library library, string origin) => new(new XElement(Sitemap + "urlset",
        new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
        from entry in Published(library)
        from language in entry.Languages
        select new XElement(Sitemap + "url",
            new XElement(Sitemap + "loc", origin + entry.Address[language]),
            entry.Reviewed is { } day ? new XElement(Sitemap + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null,
            from other in entry.Languages
            select new XElement(Xhtml + "link", new XAttribute("rel", "alternate"),
                new XAttribute("hreflang", other.Culture.Name), new XAttribute("href", origin + entry.Address[other])))));
}

/// <summary>A page that search engines may list.</summary>
public sealed record PublishedPage(ByLanguage<string> Address)
{
    /// <summary>Those it is written in.</summary>
    public ImmutableArray<Language> Languages { get; init; } = Language.All;

    public DateOnly? Reviewed { get; init; }
}
