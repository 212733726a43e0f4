using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Questions;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Editors;

/// <summary>Editors see what is asked of search often, and what is asked in vain; never what one or two people ask.</summary>
public sealed class QuestionsTests : IAsyncDisposable
{
    private readonly Site _site = Site.With(new() { Environment = "Development" });

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Before_anything_is_asked_the_page_says_so(string code)
    {
        var language = Languages.Of(code);

        var page = await ReadAsync(language);

        Assert.Contains(_site.Text(language, "Nothing has been asked yet."), page.TextsOf("#questions ~ p"));
        Assert.Empty(page.All("#questions ~ .table"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_was_asked_three_times_is_shown_and_what_was_asked_less_often_is_only_counted(string code)
    {
        var language = Languages.Of(code);
        await AskAsync(Language.French, times: 3, "partenariat");
        await AskAsync(Language.French, times: 4, "École");
        await AskAsync(Language.French, times: 2, "mentorat");
        await AskAsync(Language.English, times: 1, "mentor");
        await AskAsync(Language.English, times: 1, "partner");

        var page = await ReadAsync(language);

        Assert.Equal(
            [
                "English", _site.Text(language, "Nothing to show"), _site.Text(language, "{0} others, asked too seldom to be shown", 2),
                "Français", "école", "4", "partenariat", "3", _site.Text(language, "1 other, asked too seldom to be shown"),
            ],
            page.TextsOf("[aria-labelledby=asked] tbody :is(th, td)"));
        Assert.Equal(_site.Text(language, "Asked most often"), page.TextOf("#asked"));
        Assert.DoesNotContain("mentorat", page.TextOf("main"), StringComparison.Ordinal);
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_was_asked_three_times_in_vain_stands_in_a_table_of_its_own(string code)
    {
        var language = Languages.Of(code);
        await AskAsync(Language.English, times: 3, "xyzzy <b>");
        await AskAsync(Language.English, times: 1, "plugh");
        await AskAsync(Language.English, times: 3, "partner");

        var page = await ReadAsync(language);

        Assert.Equal(
            [
                "English", "xyzzy <b>", "3", _site.Text(language, "1 other, asked too seldom to be shown"),
                "Français", _site.Text(language, "Nothing to show"),
            ],
            page.TextsOf("[aria-labelledby=unanswered] tbody :is(th, td)"));
        Assert.Equal(Language.English.Culture.Name, page.One("[aria-labelledby=unanswered] th[scope=row]").GetAttribute("lang"));
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private async Task AskAsync(Language language, int times, string words)
    {
        for (var i = 0; i < times; i++)
            await _site.NewClient().GetAsync(SiteLinks.Search(language, words));
    }

    private async Task<SitePage> ReadAsync(Language language)
    {
        await _site.Services.GetServices<IHostedService>().OfType<AskedQueriesWriter>().Single().WriteAsync(TestContext.Current.CancellationToken);
        return await _site.NewClient().GetAsync(SiteLinks.Editors(language));
    }
}
