using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Search;

/// <summary>A search is answered from one library, whatever is published meanwhile.</summary>
public sealed class SearchWhileReloadingTests
{
    private const int Searchers = 64;
    private const int Reloads = 100;

    [Fact]
    public async Task Many_searches_during_many_reloads_fail_nowhere_and_never_show_two_libraries_at_once()
    {
        using var one = Write("Larch");
        using var two = Write("Maple");
        await using var site = Site.With(new() { ContentPath = one.Path });
        var publisher = site.Services.GetRequiredService<Publisher>();
        var (first, second) = (one.Load(), two.Load());
        using var reloaded = new CancellationTokenSource();

        var searches = Enumerable.Range(0, Searchers).Select(number => Task.Run(() => SearchAsync(site, number, reloaded.Token))).ToArray();
        for (var reload = 0; reload < Reloads; reload++)
        {
            publisher.Update(reload % 2 == 0 ? second : first);
            await Task.Yield();
        }

        await reloaded.CancelAsync();
        var shown = (await Task.WhenAll(searches)).SelectMany(each => each).ToArray();

        Assert.True(shown.Length >= Searchers);
        Assert.All(shown, names => Assert.Single(names.Split(' ')));
    }

    [Fact]
    public async Task While_the_files_have_mistakes_search_answers_from_the_last_good_library()
    {
        using var good = Write("Larch");
        await using var site = Site.With(new() { ContentPath = good.Path });
        var publisher = site.Services.GetRequiredService<Publisher>();
        good.Replace(ContentFolder.EnglishPage, "title: Larch start", "tilte: Larch start");

        publisher.Update(good.Load());

        Assert.Equal("Larch", Assert.Single(await SearchAsync(site, 0, new(canceled: true))));
    }

    // Everywhere a page of results takes a text from, the library gives its name.
    private static ContentFolder Write(string name) => new ContentFolder()
        .Replace("site.yml", "en: \"Practice Guide\"", $"en: \"{name} Guide\"")
        .Replace(ContentFolder.EnglishPage, "title: A good start", $"title: {name} start")
        .Replace(ContentFolder.EnglishPage, "summary: How to begin.", $"summary: How to begin a {name} start.");

    /// <returns>For each page of results the names of the libraries that stand on it.</returns>
    private static async Task<List<string>> SearchAsync(Site site, int number, CancellationToken enough)
    {
        var client = site.NewClient();
        var names = new List<string>();
        do
        {
            // Some ask what others ask, which may be kept, and some what nobody does.
            var page = await client.GetAsync(SiteLinks.Search(Language.English, number % 2 == 0 ? "start" : $"start {number} {names.Count}"));
            Assert.Equal(HttpStatusCode.OK, page.Status);
            names.Add(string.Join(' ', new[] { "Larch", "Maple" }.Where(name => page.Body.Contains(name, StringComparison.Ordinal))));
        }
        while (!enough.IsCancellationRequested);

        return names;
    }
}
