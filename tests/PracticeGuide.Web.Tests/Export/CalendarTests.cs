using System.Collections.Immutable;
using System.Text;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Export.Calendars;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Export;

/// <summary>The dates of a worksheet for a calendar.</summary>
public sealed class CalendarTests(SampleSite sample)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Reviews_due_dates_and_appointments_are_there(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await sample.FullAsync(language, "Plan");

        var events = await EventsAsync(worksheet, language);

        // The first review was held. 14:05 in Toronto in January is 19:05 in UTC.
        Assert.Equal(["20270715", "20271015"], Starts(events, "review-"));
        Assert.Equal(["20270301"], Starts(events, "ticked"));
        Assert.Equal(["20270201"], Starts(events, "plan-r1-by"));
        Assert.Equal(["20270115T190500Z"], Starts(events, "start"));
        Assert.Equal(5, events.Length);
        Assert.Contains($"SUMMARY:{sample.EveryKind.FindItem("ticked")!.Title[language]} – Plan", events.Single(each => Uid(each).Contains("ticked", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_same_thing_has_the_same_name_each_time_and_counts_its_changes()
    {
        var worksheet = await sample.FilledAsync(sample.EveryKind, Language.English, "Plan", ("start", """{"date":"2027-01-15"}"""));
        var before = (await EventsAsync(worksheet, Language.English)).Single(each => Uid(each).Contains("-start@", StringComparison.Ordinal));

        await sample.AnswerAsync(worksheet.Id, "start", """{"date":"2027-01-16"}""", Language.French);

        var after = (await EventsAsync(worksheet, Language.French)).Single(each => Uid(each).Contains("-start@", StringComparison.Ordinal));
        Assert.Equal(Uid(before), Uid(after));
        Assert.Contains("SEQUENCE:1", before);
        Assert.Contains("SEQUENCE:2", after);
        Assert.Contains("DTSTART;VALUE=DATE:20270116", after);
        Assert.Contains("DTEND;VALUE=DATE:20270117", after);
    }

    [Fact]
    public async Task A_step_that_is_done_is_no_longer_due()
    {
        var worksheet = await sample.FilledAsync(sample.EveryKind, Language.English, "Plan", ("ticked", """{"due":"2027-03-01","state":"done"}"""));

        Assert.Empty(await EventsAsync(worksheet, Language.English));
    }

    [Fact]
    public void Lines_are_short_and_hold_no_mark_of_the_format()
    {
        var entry = new CalendarEntry(
            "a@b", new(2027, 1, 1), null, new(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc), 0, $"Réunion; à, l’école \\ 😀{new string('é', 200)}", "une ligne\r\nEND:VEVENT", "https://example.org/");

        var text = Encoding.UTF8.GetString(CalendarFile.Write(new("Plan", [entry])));

        var lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        var unfolded = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Contains($"SUMMARY:Réunion\\; à\\, l’école \\\\ 😀{new string('é', 200)}", unfolded);
        Assert.Contains("DESCRIPTION:une ligne\\nEND:VEVENT", unfolded);
        Assert.Single(unfolded, line => line == "END:VEVENT");
        Assert.Equal("", lines[^1]);
    }

    private static async Task<ImmutableArray<string[]>> EventsAsync(FilledWorksheet worksheet, Language language)
    {
        using var answer = await worksheet.Client.ExchangeAsync(ExportLinks.Calendar(language, SampleSite.Address(language, worksheet)));
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith(".ics", answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        var text = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        return [.. text.Split("BEGIN:VEVENT\r\n").Skip(1).Select(each => each.Split("\r\n"))];
    }

    private static string Uid(string[] entry) => entry.Single(line => line.StartsWith("UID:", StringComparison.Ordinal));

    private static IEnumerable<string> Starts(IEnumerable<string[]> events, string part) =>
        events.Where(each => Uid(each).Contains($"-{part}", StringComparison.Ordinal)).Select(each => each.Single(line => line.StartsWith("DTSTART", StringComparison.Ordinal)).Split(':')[1]);
}
