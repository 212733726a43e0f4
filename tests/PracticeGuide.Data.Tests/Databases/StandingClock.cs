namespace PracticeGuide.Data.Tests.Databases;

/// <summary>A clock that stands until it is moved. It starts with more digits than a database keeps.</summary>
public sealed class StandingClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero).AddTicks(1_234_567);

    /// <summary>Now, as it is kept: in UTC, to the microsecond.</summary>
    public DateTime Kept => Now.AddTicks(-(Now.Ticks % TimeSpan.TicksPerMicrosecond)).UtcDateTime;

    /// <summary>How many times sooner timers go off than they were set to; they go by the machine's own clock.</summary>
    public int TimerSpeed { get; set; } = 1;

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        base.CreateTimer(callback, state, Sooner(dueTime), Sooner(period));

    private TimeSpan Sooner(TimeSpan time) => time <= TimeSpan.FromMilliseconds(1) ? time : TimeSpan.FromMilliseconds(Math.Max(1, time.TotalMilliseconds / TimerSpeed));
}
