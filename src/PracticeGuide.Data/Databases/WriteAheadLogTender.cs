using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PracticeGuide.Data.Databases;

/// <summary>
/// Looks after the write-ahead log in the background: copies once writing pauses for a second, or once it fills a quarter of the limit, and empties
/// it where it has grown over the limit all the same.
/// </summary>
internal sealed class WriteAheadLogTender(SqliteFile file, DataOptions options, TimeProvider clock, ILogger<WriteAheadLogTender> logger) : BackgroundService
{
    /// <summary>In bytes, as SQLite makes it.</summary>
    private const int Page = 4096;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim isMuch = new(0, 1);
    private readonly WriterPause pause = new();
    private WriteAheadLog? log;
    private int pages;
    private bool hasFailed;

    private WriteAheadLog Log => log ??= new(file, options.LogLimit, pause);

    /// <summary>What the writer waits for before it begins a transaction.</summary>
    public Task MayWriteAsync() => pause.OverAsync();

    /// <summary>Tells that so many pages were committed. Returns at once, and is called by one writer at a time.</summary>
    public void Wrote(int written)
    {
        pages += written;
        if ((long)pages * Page < options.LogLimit / 4)
            return;
        pages = 0;
        if (isMuch.CurrentCount == 0)
            isMuch.Release();
    }

    /// <summary>Leaves everything in the database itself: whoever copies the file of a stopped site has it all.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Try(() => Log.Empty());
        Log.Dispose();
    }

    public override void Dispose()
    {
        log?.Dispose();
        isMuch.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var written = isMuch.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.WhenAny(written, Task.Delay(Pause, clock, stoppingToken));
            if (stoppingToken.IsCancellationRequested)
                return;

            var muchWasWritten = written.IsCompleted;
            if (muchWasWritten)
                written = isMuch.WaitAsync(stoppingToken);
            Try(() => Log.Tend(muchWasWritten));
        }
    }

    private void Try(Action work)
    {
        try
        {
            work();
            hasFailed = false;
        }
        catch (SqliteException failure)
        {
            // Nothing is lost by it, the log only grows; it is tried again every second, and told once.
            if (!hasFailed)
                logger.LogWarning(failure, "The write-ahead log could not be copied into the database; this is tried again.");
            hasFailed = true;
        }
    }
}
