using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Home;

public sealed class HomeTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task It_opens_a_door_to_every_audience_and_every_tool(string code)
    {
        var language = Languages.Of(code);

        var page = await site.ReadAsync(Addresses.Home(language));

        Assert.Equal(site.Library.Site.Headline[language], page.Heading);
        Assert.Equal(site.Library.Audiences.Where(audience => audience.Door).Select(audience => audience.Address(language)), page.All(".doors a").Select(link => link.GetAttribute("href")));
        Assert.Equal(site.Library.Tools.Select(tool => tool.Address(language)), page.All(".tasks a").Select(link => link.GetAttribute("href")));
        Assert.Equal(site.Library.Tools.Select(tool => tool.Task[language]), page.TextsOf(".tasks a"));
    }

    [Fact]
    public async Task An_audience_that_is_no_role_is_no_door()
    {
        using var content = new ContentFolder().Replace("guide/partners/audience.yml", "order: 10", "order: 10\ndoor: false");
        await using var small = Site.With(new() { ContentPath = content.Path });

        var page = await small.ReadAsync(Addresses.Home(Language.English));

        Assert.Empty(page.All(".door"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Someone_who_has_started_a_worksheet_continues_it_at_the_first_open_step(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, title: "Bibliothèque du quartier");
        await worksheet.SaveAsync(language, (CheckItem.State, CheckState.Done.Id()));

        var home = await worksheet.Client.GetAsync(Addresses.Home(language));

        Assert.Equal("Bibliothèque du quartier", home.TextOf(".continue .worksheet-title"));
        Assert.Equal(SiteLinks.Step(language, worksheet.Id, worksheet.Tool.Items.ElementAt(1).Id), home.LinkTo(".continue a.button"));
        PageStructure.AssertSound(home);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Someone_new_is_asked_to_continue_nothing(string code)
    {
        var page = await site.ReadAsync(Addresses.Home(Languages.Of(code)));

        Assert.Empty(page.All(".continue"));
    }
}
