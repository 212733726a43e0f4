using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PracticeGuide.Data.Databases;

/// <summary>Times are UTC on both sides: SQLite keeps no zone with a time, and would read it back as of no zone at all.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => OnlyUtc(time),
    time => DateTime.SpecifyKind(time, DateTimeKind.Utc))
{
    private static DateTime OnlyUtc(DateTime time) => time.Kind == DateTimeKind.Utc
        ? time
        : throw new InvalidOperationException($"A time that is kept has to be in UTC; this one is {time.Kind}.");
}
