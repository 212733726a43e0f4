using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using System.Xml.Linq;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;
using PracticeGuide.Web.Headers;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Links;

/// <summary>What programs ask for to search the site: suggestions while someone types, and the description of all this for browsers.</summary>
public static class SearchAddresses
{
    public const string OpenSearchType = "application/opensearchdescription+xml";
    public const string OpenSearchSuggestionsType = "application/x-suggestions+json";

    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    // French as it is written, and not as escapes three times as long.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapSearchAddresses(this IEndpointRouteBuilder site)
    {
        foreach (var language in Language.All)
        {
            site.MapGet(SiteLinks.Suggestions(language), (HttpContext context, Publisher publisher, IStringLocalizer<Texts> text) =>
            {
                var typed = context.Request.Query["q"].FirstOrDefault() ?? "";
                var suggestions = publisher.Current.Search.Suggest(new(typed, language));
                context.Response.Headers.CacheControl = Caching.AMoment;
                return context.Request.Query["format"] == "opensearch"
                    ? Results.Text(ForBrowsers(typed, suggestions, SiteAddresses.Origin(context.Request), text).ToJsonString(Json), OpenSearchSuggestionsType)
                    : Results.Text(ForPages(suggestions, text).ToJsonString(Json), "application/json");
            });
            site.MapGet(SiteLinks.OpenSearch(language), (HttpRequest request, Publisher publisher) =>
                Results.Text(Description(publisher.Library.Site, language, SiteAddresses.Origin(request)).ToString(), OpenSearchType));
        }
    }

    /// <summary>An object each: <c>kind</c>, its <c>label</c> in the person's language, <c>text</c> as pairs of a stretch and whether it matches, <c>address</c>, <c>within</c>.</summary>
    private static JsonArray ForPages(IEnumerable<Suggestion> suggestions, IStringLocalizer<Texts> text) =>
    [
        .. suggestions.Select(suggestion => new JsonObject
        {
            ["kind"] = JsonNamingPolicy.CamelCase.ConvertName(suggestion.Kind.ToString()),
            ["label"] = text[ResultNames.Of(suggestion.Kind)].Value,
            ["text"] = new JsonArray([.. suggestion.Text.Select(fragment => new JsonArray(fragment.Text, fragment.Matches))]),
            ["address"] = suggestion.Address,
            ["within"] = suggestion.Within,
        }),
    ];

    /// <summary>What was typed, then the texts, what each is, and its absolute address: as OpenSearch has it.</summary>
    private static JsonArray ForBrowsers(string typed, IReadOnlyCollection<Suggestion> suggestions, string origin, IStringLocalizer<Texts> text) => new(
        typed,
        List(suggestions.Select(suggestion => string.Concat(suggestion.Text.Select(fragment => fragment.Text)))),
        List(suggestions.Select(suggestion => text[ResultNames.Of(suggestion.Kind)].Value + (suggestion.Within is null ? "" : $" · {suggestion.Within}"))),
        List(suggestions.Select(suggestion => origin + suggestion.Address)));

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    private static XElement Description(SiteText site, Language language, string origin) => new(OpenSearch + "OpenSearchDescription",
        new XElement(OpenSearch + "ShortName", site.Name[language]),
        new XElement(OpenSearch + "Description", site.Summary[language]),
        new XElement(OpenSearch + "Language", language.Culture.Name),
        new XElement(OpenSearch + "InputEncoding", "UTF-8"),
        new XElement(OpenSearch + "Image", new XAttribute("width", 192), new XAttribute("height", 192), new XAttribute("type", "image/png"), $"{origin}/img/icon-192.png"),
        Url("text/html", $"{origin}{Addresses.Search(language)}?q={{searchTerms}}"),
        Url(OpenSearchSuggestionsType, $"{origin}{SiteLinks.Suggestions(language)}?q={{searchTerms}}&format=opensearch"),
        Url(OpenSearchType, origin + SiteLinks.OpenSearch(language), new XAttribute("rel", "self")));

    private static XElement Url(string type, string template, XAttribute? relation = null) =>
        new(OpenSearch + "Url", relation, new XAttribute("type", type), new XAttribute("template", template));
}
