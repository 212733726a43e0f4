namespace PracticeGuide.Web.Tests.Questions;

/// <summary>A clock whose timers of one interval go off when a test says so, and no sooner.</summary>
public sealed class HandTimers(TimeSpan interval) : TimeProvider
{
    private volatile Action _goOff = () => { };

    public void GoOff() => _goOff();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period != interval)
            return base.CreateTimer(callback, state, dueTime, period);

        _goOff += () => callback(state);
        return new Held();
    }

    private sealed class Held : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            // It never runs by itself.
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
