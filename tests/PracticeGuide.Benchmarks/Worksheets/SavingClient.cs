using System.Diagnostics;
using System.Globalization;
using System.Text;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Benchmarks.Worksheets;

/// <summary>A browser in which someone fills in a worksheet of their own: it starts it through the pages, and then saves as the page's script does.</summary>
public sealed class SavingClient : IDisposable
{
    private const string ItemId = "goals";

    private readonly LeanConnection _connection;
    private readonly string _head;
    private readonly string _token;
    private int _revision;

    private SavingClient(LeanConnection connection, string head, string token) => (_connection, _head, _token) = (connection, head, token);

    /// <summary>Opens the tool, sends its form, and opens the first page of the worksheet.</summary>
    /// <param name="checklist">A tool with the step that is saved again and again.</param>
    public static async Task<SavingClient> StartAsync(Uri server, Tool checklist)
    {
        var person = await Beginner.StartAsync(server, checklist);
        var step = SiteLinks.Step(Language.English, person.WorksheetId, ItemId);
        var token = Beginner.TokenIn(await person.OpenAsync(step));
        var head = $"POST {step} HTTP/1.1\r\nHost: {server.Authority}\r\nAccept: application/json\r\nCookie: {person.Cookies}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ";
        return new(await LeanConnection.OpenAsync(server), head, token);
    }

    /// <summary>Saves one answer after the other until time is up.</summary>
    /// <returns>How long each took until it was acknowledged, in milliseconds.</returns>
    /// <exception cref="InvalidDataException">One was not saved.</exception>
    public async Task<List<double>> SaveAsync(Stopwatch clock, TimeSpan until)
    {
        var times = new List<double>();
        while (clock.Elapsed < until)
        {
            var sent = Stopwatch.GetTimestamp();
            var answer = await _connection.AskAsync(Request());
            times.Add(Stopwatch.GetElapsedTime(sent).TotalMilliseconds);
            _revision++;
            if (answer.Span.IndexOf(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\"revision\":{_revision},"))) < 0)
                throw new InvalidDataException(Encoding.UTF8.GetString(answer.Span));
        }

        return times;
    }

    public void Dispose() => _connection.Dispose();

    private byte[] Request()
    {
        var body = string.Create(
            CultureInfo.InvariantCulture,
            $"{ItemId}.revision={_revision}&{ItemId}.operation={Guid.CreateVersion7()}&{ItemId}.state=in-progress&{ItemId}.sentence=learn+to+read+together%2C+{_revision}&{ItemId}.responsible=&{ItemId}.due=&{ItemId}.note=&form-token={_token}");
        return Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{_head}{body.Length}\r\n\r\n{body}"));
    }
}
