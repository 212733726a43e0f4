using System.Net;
using System.Text.Json.Nodes;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Search;

/// <summary>What nobody would ask, sent as it may come over the network.</summary>
public sealed class UnusualQuestionTests(Site site)
{
    private static readonly string[] Questions =
    [
        new('a', 10_000), new('"', 10_000), Uri.EscapeDataString("\"\"\"«»“”"), Uri.EscapeDataString("--- -goals"), Uri.EscapeDataString("👩‍🏫 goals 🎯"),
        string.Concat(Enumerable.Repeat("%F0%9F%8E%AF", 600)), "%00", "%00goals%00", "%ED%A0%80", "goals%ED%BF%BF", "%FF%FE", "%", "%zz", "a%CC%81%CC%81%CC%81",
        "goals&audience=nobody&kind=0&language=de&as-typed=maybe&more=-1", "goals&audience=%00&kind=&language=&more=99999999999999999999",
        "goals&q=school&kind=page&kind=tool&audience=partners&audience=mentors", "goals&mark=goals",
    ];

    public static TheoryData<string, int> Numbered
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var language in Language.All)
            {
                for (var number = 0; number < Questions.Length; number++)
                    data.Add(language.Code, number);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Numbered))]
    public async Task It_gets_an_ordinary_page(string code, int number)
    {
        var page = await site.NewClient().GetAsync($"{Addresses.Search(Languages.Of(code))}?q={Questions[number]}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Single(page.All("main [role=status]"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Numbered))]
    public async Task It_gets_ordinary_suggestions(string code, int number)
    {
        var address = $"{SiteLinks.Suggestions(Languages.Of(code))}?q={Questions[number]}";

        foreach (var form in (string[])["", "&format=opensearch", "&format=%00"])
        {
            using var response = await site.NewClient().ExchangeAsync(address + form);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.IsType<JsonArray>(JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        }
    }
}
