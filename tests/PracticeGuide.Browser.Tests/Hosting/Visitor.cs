using Microsoft.Playwright;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Browser.Tests.Hosting;

/// <summary>A person at a browser of their own, reading in one language at a time.</summary>
public sealed class Visitor
{
    /// <summary>How long a page may take before a test gives up, in milliseconds; long, because a busy machine is no mistake of the site.</summary>
    internal const int Patience = 20_000;

    private Visitor(SiteFixture site, IBrowserContext context, IPage page, Language language)
    {
        Site = site;
        Context = context;
        Page = page;
        Language = language;
        Watch = new(context, site.BaseAddress);
    }

    public SiteFixture Site { get; }

    public IBrowserContext Context { get; }

    /// <summary>The tab in front.</summary>
    public IPage Page { get; private set; }

    public Language Language { get; set; }

    internal Watch Watch { get; }

    internal static async Task<Visitor> ArriveAsync(SiteFixture site, Language language, Device device, bool traced)
    {
        var context = await site.Browser.NewContextAsync(device.Options(site.BaseAddress, language.Culture.Name));
        context.SetDefaultTimeout(Patience);
        if (traced)
        {
            // What was done, asked for and said in the console; pictures of every moment would take half the time of the tests again.
            await context.Tracing.StartAsync(new() { Snapshots = false, Screenshots = false });
        }

        return new(site, context, await context.NewPageAsync(), language);
    }

    /// <summary>An interface text in the language the person reads.</summary>
    public string Say(string english, params object[] arguments) => Site.Say(Language, english, arguments);

    /// <summary>The link with this interface text as its whole name.</summary>
    public ILocator Link(string english) => Page.GetByRole(AriaRole.Link, new() { Name = Say(english), Exact = true });

    public ILocator Button(string english, params object[] arguments) => Page.GetByRole(AriaRole.Button, new() { Name = Say(english, arguments), Exact = true });

    public ILocator Field(string english) => Page.GetByLabel(Say(english));

    /// <summary>The only heading of the first level.</summary>
    public ILocator Heading => Page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    public Task OpenAsync(string address) => Page.GotoAsync(address);

    /// <summary>The same person, in another tab, which comes to the front.</summary>
    public async Task<IPage> OpenTabAsync()
    {
        Page = await Context.NewPageAsync();
        return Page;
    }

    public void TurnTo(IPage tab) => Page = tab;

    /// <summary>The same page in the other language.</summary>
    public async Task SwitchLanguageAsync()
    {
        await Page.Locator(".language-link").ClickAsync();
        Language = Language.Other;
        await Assertions.Expect(Page.Locator("html")).ToHaveAttributeAsync("lang", Language.Culture.Name);
    }

    /// <summary>Keeps what happened in the browser, for whoever looks into a failure.</summary>
    internal async Task KeepTracesAsync(string name, bool traced)
    {
        var folder = Directory.CreateDirectory(Path.Combine(PracticeGuide.Testing.RepositoryRoot.Path, "TestResults", "browser")).FullName;
        if (traced)
            await Context.Tracing.StopAsync(new() { Path = Path.Combine(folder, $"{name}.zip") });
        foreach (var (tab, number) in Context.Pages.Select((tab, index) => (tab, index + 1)))
        {
            await tab.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{number}.png"), FullPage = true });
            await File.WriteAllTextAsync(Path.Combine(folder, $"{name}-{number}.html"), await tab.ContentAsync());
        }
    }
}
