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

    public static string Header(string origin, ByLanguage<string> address, Language language) => string.Join(", ",
    [
        $"<{origin}{address[language]}>; rel=\"canonical\"",
        .. Language.All.Select(each => $"<{origin}{address[each]}>; rel=\"alternate\"; hreflang=\"{each.Culture.Name}\""),
        $"<{origin}{address[Language.English]}>; rel=\"alternate\"; hreflang=\"x-default\"",
    ]);

    public static string ForOrigin(string header, string origin) => header.Replace(AnyOrigin, origin, StringComparison.Ordinal);
}
