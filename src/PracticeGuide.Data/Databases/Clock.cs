namespace PracticeGuide.Data.Databases;

internal static class Clock
{
    /// <summary>Now, in UTC, to the microsecond: PostgreSQL keeps no more, and a time should be read as it was returned.</summary>
    public static DateTime UtcMoment(this TimeProvider clock)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }

    /// <summary>A version 7 UUID for something that begins at this time, which is UTC: what is new lies together in the indexes.</summary>
    public static Guid NewId(DateTime now) => Guid.CreateVersion7(new DateTimeOffset(now, TimeSpan.Zero));
}
