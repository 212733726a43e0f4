using System.Text;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Browser.Tests.Hosting;

/// <summary>
/// A test with people at browsers. When it ends, nothing may have gone wrong behind their pages; when it fails, a trace and a picture of
/// each page are kept under <c>TestResults/browser</c>.
/// </summary>
public abstract class BrowserTest(SiteFixture site) : IAsyncLifetime
{
    private readonly List<Visitor> visitors = [];

    protected SiteFixture Site { get; } = site;

    /// <summary>Whether what happens is recorded. Tests that only measure pages do without, as recording takes time.</summary>
    protected virtual bool Traced => true;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        var problems = visitors.SelectMany(visitor => visitor.Watch.Problems).ToList();
        var failed = problems.Count > 0 || TestContext.Current.TestState?.Result == TestResult.Failed;
        foreach (var (visitor, number) in visitors.Select((visitor, index) => (visitor, index + 1)))
        {
            if (failed)
                await visitor.KeepTracesAsync($"{FileName()}-{number}", Traced);
            await visitor.Context.CloseAsync();
        }

        GC.SuppressFinalize(this);
        Assert.Empty(problems);
    }

    protected async Task<Visitor> ArriveAsync(Language language, Device? device = null)
    {
        var visitor = await Visitor.ArriveAsync(Site, language, device ?? Device.Desktop, Traced);
        visitors.Add(visitor);
        return visitor;
    }

    protected Task<Visitor> ArriveAsync(string language, Device? device = null) =>
        ArriveAsync(Language.TryParse(language, out var found) ? found : throw new ArgumentException(language, nameof(language)), device);

    /// <summary>The name of the running test, as a file may be called.</summary>
    private static string FileName()
    {
        var name = new StringBuilder();
        foreach (var letter in TestContext.Current.Test?.TestDisplayName.Split('.')[^1] ?? "test")
            name.Append(char.IsLetterOrDigit(letter) || letter is '_' ? letter : '-');
        return name.ToString()[..Math.Min(120, name.Length)];
    }
}
