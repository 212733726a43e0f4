using System.Collections.Frozen;
using AngleSharp.Dom;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Html;

/// <summary>
/// The elements and attributes a page is made of. Every one is written by this project, so anything else means that a way was found
/// around it, and the page is not published.
/// </summary>
internal static class SafeHtml
{
    private static readonly FrozenDictionary<string, string[]> Attributes = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["p"] = ["class"],
        ["cite"] = [],
        ["figure"] = ["class"],
        ["figcaption"] = [],
        ["details"] = [],
        ["summary"] = [],
        ["br"] = [],
        ["em"] = [],
        ["strong"] = [],
        ["ul"] = ["class"],
        ["ol"] = ["start"],
        ["li"] = ["id"],
        ["blockquote"] = [],
        ["img"] = ["src", "alt", "loading"],
        ["pre"] = [],
        ["code"] = [],
        ["del"] = [],
        ["sup"] = ["id"],
        ["hr"] = [],
        ["h3"] = ["id"],
        ["a"] = ["href", "rel", "class", "lang", "aria-label"],
        ["button"] = ["type", "class", "popovertarget"],
        ["aside"] = ["class"],
        ["div"] = ["class", "role", "tabindex", "aria-label"],
        ["table"] = [],
        ["thead"] = [],
        ["tbody"] = [],
        ["tr"] = [],
        ["th"] = ["scope", "class"],
        ["td"] = ["class"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those of a drawing: outlines, words and links, and nothing that runs, loads or moves.</summary>
    private static readonly FrozenDictionary<string, string[]> SvgAttributes = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["svg"] = ["viewBox", "role", "aria-labelledby", "aria-describedby", "fill", "stroke"],
        ["title"] = ["id"],
        ["desc"] = ["id"],
        ["a"] = ["href"],
        ["path"] = ["class", "d"],
        ["text"] = ["class", "font-size", "fill", "stroke", "text-anchor"],
        ["tspan"] = ["x", "y"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] AddressBeginnings = ["/", "#", "https://", "http://", "tel:", "mailto:"];

    /// <summary>A sentence for each element, attribute or address that may not be there.</summary>
    public static IEnumerable<string> Mistakes(IElement root)
    {
        foreach (var element in root.Descendants<IElement>())
        {
            var known = string.Equals(element.NamespaceUri, NamespaceNames.SvgUri, StringComparison.Ordinal) ? SvgAttributes : Attributes;
            if (!known.TryGetValue(element.LocalName, out var allowed))
            {
                yield return $"The page's HTML holds the element <{element.LocalName}>, which is not allowed.";
                continue;
            }

            foreach (var attribute in element.Attributes)
            {
                if (!allowed.Contains(attribute.Name, StringComparer.Ordinal))
                    yield return $"The page's HTML holds the attribute {attribute.Name} on <{element.LocalName}>, which is not allowed.";
            }

            if (element.GetAttribute("href") is { } address && !IsAllowed(address))
                yield return $"The page's HTML holds the address “{address}”, which is not allowed.";
            if (element.GetAttribute("src") is { } image && !image.StartsWith(Addresses.Images + "/", StringComparison.Ordinal))
                yield return $"The page's HTML holds an image from “{image}”, which is not allowed.";
        }
    }

    private static bool IsAllowed(string address) =>
        !address.StartsWith("//", StringComparison.Ordinal)
        && AddressBeginnings.Any(beginning => address.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
}
