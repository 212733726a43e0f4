using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages;

namespace PracticeGuide.Web.Tests.Export;

/// <summary>A worksheet on paper.</summary>
public sealed class PrintTests(SampleSite sample)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_worksheet_says_what_it_is_and_everything_that_was_answered(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await sample.FullAsync(language);

        var page = await PrintAsync(worksheet, language);

        PageStructure.AssertSound(page);
        Assert.Equal("Plan d’été, 1re année", page.Heading);
        Assert.Equal(sample.EveryKind.Title[language], page.TextOf("main > p.lead"));
        Assert.Contains("Zoé Tremblay", page.TextOf(".paper-facts"), StringComparison.Ordinal);
        Assert.Equal(language == Language.French ? "Une visée" : "An aim", ItemText(page, language == Language.French ? "But" : "Purpose", ".chosen"));
        Assert.Equal(language == Language.French ? ["Du temps", "Des gens"] : ["Time", "People"], Item(page, language == Language.French ? "Moyens" : "Means").QuerySelectorAll("ul > li").Select(Reading.TextOf));
        Assert.Equal(language == Language.French ? "12,5 groupes" : "12.5 groups", ItemText(page, language == Language.French ? "Combien" : "How many", ".chosen"));
        Assert.Equal(language == Language.French ? "1\u00a0250,50\u00a0$" : "$1,250.50", ItemText(page, language == Language.French ? "Le coût" : "The cost", ".chosen"));
        Assert.Equal(language == Language.French ? "14\u00a0h\u00a005" : "14:05", ItemText(page, language == Language.French ? "L’heure" : "The hour", ".chosen"));
        Assert.Equal("https://example.org/a?b=c&d", page.AttributeOf(".paper-items a[rel]", "href"));
        Assert.Equal(SiteLinks.Worksheet(language, worksheet.Id), page.LinkTo(".paper-tools a:first-child"));
        Assert.Contains("no-store", page.Header("Cache-Control").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sections_stand_in_the_order_the_tool_gives_and_only_what_is_asked_is_there()
    {
        var worksheet = await sample.FilledAsync(sample.EveryKind, Language.English, "Order", ("purpose", """{"option":"step"}"""), ("more", """{"text":"hidden now"}"""));

        var page = await PrintAsync(worksheet, Language.English);

        Assert.Equal(["Choices", "Words", "Figures", "Tables"], page.TextsOf(".paper-section > h2"));
        Assert.DoesNotContain("hidden now", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Read first", page.TextsOf("h3"));
    }

    [Fact]
    public async Task A_table_has_headings_and_the_names_of_rows_that_are_given()
    {
        var page = await PrintAsync(await sample.FullAsync(Language.English), Language.English);

        var plan = Item(page, "The plan");
        Assert.Equal(["What", "By when", "Sum", "Settled", "Way"], plan.QuerySelectorAll("thead th[scope=col]").Select(Reading.TextOf));
        Assert.Equal(["Réunir, tous", "February 1, 2027", "$20.00", "Yes", "Together"], plan.QuerySelectorAll("tbody tr:first-child td").Select(Reading.TextOf));
        Assert.Equal(["North", "South"], Item(page, "Fixed rows").QuerySelectorAll("tbody th[scope=row]").Select(Reading.TextOf));
        Assert.Equal(["Réunir, tous", "-2"], Item(page, "What became of it").QuerySelectorAll("tbody th[scope=row]").Select(Reading.TextOf));
    }

    [Fact]
    public async Task What_was_typed_is_text_and_says_its_language()
    {
        var worksheet = await sample.FullAsync(Language.French);

        var page = await PrintAsync(worksheet, Language.English);

        var typed = Item(page, "Who").QuerySelector(".typed")!;
        Assert.Equal(SampleAnswers.Hostile, typed.TextContent);
        Assert.Equal("fr-CA", typed.GetAttribute("lang"));
        Assert.Equal("We want… avancer ensemble", Reading.TextOf(Item(page, "A step to tick").QuerySelectorAll("p").First(line => line.TextContent.Contains("avancer", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_sentence_finished_with_an_ellipsis_has_one_and_what_was_written_today_bears_its_day()
    {
        var worksheet = await sample.FilledAsync(sample.EveryKind, Language.English, "Today", ("ticked", """{"sentence":"…avancer ensemble"}"""));

        var page = await PrintAsync(worksheet, Language.English);

        var step = Item(page, "A step to tick");
        Assert.Contains("We want …avancer ensemble", step.QuerySelectorAll("p").Select(Reading.TextOf));
        Assert.Matches("^Written by Zoé Tremblay, on [A-Z][a-z]+ [0-9]{1,2}, [0-9]{4} at [0-9]{1,2}:[0-9]{2}$", Reading.TextOf(step.QuerySelectorAll(".paper-note")[^1]));
    }

    [Fact]
    public async Task Both_languages_stand_side_by_side_each_marked()
    {
        var worksheet = await sample.FullAsync(Language.French);

        var page = await PrintAsync(worksheet, Language.French, ExportLinks.Both);

        PageStructure.AssertSound(page);
        Assert.Equal("Choix / Choices", page.TextsOf(".paper-section > h2").First());
        Assert.Equal("en-CA", page.All(".paper-section > h2 span").First().GetAttribute("lang"));
        Assert.Equal("Une visée / An aim", ItemText(page, "But / Purpose", ".chosen"));
        Assert.Equal(["Nous tenons parole.", "We keep our word."], Item(page, "Une promesse / A promise").QuerySelectorAll("blockquote .both p").Select(Reading.TextOf));
        Assert.Equal("true", page.All($".paper-tools a[href$='={ExportLinks.Both}']").Single().GetAttribute("aria-current"));
    }

    [Theory]
    [InlineData("fr", "Choix")]
    [InlineData("en", "Choices")]
    [InlineData("xx", "Choices")]
    public async Task The_language_of_the_paper_need_not_be_that_of_the_page(string asked, string expected)
    {
        var worksheet = await sample.FullAsync(Language.English);

        var page = await PrintAsync(worksheet, Language.English, asked);

        Assert.Equal("en-CA", page.Lang);
        Assert.Equal(expected, page.TextsOf(".paper-section > h2").First());
    }

    [Fact]
    public async Task Somebody_elses_private_draft_is_nowhere()
    {
        var worksheet = await sample.FilledAsync(sample.TwoRoles, Language.English, "Two", ("open-text", """{"text":"for all"}"""), ("draft", """{"text":"very secret"}"""));

        var page = await PrintAsync(worksheet, Language.English);

        Assert.Contains("for all", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("very secret", page.Body, StringComparison.Ordinal);
        Assert.Contains("Writing", page.TextOf(".paper-facts"), StringComparison.Ordinal);
        Assert.Contains("Zoé Tremblay (Mentor)", page.TextOf(".paper-facts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_is_told_there_is_no_such_worksheet()
    {
        var worksheet = await sample.FullAsync(Language.English);
        var address = SampleSite.Address(Language.English, worksheet);
        string[] addresses = [SiteLinks.PrintWorksheet(Language.English, worksheet.Id), ExportLinks.Word(Language.English, address), ExportLinks.Csv(Language.English, address), ExportLinks.Json(Language.English, address), ExportLinks.Calendar(Language.English, address)];

        foreach (var each in addresses)
            Assert.Equal(HttpStatusCode.NotFound, (await sample.Site.NewClient().GetAsync(each)).Status);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_worksheet_says_how_it_can_be_taken_away_and_every_way_works(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await sample.FullAsync(language);

        var links = (await worksheet.OpenOverviewAsync(language)).All(".exports a").Select(link => link.GetAttribute("href")!).ToArray();

        Assert.Equal(8, links.Length);
        foreach (var link in links)
        {
            using var answer = await worksheet.Client.ExchangeAsync(link);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.True(answer.Headers.CacheControl?.NoStore, link);
        }
    }

    private static async Task<SitePage> PrintAsync(FilledWorksheet worksheet, Language language, string? asked = null)
    {
        var address = SiteLinks.PrintWorksheet(language, worksheet.Id);
        var page = await worksheet.Client.GetAsync(asked is null ? address : ExportLinks.In(address, asked));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page;
    }

    private static AngleSharp.Dom.IElement Item(SitePage page, string title) =>
        page.All(".paper-items > li").Single(item => Reading.TextOf(item.QuerySelector("h3")!) == title);

    private static string ItemText(SitePage page, string title, string selector) => Reading.TextOf(Item(page, title).QuerySelector(selector)!);
}
