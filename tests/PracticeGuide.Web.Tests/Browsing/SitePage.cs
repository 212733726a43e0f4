using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PracticeGuide.Web.Tests.Browsing;

/// <summary>An answer of the site, its HTML parsed as a browser parses it.</summary>
public sealed class SitePage
{
    private static readonly HtmlParser Parser = new();

    private SitePage(HttpResponseMessage response, string body)
    {
        Address = response.RequestMessage!.RequestUri!.PathAndQuery;
        Status = response.StatusCode;
        Headers = response.Headers;
        ContentType = response.Content.Headers.ContentType?.MediaType;
        Body = body;
        Document = Parser.ParseDocument(body);
    }

    /// <summary>Path and query it was asked for under.</summary>
    public string Address { get; }

    public HttpStatusCode Status { get; }

    public HttpResponseHeaders Headers { get; }

    public string? ContentType { get; }

    public string Body { get; }

    public IHtmlDocument Document { get; }

    public string? RedirectsTo => Headers.Location?.OriginalString;

    public IEnumerable<string> CookiesSet => Header("Set-Cookie").Select(cookie => cookie.Split('=')[0]);

    public string? Lang => Document.DocumentElement.GetAttribute("lang");

    public string Heading => TextOf("h1");

    public static async Task<SitePage> ReadAsync(HttpResponseMessage response) =>
        new(response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

    public IEnumerable<string> Header(string name) => Headers.TryGetValues(name, out var values) ? values : [];

    /// <summary>The one element that matches.</summary>
    public IElement One(string selector) => Assert.Single(All(selector));

    public IEnumerable<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    /// <summary>The text of the one element that matches, as it is read: runs of white space one space, no-break spaces kept.</summary>
    public string TextOf(string selector) => Reading.TextOf(One(selector));

    public IEnumerable<string> TextsOf(string selector) => All(selector).Select(Reading.TextOf);

    /// <summary>Where the <c>Link</c> header of the answer leads: <c>canonical</c>, or <c>alternate</c> in the language asked for.</summary>
    public string HeaderLink(string relation, string? hreflang = null)
    {
        var end = hreflang is null ? $"; rel=\"{relation}\"" : $"; rel=\"{relation}\"; hreflang=\"{hreflang}\"";
        var link = Assert.Single(Header("Link").SelectMany(header => header.Split(", ")), link => link.EndsWith(end, StringComparison.Ordinal));
        return link[..^end.Length].Trim('<', '>');
    }

    public string? AttributeOf(string selector, string attribute) => One(selector).GetAttribute(attribute);

    /// <summary>Where the one link that matches leads.</summary>
    public string LinkTo(string selector) =>
        AttributeOf(selector, "href") ?? throw new InvalidOperationException($"“{selector}” on {Address} is no link.");

    /// <summary>The form of the page, beside those that put back what was written before.</summary>
    public FilledForm Form(string selector = "main form[method=post]:not([action*=handler])") => FilledForm.From((IHtmlFormElement)One(selector), Address);

    public override string ToString() => $"{(int)Status} {Address}";
}
