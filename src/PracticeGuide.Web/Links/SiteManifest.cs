using System.Text.Json.Nodes;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Links;

/// <summary>The site as a program a device can install: one manifest a language, so that it opens in the language it was installed from.</summary>
public static class SiteManifest
{
    public const string MediaType = "application/manifest+json";

    public static string Of(SiteText site, Language language) => new JsonObject
    {
        ["id"] = Addresses.Home(language),
        ["name"] = site.Name[language],
        ["short_name"] = site.Name[language],
        ["description"] = site.Summary[language],
        ["lang"] = language.Culture.Name,
        ["dir"] = "ltr",
        ["start_url"] = Addresses.Home(language),
        ["scope"] = "/",
        ["display"] = "minimal-ui",
        ["background_color"] = "#fbf8f3",
        ["theme_color"] = "#fbf8f3",
        ["icons"] = new JsonArray(Icon("/img/icon.svg", "any", "image/svg+xml"), Icon("/img/icon-192.png", "192x192", "image/png"), Icon("/img/icon-512.png", "512x512", "image/png")),
    }.ToJsonString();

    private static JsonObject Icon(string source, string sizes, string type) => new() { ["src"] = source, ["sizes"] = sizes, ["type"] = type };
}
