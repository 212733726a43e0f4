using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links.Outside;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Tests.Pages.Resources;

/// <summary>The directory says how each address stood when it was last asked for.</summary>
public sealed class LinkStateTests : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    private readonly ContentFolder _content = new ContentFolder().WriteBody("## Where to turn {#where}\n\n:::resources quebec\n:::");
    private readonly Site _site;

    public LinkStateTests() => _site = Site.With(new() { ContentPath = _content.Path });

    private string LinksPath => LinksFile.PathIn(_site.DataPath);

    [Theory]
    [InlineData("en", LinkState.Ok, "Address checked on")]
    [InlineData("fr", LinkState.Ok, "Address checked on")]
    [InlineData("en", LinkState.Moved, "Address checked on")]
    [InlineData("en", LinkState.Closed, "The address could not be checked on")]
    [InlineData("fr", LinkState.Closed, "The address could not be checked on")]
    [InlineData("en", LinkState.Error, "The address answered with an error on")]
    [InlineData("fr", LinkState.Error, "The address answered with an error on")]
    [InlineData("en", LinkState.Silent, "The address did not answer on")]
    [InlineData("fr", LinkState.Silent, "The address did not answer on")]
    public async Task Each_state_is_told_in_words_with_the_day(string code, LinkState state, string english)
    {
        var language = Languages.Of(code);
        new LinksFile([new("https://www.example.org/jeunes/", state, Day)]).Write(LinksPath);

        var page = await ReadAsync(language);

        Assert.Equal($"{_site.Text(language, english)} {Moments.Day(Day, language)}", page.TextOf("#resource-youth-house .link-state"));
        Assert.Equal("2026-11-01", page.AttributeOf(".link-state time", "datetime"));
        PageStructure.AssertSound(page);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{ \"links\": [{ \"address\": \"https://www.example.org/jeunes/\", \"state\": \"lost\", \"checked\": \"2026-11-22\" }] }")]
    [InlineData("{ \"links\": [{ \"address\": \"https://www.example.org/\", \"state\": \"ok\", \"checked\": \"2026-11-22\" }] }")]
    public async Task A_file_that_is_damaged_or_of_other_addresses_changes_nothing_for_readers(string text)
    {
        var without = await ReadAsync(Language.French);
        await File.WriteAllTextAsync(LinksPath, text, TestContext.Current.CancellationToken);

        var with = await ReadAsync(Language.French);

        Assert.Empty(without.All(".link-state"));
        Assert.Equal(without.Body, with.Body);
    }

    [Fact]
    public async Task Guidance_says_nothing_of_it_so_that_its_bytes_stay_the_same()
    {
        var address = _site.Library.Pages.Single(page => !page.TerritoryIds.IsEmpty).Text[Language.English].Address;
        var before = await _site.NewClient().GetAsync(address);
        new LinksFile([new("https://www.example.org/jeunes/", LinkState.Silent, Day)]).Write(LinksPath);

        var after = await _site.NewClient("other.example").GetAsync(address);

        Assert.Equal(before.Body, after.Body.Replace("other.example", "localhost"));
    }

    public ValueTask InitializeAsync() => _site.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _content.Dispose();
    }

    private Task<SitePage> ReadAsync(Language language) => _site.NewClient().GetAsync(Addresses.Resources(language), ("Accept-Language", language.Culture.Name));
}
