using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PracticeGuide.Web.Export.Calendars;

/// <summary>Writes days and times as calendars read them (RFC 5545).</summary>
public static class CalendarFile
{
    public const string MediaType = "text/calendar; charset=utf-8";

    // In octets, the line end not counted.
    private const int LongestLine = 75;

    public static byte[] Write(DatesOfWorksheet dates)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//Practice Guide//Worksheet//EN");
        Line(file, "CALSCALE:GREGORIAN");
        Line(file, $"X-WR-CALNAME:{Escape(dates.Title)}");
        foreach (var entry in dates.Entries)
            Write(file, entry);
        Line(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static void Write(StringBuilder file, CalendarEntry entry)
    {
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{entry.Id}");
        Line(file, $"DTSTAMP:{Moment(entry.ChangedAt)}");
        Line(file, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Revision}"));
        Line(file, entry.StartsAt is { } start ? $"DTSTART:{Moment(start)}" : $"DTSTART;VALUE=DATE:{Day(entry.Day)}");
        if (entry.StartsAt is null)
            Line(file, $"DTEND;VALUE=DATE:{Day(entry.Day.AddDays(1))}");
        Line(file, $"SUMMARY:{Escape(entry.Summary)}");
        if (entry.Description.Length > 0)
            Line(file, $"DESCRIPTION:{Escape(entry.Description)}");
        Line(file, $"URL:{entry.Address}");
        Line(file, "TRANSP:TRANSPARENT");
        Line(file, "END:VEVENT");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n");

    /// <summary>Folds a long line between letters: what follows begins with a space that is not part of it.</summary>
    private static void Line(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}

/// <param name="Title">What the calendar is called.</param>
public sealed record DatesOfWorksheet(string Title, ImmutableArray<CalendarEntry> Entries);

/// <summary>A day, or a time on it, that a worksheet names.</summary>
/// <param name="Id">Always the same for the same thing of the same worksheet, so that a calendar replaces what it has.</param>
/// <param name="StartsAt">UTC; null for the whole day.</param>
/// <param name="ChangedAt">When it was last changed, UTC.</param>
/// <param name="Revision">How often it was changed, from 0.</param>
/// <param name="Description">May be empty.</param>
/// <param name="Address">Where it stands on the site, with its host.</param>
public sealed record CalendarEntry(
    string Id, DateOnly Day, DateTime? StartsAt, DateTime ChangedAt, int Revision, string Summary, string Description, string Address);
