using Microsoft.Extensions.Logging;
using PracticeGuide.Data;
using PracticeGuide.Testing;
using PracticeGuide.Web.Links.Outside;

namespace PracticeGuide.Web.Tests.Links.Outside;

/// <summary>What the running site knows from <c>links.json</c>.</summary>
public sealed class CheckedLinksTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly Uri Address = new("https://example.org/ici?q=é#there");

    private readonly TemporaryFolder _data = new();
    private readonly Listener _log = new();
    private readonly CheckedLinks _links;

    public CheckedLinksTests() => _links = new(
        new SiteSettings
        {
            ContentPath = "", DataPath = _data.Path, TimeZone = TimeZoneInfo.Utc, EditorKey = null, DatabaseProvider = DatabaseProvider.Sqlite, ConnectionString = null,
        }, _log);

    private string Path => LinksFile.PathIn(_data.Path);

    [Fact]
    public void What_was_written_is_found_under_the_address_whatever_its_fragment()
    {
        var link = new CheckedLink("https://example.org/ici?q=%C3%A9", LinkState.Moved, Day, 200, null, "https://example.org/l%C3%A0");
        new LinksFile([link, new("https://example.org/", LinkState.Silent, Day, null, LinkProblem.Timeout)]).Write(Path);

        Assert.Equal(link, _links.Find(Address));
        Assert.Equal(LinkProblem.Timeout, _links.Find(new Uri("https://example.org"))?.Problem);
        Assert.Null(_links.Find(new Uri("https://example.org/elsewhere")));
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public void The_file_can_be_read_by_a_person()
    {
        new LinksFile([new("https://example.org/", LinkState.Silent, Day, null, LinkProblem.UnknownHost)]).Write(Path);

        Assert.Equal(
            """
            {
              "links": [
                {
                  "address": "https://example.org/",
                  "state": "silent",
                  "checked": "2026-11-22",
                  "problem": "unknown-host"
                }
              ]
            }
            """,
            File.ReadAllText(Path), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Without_a_file_nothing_is_known_and_nothing_is_said()
    {
        Assert.Null(_links.Find(Address));
        Assert.Empty(_log.Lines);
    }

    [Fact]
    public void A_new_file_is_read_when_it_is_there_and_forgotten_when_it_is_gone()
    {
        var address = new Uri("https://example.org/");
        new LinksFile([new("https://example.org/", LinkState.Error, Day, 404)]).Write(Path);
        var before = _links.Find(address)?.Status;
        new LinksFile([new("https://example.org/", LinkState.Ok, Day.AddDays(1), 200)]).Write(Path);
        File.SetLastWriteTimeUtc(Path, File.GetLastWriteTimeUtc(Path).AddSeconds(1));
        var after = _links.Find(address)?.Status;
        File.Delete(Path);

        Assert.Equal((404, 200), (before, after));
        Assert.Null(_links.Find(address));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"links\": null }")]
    [InlineData("{ \"links\": [null] }")]
    [InlineData("{ \"links\": [{}] }")]
    [InlineData("{ \"links\": [{ \"address\": null, \"state\": \"ok\", \"checked\": \"2026-11-22\" }] }")]
    [InlineData("{ \"links\": [{ \"address\": \"https://example.org/\", \"state\": \"fine\", \"checked\": \"2026-11-22\" }] }")]
    [InlineData("{ \"links\": [{ \"address\": \"https://example.org/\", \"state\": 7, \"checked\": \"2026-11-22\" }] }")]
    [InlineData("{ \"links\": [{ \"address\": \"https://example.org/\", \"state\": \"ok\", \"checked\": \"2026-02-30\" }] }")]
    [InlineData("{ \"links\": [{ \"address\": \"https://example.org/\", \"state\": \"ok\", \"checked\": \"2026-11-22\" ")]
    [InlineData("\0\u0001")]
    public void A_damaged_file_says_nothing_and_is_logged_once(string text)
    {
        File.WriteAllText(Path, text);

        Assert.Null(_links.Find(new Uri("https://example.org/")));
        Assert.Null(_links.Find(new Uri("https://example.org/")));
        Assert.StartsWith($"Warning: {Path} cannot be read, so the directory says nothing of its links (", Assert.Single(_log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_that_name_is_no_file()
    {
        Directory.CreateDirectory(Path);

        Assert.Null(_links.Find(Address));
    }

    public void Dispose() => _data.Dispose();

    private sealed class Listener : ILogger<CheckedLinks>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel}: {formatter(state, exception)}");
    }
}
