using System.Net;
using System.Text.RegularExpressions;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Publishing;

/// <summary>Styles, scripts and icons: run unpublished outside Development they once answered 200 with nothing in them.</summary>
public sealed partial class StaticFileTests(Site site)
{
    [Fact]
    public async Task Every_file_a_page_uses_is_linked_by_its_fingerprint_and_has_something_in_it_in_Production() =>
        await AssertEveryFileAnswersAsync(site);

    [Fact]
    public async Task Every_file_a_page_uses_is_linked_by_its_fingerprint_and_has_something_in_it_in_Development()
    {
        await using var development = Site.With(new() { Environment = "Development" });

        await AssertEveryFileAnswersAsync(development);
    }

    [Fact]
    public async Task Files_are_named_for_what_they_are()
    {
        var files = await FilesAsync(site);

        foreach (var file in files)
        {
            using var response = await site.NewClient().ExchangeAsync(file);
            Assert.Equal(Path.GetExtension(file) switch
            {
                ".css" => "text/css",
                ".js" => "text/javascript",
                ".svg" => "image/svg+xml",
                var other => throw new InvalidOperationException($"Nothing says what {other} is."),
            }, response.Content.Headers.ContentType?.MediaType);
        }
    }

    private static async Task AssertEveryFileAnswersAsync(Site site)
    {
        var files = await FilesAsync(site);

        Assert.Equal([".css", ".js", ".svg"], files.Select(Path.GetExtension).Distinct().Order(StringComparer.Ordinal));
        foreach (var file in files)
        {
            using var response = await site.NewClient().ExchangeAsync(file);

            Assert.Matches(Fingerprinted(), file);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    /// <summary>What the pages of every kind link to, scripts and prints included.</summary>
    private static async Task<IReadOnlyList<string>> FilesAsync(Site site)
    {
        var language = Language.French;
        var worksheet = await site.StartWorksheetAsync(language);
        SitePage[] pages =
        [
            await worksheet.Client.GetAsync(Addresses.Home(language)),
            await worksheet.Client.GetAsync(site.Library.Pages[0].Text[language].Address),
            await worksheet.OpenStepAsync(language),
            await worksheet.OpenOverviewAsync(language),
            await worksheet.Client.GetAsync(SiteLinks.PrintWorksheet(language, worksheet.Id)),
        ];
        return [.. pages.SelectMany(Linked).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Linked(SitePage page) =>
        page.All("link[rel=stylesheet], link[rel=icon], script[src], img[src]").Select(file => file.GetAttribute("href") ?? file.GetAttribute("src")!);

    [GeneratedRegex(@"^/(css|js|img)/[a-z-]+\.[a-z0-9]{10}\.(css|js|svg)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fingerprinted();
}
