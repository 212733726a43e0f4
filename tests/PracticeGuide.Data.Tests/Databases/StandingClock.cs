namespace PracticeGuide.Data.Tests.Databases;

/// <summary>A clock that stands until it is moved. It starts with more digits than a database keeps.</summary>
public sealed class StandingClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero).AddTicks(1_234_567);

    /// <summary>Now, as it is kept: in UTC, to the microsecond.</summary>
    public DateTime Kept => Now.AddTicks(-(Now.Ticks % TimeSpan.TicksPerMicrosecond)).UtcDateTime;

    public override DateTimeOffset GetUtcNow() => Now;
}
