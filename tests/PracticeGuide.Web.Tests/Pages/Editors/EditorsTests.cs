using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Editors;

/// <summary>The editors' pages tell what to mend, and open only to whoever may see them.</summary>
public sealed class EditorsTests(Site site)
{
    private const string Key = "a-key-that-is-long-enough";

    [Fact]
    public async Task Without_a_key_in_the_settings_there_is_no_such_page()
    {
        var page = await site.NewClient().GetAsync(SiteLinks.Editors(Language.English));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task With_a_key_it_opens_to_whoever_gives_it_and_to_nobody_else(string code)
    {
        var language = Languages.Of(code);
        await using var locked = Site.With(new() { EditorKey = Key });
        var client = locked.NewClient();

        var door = await client.GetAsync(SiteLinks.Editors(language));
        var refused = await client.SubmitAsync(door.Form().With("Key", "a-key-that-is-long-enougH"));
        var opened = await client.SubmitAndFollowAsync(door.Form().With("Key", Key));
        var stranger = await locked.NewClient().GetAsync(SiteLinks.Editors(language));

        Assert.Empty(door.All("h2"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        FormProblems.AssertOnly(refused, "Key", locked.Text(language, "This is not the key."));
        Assert.Null(refused.One("#Key").GetAttribute("value"));
        Assert.Equal(["translations", "review", "warnings", "links", "questions", "feedback"], opened.All("main h2").Select(heading => heading.Id));
        Assert.Contains("no-store", opened.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Empty(stranger.All("h2"));
        PageStructure.AssertSound(door);
        PageStructure.AssertSound(opened);
    }

    [Fact]
    public async Task While_the_site_is_developed_it_is_open_and_names_what_to_mend()
    {
        using var content = new ContentFolder()
            .Delete(ContentFolder.FrenchPage)
            .Replace(ContentFolder.EnglishPage, "reviewed: 2026-11-22", "reviewed: 2020-02-29");
        await using var developed = Site.With(new() { ContentPath = content.Path, Environment = "Development" });

        var page = await developed.NewClient().GetAsync(SiteLinks.Editors(Language.English));

        var address = developed.Library.Pages.Single(guide => guide.Id == "partners/example").Text[Language.English].Address;
        Assert.Contains(address, page.All("#translations ~ ul a").Select(link => link.GetAttribute("href")));
        Assert.Contains(address, page.All("#review ~ ul a").Select(link => link.GetAttribute("href")));
        Assert.Contains(page.TextsOf(".diagnostics li"), warning => warning.Contains("guide/partners/example.fr.md", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_shows_how_often_a_page_helped_and_what_readers_wrote()
    {
        await using var developed = Site.With(new() { Environment = "Development" });
        var guide = developed.Library.Pages[5];
        var client = developed.NewClient();
        foreach (var (answer, sentence) in (IEnumerable<(string, string)>)[("yes", ""), ("no", "<b>Plus d’exemples</b>"), ("no", "")])
        {
            var form = (await client.GetAsync(SiteLinks.Feedback(Language.French, guide.Text[Language.French].Address) + $"?helped={answer}")).Form();
            await client.SubmitAndFollowAsync(form.With("Sentence", sentence));
        }

        var page = await client.GetAsync(SiteLinks.Editors(Language.English));

        Assert.Equal([guide.Text[Language.English].Title, "1", "2"], page.TextsOf("#feedback ~ .table :is(tbody th, tbody td)"));
        Assert.Equal(["<b>Plus d’exemples</b>"], page.TextsOf(".said"));
        Assert.Equal("fr", page.One(".said").GetAttribute("lang"));
    }
}
