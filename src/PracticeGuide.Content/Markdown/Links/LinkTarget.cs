using System.Text.RegularExpressions;
using PracticeGuide.Content.Guide;

namespace PracticeGuide.Content.Markdown.Links;

/// <summary>What a link in a page means, before it is known whether it is there.</summary>
internal abstract partial record LinkTarget
{
    public const string Forms = "a page (partners/making-it-succeed#goals), #anchor, term:…, tool:…, https://…, http://…, tel:… or mailto:…";

    private LinkTarget()
    {
    }

    public sealed record Page(GuidanceLink Link) : LinkTarget;

    public sealed record SamePage(string Anchor) : LinkTarget;

    public sealed record Term(string Id) : LinkTarget;

    public sealed record Tool(string Id) : LinkTarget;

    public sealed record External(string Url) : LinkTarget;

    /// <returns>Null when the address is none of <see cref="Forms"/>.</returns>
    public static LinkTarget? Parse(string? url)
    {
        if (string.IsNullOrEmpty(url))
            return null;
        if (url[0] == '#')
            return new SamePage(url[1..]);
        if (PageForm().IsMatch(url))
            return new Page(GuidanceLink.Parse(url));

        var colon = url.IndexOf(':', StringComparison.Ordinal);
        var rest = url[(colon + 1)..];
        return (colon < 0 ? "" : url[..colon].ToLowerInvariant(), rest.Length) switch
        {
            (_, 0) => null,
            ("term", _) => new Term(rest),
            ("tool", _) => new Tool(rest),
            ("tel" or "mailto", _) => new External(url),
            ("http" or "https", _) when IsWebAddress(url) => new External(url),
            _ => null,
        };
    }

    private static bool IsWebAddress(string url) =>
        url.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0;

    [GeneratedRegex(@"^[a-z0-9-]+/[a-z0-9-]+(#[^#]*)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageForm();
}
