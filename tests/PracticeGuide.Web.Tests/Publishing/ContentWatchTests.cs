using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Publishing;

/// <summary>While the site is developed, an edit is seen without a restart, and a mistake in it takes nothing away.</summary>
public sealed class ContentWatchTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task An_edit_is_shown_a_broken_one_is_reported_over_the_last_good_page_and_a_mended_one_is_shown_again()
    {
        using var content = new ContentFolder();
        await using var site = Site.With(new() { Environment = "Development", ContentPath = content.Path });
        var client = site.NewClient();
        var address = site.Library.Pages.Single(page => page.Id == "partners/example").Text[Language.English].Address;
        var before = await client.GetAsync(address);
        Assert.Equal("A good start", before.Heading);
        Assert.Empty(before.All(".mistakes"));

        content.Replace(ContentFolder.EnglishPage, "title: A good start", "title: A better start");
        var edited = await WaitForAsync(client, address, page => page.Heading == "A better start");
        Assert.Empty(edited.All(".mistakes"));

        content.Replace(ContentFolder.EnglishPage, "title: A better start", "tilte: A broken start");
        var broken = await WaitForAsync(client, address, page => page.All(".mistakes").Any());
        Assert.Equal("A better start", broken.Heading);
        Assert.Contains(broken.TextsOf(".mistakes code"), mistake => mistake.StartsWith($"{ContentFolder.EnglishPage}(3,1): error: ", StringComparison.Ordinal));
        Assert.Equal("en", broken.AttributeOf(".mistakes ul", "lang"));

        content.Replace(ContentFolder.EnglishPage, "tilte: A broken start", "title: A mended start");
        var mended = await WaitForAsync(client, address, page => page.Heading == "A mended start");
        Assert.Empty(mended.All(".mistakes"));
    }

    [Fact]
    public async Task An_edited_page_is_found_by_its_new_words()
    {
        using var content = new ContentFolder();
        await using var site = Site.With(new() { Environment = "Development", ContentPath = content.Path });
        var client = site.NewClient();
        var address = Web.Links.SiteLinks.Search(Language.French, "capucines");
        Assert.Empty((await client.GetAsync(address)).All(".results"));

        content.Replace(ContentFolder.FrenchPage, "summary: Comment commencer.", "summary: Comment planter des capucines.");
        var found = await WaitForAsync(client, address, page => page.All(".results li").Any());

        Assert.Equal("capucines", found.TextsOf(".results mark").First());
    }

    private static async Task<SitePage> WaitForAsync(SiteClient client, string address, Func<SitePage, bool> isThere)
    {
        var deadline = TimeProvider.System.GetUtcNow() + Patience;
        while (true)
        {
            var page = await client.GetAsync(address);
            if (isThere(page))
                return page;
            Assert.True(TimeProvider.System.GetUtcNow() < deadline, $"{address} still shows “{page.Heading}” after {Patience.TotalSeconds} s.");
            await Task.Yield();
        }
    }
}
