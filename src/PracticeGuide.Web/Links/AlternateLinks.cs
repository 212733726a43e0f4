using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Links;

/// <summary>
/// Tells search engines, in the <c>Link</c> header, a page's own address and that of each language. They must be absolute, which the
/// page itself never is, so that its bytes are the same under every name the site is reached by.
/// </summary>
public static class AlternateLinks
{
    /// <summary>Stands for scheme and host in what is kept for later; no request can come from it (RFC 6761).</summary>
    public const string AnyOrigin = "http://origin.invalid";

    /// <param name="written">The languages the page is written in, at least one: shown in another, it is the same page at a second address.</param>
    public static string Header(string origin, ByLanguage<string> address, Language language, IReadOnlyCollection<Language> written) => string.Join(", ",
    [
        $"<{origin}{address[written.Contains(language) ? language : written.First()]}>; rel=\"canonical\"",
        .. written.Select(each => $"<{origin}{address[each]}>; rel=\"alternate\"; hreflang=\"{each.Culture.Name}\""),
        $"<{origin}{address[written.First()]}>; rel=\"alternate\"; hreflang=\"x-default\"",
    ]);

    public static string ForOrigin(string header, string origin) => header.Replace(AnyOrigin, origin, StringComparison.Ordinal);
}
