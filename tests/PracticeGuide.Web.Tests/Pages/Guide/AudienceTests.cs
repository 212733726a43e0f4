using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Guide;

public sealed class AudienceTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task An_audience_with_pages_lists_them_in_reading_order(string code)
    {
        var language = Languages.Of(code);
        var audience = site.Library.Audiences.First(audience => !audience.Pages.IsEmpty);

        var page = await site.ReadAsync(audience.Address(language));

        Assert.Equal(audience.Title[language], page.Heading);
        Assert.Equal(audience.Pages.Select(guide => guide.Text[language].Address), page.All(".path a").Select(link => link.GetAttribute("href")));
        Assert.Equal(audience.Pages.Select(guide => Reading.Line(guide.Text[language].Summary)), page.TextsOf(".path p"));
        Assert.Equal(audience.Pages.Select(guide => site.Text(language, "{0} min", guide.Text[language].Minutes)), page.TextsOf(".path .minutes"));
        Assert.Equal(
            site.Text(language, "{0} pages, {1} min to read in all", audience.Pages.Length, audience.Pages.Sum(guide => guide.Text[language].Minutes)),
            page.TextOf("#pages + .note"));
        Assert.Empty(page.All(".callout"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task An_audience_lists_the_tools_people_in_its_role_start(string code)
    {
        var language = Languages.Of(code);
        var tool = site.Library.Tools[0];
        var audience = site.Library.Audience(tool.AudienceIds[0]);

        var page = await site.ReadAsync(audience.Address(language));

        Assert.Contains(tool.Address(language), page.All(".tool-card-title").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task An_audience_whose_guidance_is_not_written_says_so_and_offers_what_is()
    {
        using var content = new ContentFolder().Write("guide/mentors/audience.yml", """
            order: 20
            slug: { en: "mentors", fr: "mentors-et-mentores" }
            title: { en: "Mentors", fr: "Mentors et mentores" }
            summary: { en: "Walk with a student.", fr: "Marcher avec un élève." }
            introduction: { en: "For those who walk with a student.", fr: "Pour qui marche avec un élève." }

            """);
        await using var small = Site.With(new() { ContentPath = content.Path });
        var empty = small.Library.Audiences.Single(audience => audience.Pages.IsEmpty);
        var written = small.Library.Audiences.Single(audience => !audience.Pages.IsEmpty);

        foreach (var language in Language.All)
        {
            var page = await small.ReadAsync(empty.Address(language));
            var list = await small.ReadAsync(Addresses.Guidance(language));
            var home = await small.ReadAsync(Addresses.Home(language));

            Assert.Equal(small.Text(language, "This guidance is being written."), page.TextsOf(".callout p").First());
            Assert.Equal(written.Address(language), page.LinkTo(".callout a"));
            Assert.Empty(page.All(".path"));
            Assert.Equal(small.Text(language, "This guidance is being written."), list.TextOf($"[data-audience={empty.Id}] .note"));
            Assert.Equal(small.Text(language, "Being written"), home.TextOf($"[data-audience={empty.Id}] .door-state"));
            PageStructure.AssertSound(page);
        }
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_list_of_guidance_shows_every_audience_with_its_pages(string code)
    {
        var language = Languages.Of(code);

        var page = await site.ReadAsync(Addresses.Guidance(language));

        Assert.Equal(site.Library.Audiences.Select(audience => audience.Address(language)), page.All(".audience-block h2 a").Select(link => link.GetAttribute("href")));
        Assert.Equal(site.Library.Pages.Select(guide => guide.Text[language].Address), page.All(".page-list a").Select(link => link.GetAttribute("href")));
    }
}
