using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Headers;

/// <summary>What every answer tells the browser to forbid, and what no cache may keep.</summary>
public sealed class SecurityHeaderTests(Site site)
{
    [Fact]
    public async Task Every_answer_forbids_what_no_page_needs()
    {
        var client = site.NewClient();
        var tool = site.Library.Tools[0];
        var home = await client.GetAsync(Addresses.Home(Language.English));
        SitePage[] answers =
        [
            home,
            await client.GetAsync(site.Library.Pages[0].Text[Language.French].Address),
            await client.GetAsync(tool.Address(Language.French)),
            await client.GetAsync("/"),
            await client.GetAsync("/nowhere"),
            await client.GetAsync("/sitemap.xml"),
            await client.GetAsync("/health/live"),
            await client.GetAsync(home.LinkTo("link[rel=icon]")),
            await client.GetAsync(home.All("link[rel=stylesheet]").First().GetAttribute("href")!),
            await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, tool.Address(Language.English))),
            await client.SendAsync(new HttpRequestMessage(HttpMethod.Post, tool.Address(Language.English)), ("Origin", "https://evil.example")),
        ];

        Assert.All(answers, answer =>
        {
            Assert.Equal(["nosniff"], answer.Header("X-Content-Type-Options"));
            Assert.Equal(["DENY"], answer.Header("X-Frame-Options"));
            Assert.Equal(["strict-origin-when-cross-origin"], answer.Header("Referrer-Policy"));
            Assert.Equal(["same-origin"], answer.Header("Cross-Origin-Opener-Policy"));
            Assert.Single(answer.Header("Permissions-Policy"));
            AssertForbidding(Assert.Single(answer.Header("Content-Security-Policy")));
            Assert.Empty(answer.Header("Server"));
            Assert.Empty(answer.Header("X-Powered-By"));
        });
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_refused_form_is_answered_with_the_same_headers_and_kept_by_no_cache(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = await worksheet.FillInAsync(language);

        var refused = await worksheet.Client.SubmitAsync(form.Without("form-token"));

        AssertForbidding(Assert.Single(refused.Header("Content-Security-Policy")));
        Assert.Contains("no-store", string.Join(',', refused.Header("Cache-Control")), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task No_cache_keeps_a_personal_page(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        string[] personal =
        [
            SiteLinks.Worksheets(language), SiteLinks.Worksheet(language, worksheet.Id), worksheet.StepAddress(language),
            SiteLinks.PrintWorksheet(language, worksheet.Id), Addresses.Home(language),
        ];

        foreach (var address in personal)
        {
            var page = await worksheet.Client.GetAsync(address);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.True(page.Headers.CacheControl?.NoStore, $"{address} may be kept");
        }
    }

    [Theory, MemberData(nameof(Published.Addresses), MemberType = typeof(Published))]
    public async Task Reading_sets_no_cookie(string code, string address)
    {
        var language = Languages.Of(code);
        var isTool = site.Library.Tools.Any(tool => tool.Address(language) == address);

        var page = await site.NewClient().GetAsync(address, ("Accept-Language", language.Code));

        // The page of a tool holds a form, whose token lives in a cookie that names nobody.
        Assert.Equal(isTool ? ["form"] : [], page.CookiesSet);
    }

    private static void AssertForbidding(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries);
        Assert.Contains("default-src 'none'", directives);
        Assert.Contains("script-src 'self'", directives);
        Assert.Contains("style-src 'self'", directives);
        Assert.Contains("form-action 'self'", directives);
        Assert.Contains("frame-ancestors 'none'", directives);
        Assert.Contains("base-uri 'none'", directives);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }
}
