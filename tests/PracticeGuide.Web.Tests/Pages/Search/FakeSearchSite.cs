using Microsoft.Extensions.DependencyInjection;
using PracticeGuide.Content;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages.Search;

[assembly: AssemblyFixture(typeof(FakeSearchSite))]

namespace PracticeGuide.Web.Tests.Pages.Search;

/// <summary>The site over the repository's content, with an engine whose answers each test gives.</summary>
public sealed class FakeSearchSite : IAsyncDisposable
{
    private readonly Lazy<Site> _site;

    public FakeSearchSite() => _site = new(() => Site.With(new()
    {
        Services = services => services.AddSingleton<Func<Library, ISearchEngine>>(_ => Engine),
    }));

    public FakeSearch Engine { get; } = new();

    public Site Site => _site.Value;

    public GuidePage Page(int number) => Site.Library.Pages[number];

    /// <summary>The page of results for what <see cref="Engine"/> was told to answer.</summary>
    /// <param name="code">The language of the page.</param>
    /// <param name="words">The words that the test answers.</param>
    /// <param name="more">The rest of the address: <c>&amp;kind=tool</c>.</param>
    public Task<SitePage> AskAsync(string code, string words, string more = "") =>
        Site.NewClient().GetAsync($"{Addresses.Search(Languages.Of(code))}?q={Uri.EscapeDataString(words)}{more}");

    /// <summary>How the engine was asked for these words, in order.</summary>
    public IEnumerable<SearchQuery> AskedFor(string words) => Engine.Asked.Where(query => query.Text == words);

    public async ValueTask DisposeAsync()
    {
        if (_site.IsValueCreated)
            await _site.Value.DisposeAsync();
    }
}
