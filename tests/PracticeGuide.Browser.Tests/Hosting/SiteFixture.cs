using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Playwright;
using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

[assembly: AssemblyFixture(typeof(SiteFixture))]

namespace PracticeGuide.Browser.Tests.Hosting;

/// <summary>One site and one browser for all tests; each person in a test has a browser context of their own, and so their own cookies.</summary>
public sealed class SiteFixture : IAsyncLifetime
{
    private readonly SiteServer server = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri BaseAddress => server.ClientOptions.BaseAddress;

    public Library Library => server.Services.GetRequiredService<Publisher>().Library;

    internal FallibleWriter Writer => server.Writer;

    internal IBrowser Browser => browser ?? throw new InvalidOperationException("The browser has not been started.");

    public async ValueTask InitializeAsync()
    {
        server.StartServer();
        playwright = await Driver.StartAsync();
        Assertions.SetDefaultExpectTimeout(Visitor.Patience);
        browser = await Chromium.LaunchAsync(playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await server.DisposeAsync();
    }

    /// <summary>An interface text as the site says it in <paramref name="language"/>; <paramref name="english"/> is its key.</summary>
    /// <exception cref="InvalidOperationException">The site has no French for it.</exception>
    public string Say(Language language, string english, params object[] arguments)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = language.Culture;
        try
        {
            var text = server.Services.GetRequiredService<IStringLocalizer<Texts>>()[english, arguments];
            return language == Language.French && text.ResourceNotFound ? throw new InvalidOperationException($"There is no French for “{english}”.") : text.Value;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
