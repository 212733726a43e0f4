namespace PracticeGuide.Data.Databases;

/// <summary>
/// Lets the log be emptied while answers are written without end: SQLite's locks are not queued for, and whoever takes one again and again leaves
/// no gap. For one thread at a time that asks for a pause.
/// </summary>
internal sealed class WriterPause
{
    private volatile TaskCompletionSource? current;

    /// <summary>What the writer waits for before it begins a transaction.</summary>
    public Task OverAsync() => current?.Task ?? Task.CompletedTask;

    /// <summary>Does something while the writer begins nothing new; what it has begun, it ends.</summary>
    public T During<T>(Func<T> work)
    {
        var pause = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        current = pause;
        try
        {
            return work();
        }
        finally
        {
            current = null;
            pause.SetResult();
        }
    }
}
