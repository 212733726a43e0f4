using System.Text.Json.Nodes;
using System.Xml.Linq;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Search;

/// <summary>What programs are told: suggestions while someone types, and how to search the site.</summary>
public sealed class SuggestionTests(FakeSearchSite fake)
{
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Theory]
    [InlineData("en", "/en/search/suggest", "Section")]
    [InlineData("fr", "/fr/recherche/suggest", "Section")]
    public async Task Suggestions_are_texts_in_stretches_with_their_kind_and_address(string code, string address, string label)
    {
        fake.Engine.Offer($"fam {code}", new Suggestion(SuggestionKind.Section, [new("Les ", false), new("fam", true), new("illes <b>", false)], "/fr/x#y", "La page"), new Suggestion(SuggestionKind.Tool, [new("Outil", false)], "/fr/outils/z", null));

        using var response = await fake.Site.NewClient().ExchangeAsync($"{address}?q=fam%20{code}");
        var found = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!.AsArray();

        Assert.Equal(SiteLinks.Suggestions(Languages.Of(code)), address);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl is { Private: true, MaxAge.TotalSeconds: > 0 and <= 300 });
        var expected = new JsonObject
        {
            ["kind"] = "section", ["label"] = label, ["text"] = new JsonArray(new JsonArray("Les ", false), new JsonArray("fam", true), new JsonArray("illes <b>", false)),
            ["address"] = "/fr/x#y", ["within"] = "La page",
        };
        Assert.True(JsonNode.DeepEquals(expected, found[0]), found[0]!.ToJsonString());
        Assert.Equal((2, "tool", fake.Site.Text(Languages.Of(code), "Tool"), null), (found.Count, (string?)found[1]!["kind"], (string?)found[1]!["label"], (string?)found[1]!["within"]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%20")]
    [InlineData("?q=nobody%20offers%20this")]
    public async Task Where_nothing_begins_so_the_list_is_empty(string query)
    {
        using var response = await fake.Site.NewClient().ExchangeAsync(SiteLinks.Suggestions(Language.French) + query);

        Assert.Equal("[]", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_browser_gets_its_own_form_with_absolute_addresses()
    {
        fake.Engine.Offer("brow", new Suggestion(SuggestionKind.Page, [new("Brow", true), new("sers", false)], "/en/a", "Partners"), new Suggestion(SuggestionKind.Term, [new("browse", false)], "/en/glossary#b", null));

        using var response = await fake.Site.NewClient("guide.example").ExchangeAsync($"{SiteLinks.Suggestions(Language.English)}?q=brow&format=opensearch");

        Assert.Equal(SearchAddresses.OpenSearchSuggestionsType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            """["brow",["Browsers","browse"],["Guidance · Partners","Word explained"],["http://guide.example/en/a","http://guide.example/en/glossary#b"]]""",
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Every_page_leads_a_browser_to_the_description_of_the_search(string code)
    {
        var language = Languages.Of(code);
        var page = await fake.Site.ReadAsync(fake.Page(0).Text[language].Address);
        var link = page.One("link[rel=search]");

        using var response = await fake.Site.NewClient("guide.example").ExchangeAsync(link.GetAttribute("href")!);
        var description = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Root!;

        Assert.Equal((SearchAddresses.OpenSearchType, SearchAddresses.OpenSearchType), (link.GetAttribute("type"), response.Content.Headers.ContentType?.MediaType));
        Assert.Equal(fake.Site.Library.Site.Name[language], link.GetAttribute("title"));
        Assert.Equal(OpenSearch + "OpenSearchDescription", description.Name);
        Assert.Equal(fake.Site.Library.Site.Name[language], description.Element(OpenSearch + "ShortName")?.Value);
        Assert.Equal(language.Culture.Name, description.Element(OpenSearch + "Language")?.Value);
        Assert.Equal(
            [
                ("text/html", $"http://guide.example{Addresses.Search(language)}?q={{searchTerms}}"),
                (SearchAddresses.OpenSearchSuggestionsType, $"http://guide.example{SiteLinks.Suggestions(language)}?q={{searchTerms}}&format=opensearch"),
                (SearchAddresses.OpenSearchType, $"http://guide.example{SiteLinks.OpenSearch(language)}"),
            ],
            description.Elements(OpenSearch + "Url").Select(url => (url.Attribute("type")?.Value, url.Attribute("template")?.Value)));
        Assert.Equal("http://guide.example/img/icon-192.png", description.Element(OpenSearch + "Image")?.Value);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_box_names_scripts_and_a_style_that_are_there(string code)
    {
        var page = await fake.Site.ReadAsync(Addresses.Home(Languages.Of(code)));
        var box = page.One("[data-search-box]");
        string[] files = [.. ((string[])["data-search-box", "data-recent-searches", "data-search-style"]).Select(name => box.GetAttribute(name)!), page.AttributeOf("[data-found-words]", "data-found-words")!];

        foreach (var file in files)
        {
            using var response = await fake.Site.NewClient().ExchangeAsync(file);
            Assert.Matches(@"^/(js|css)/[a-z-]+\.[a-z0-9]{10}\.(js|css)$", file);
            Assert.True(response.IsSuccessStatusCode, file);
            Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }
}
