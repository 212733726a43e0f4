using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PracticeGuide.Data.Databases;

/// <summary>
/// Looks after the write-ahead log in the background: copies once writing pauses for a second, or after <see cref="MostPages"/> pages, and keeps its
/// file from growing over the limit.
/// </summary>
internal sealed class WriteAheadLogTender(SqliteFile file, DataOptions options, TimeProvider clock, ILogger<WriteAheadLogTender> logger) : BackgroundService
{
    /// <summary>16 MB of pages.</summary>
    private const int MostPages = 4000;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly WriteAheadLog log = new(file, options.LogLimit);
    private readonly SemaphoreSlim isMuch = new(0, 1);
    private int pages;
    private bool hasFailed;

    /// <summary>Tells that so many pages were committed. Returns at once, and is called by one writer at a time.</summary>
    public void Wrote(int written)
    {
        pages += written;
        if (pages < MostPages)
            return;
        pages = 0;
        if (isMuch.CurrentCount == 0)
            isMuch.Release();
    }

    /// <summary>Leaves everything in the database itself: whoever copies the file of a stopped site has it all.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        Try(() => log.Empty());
        log.Dispose();
    }

    public override void Dispose()
    {
        log.Dispose();
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
            Try(() => log.Tend(muchWasWritten));
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
