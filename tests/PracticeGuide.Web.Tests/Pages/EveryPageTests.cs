using System.Net;
using AngleSharp.Dom;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages;

/// <summary>What holds for every page the sitemap lists, in each language.</summary>
public sealed class EveryPageTests(Site site)
{
    [Theory, MemberData(nameof(Published.Addresses), MemberType = typeof(Published))]
    public async Task A_listed_page_is_a_whole_page_in_its_language(string code, string address)
    {
        var language = Languages.Of(code);

        var page = await site.ReadAsync(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("text/html", page.ContentType);
        Assert.Equal(language.Culture.Name, page.Lang);
        Assert.NotEqual("", page.Heading);
        Assert.NotEqual("", page.TextOf("main"));
        Assert.NotEqual("", page.TextOf("head > title"));
        Assert.NotEqual("", page.AttributeOf("meta[name=description]", "content") ?? "");
        Assert.Empty(page.All("meta[name=robots]"));
    }

    [Theory, MemberData(nameof(Published.Addresses), MemberType = typeof(Published))]
    public async Task A_listed_page_names_itself_and_its_other_language_which_names_it_back(string code, string address)
    {
        var language = Languages.Of(code);

        var page = await site.ReadAsync(address);
        var other = await site.ReadAsync(Alternate(page, language.Other));

        Assert.Equal(address, PathOf(page.HeaderLink("canonical")));
        Assert.Equal(address, Alternate(page, language));
        Assert.Equal(HttpStatusCode.OK, other.Status);
        Assert.Equal(language.Other.Culture.Name, other.Lang);
        Assert.Equal(address, Alternate(other, language));
        Assert.Equal(Alternate(page, Language.English), PathOf(page.HeaderLink("alternate", "x-default")));
    }

    [Theory, MemberData(nameof(Published.Addresses), MemberType = typeof(Published))]
    public async Task The_language_link_leads_to_the_same_page(string code, string address)
    {
        var other = Languages.Of(code).Other;

        var page = await site.ReadAsync(address);

        var link = page.One("a.language-link");
        Assert.Equal(Alternate(page, other), link.GetAttribute("href"));
        Assert.Equal(other.Culture.Name, link.GetAttribute("lang"));
        Assert.Equal(other.NativeName, Reading.TextOf(link));
    }

    [Theory, MemberData(nameof(Published.Addresses), MemberType = typeof(Published))]
    public async Task A_listed_page_is_well_built(string code, string address)
    {
        _ = Languages.Of(code);

        var page = await site.ReadAsync(address);

        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task No_two_pages_share_a_title(string code)
    {
        var language = Languages.Of(code);
        var addresses = Published.Pages.Where(page => page.Language == language).Select(page => page.Address[language]);

        var pages = await Task.WhenAll(addresses.Select(site.ReadAsync));

        Assert.Equal(pages.Length, pages.Select(page => page.TextOf("head > title")).Distinct().Count());
    }

    private static string Alternate(SitePage page, Language language) =>
        PathOf(page.HeaderLink("alternate", language.Culture.Name));

    private static string PathOf(string absolute) => new Uri(absolute, UriKind.Absolute).PathAndQuery;
}
