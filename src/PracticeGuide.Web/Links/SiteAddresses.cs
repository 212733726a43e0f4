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
        site.MapGet("/sitemap.xml", (HttpRequest request, Publisher publisher) =>
            Results.Text(SitemapOf(publisher.Library, Origin(request)).ToString(), "application/xml"));
        site.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        site.MapHealthChecks("/health/ready");
    }

    /// <summary>Scheme and host the request was made to: <c>https://example.org</c>.</summary>
    public static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    /// <summary>Every published page in each language, beside the day it was last reviewed where it has one.</summary>
    public static IEnumerable<(ByLanguage<string> Address, DateOnly? Reviewed)> Published(Library library) =>
    [
        (ByLanguage.Create(Addresses.Home), null),
        (ByLanguage.Create(Addresses.Guidance), null),
        .. library.Audiences.Select(audience => (ByLanguage.Create(audience.Address), default(DateOnly?))),
        .. library.Pages.Select(page => (page.Text.Select(text => text.Address), (DateOnly?)page.Reviewed)),
        (ByLanguage.Create(Addresses.Glossary), null),
        (ByLanguage.Create(Addresses.Resources), null),
        (ByLanguage.Create(Addresses.Tools), null),
        .. library.Tools.Select(tool => (ByLanguage.Create(tool.Address), default(DateOnly?))),
        (ByLanguage.Create(Addresses.Search), null),
    ];

    private static XDocument SitemapOf(Library library, string origin) => new(new XElement(Sitemap + "urlset",
        new XAttribute(XNamespace.Xmlns + "xhtml", Xhtml),
        from entry in Published(library)
        from language in Language.All
        select new XElement(Sitemap + "url",
            new XElement(Sitemap + "loc", origin + entry.Address[language]),
            entry.Reviewed is { } day ? new XElement(Sitemap + "lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) : null,
            from other in Language.All
            select new XElement(Xhtml + "link", new XAttribute("rel", "alternate"),
                new XAttribute("hreflang", other.Culture.Name), new XAttribute("href", origin + entry.Address[other])))));
}
