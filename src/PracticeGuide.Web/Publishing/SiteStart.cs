using PracticeGuide.Data;
using PracticeGuide.Web.Publishing.Prepared;

namespace PracticeGuide.Web.Publishing;

/// <summary>Makes ready, before the first request is accepted, what every request relies on: the library and the database.</summary>
/// <remarks>
/// With pages kept from an earlier run of the same files, which were without mistakes then, the library is read once the site already
/// answers; whatever needs it waits.
/// </remarks>
public sealed class SiteStart(Publisher publisher, PreparedPagesFile file, DatabaseStartup database, IHostApplicationLifetime site) : IHostedLifecycleService
{
    /// <summary>How long whoever has waited for the site to start is answered before anything else is done.</summary>
    private static readonly TimeSpan FirstAnswers = TimeSpan.FromMilliseconds(150);

    private Task _reading = Task.CompletedTask;
    private bool _isKept;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var preparing = Task.Run(() => database.PrepareAsync(cancellationToken), cancellationToken);
        if (file.Read() is { } kept)
        {
            publisher.Show(kept);
            _isKept = true;
        }
        else
        {
            await Task.Run(publisher.Start, cancellationToken);
        }

        await preparing;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        if (_isKept)
            _reading = ReadOrStopAsync();
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What stopped the site is said by the program, as if it had never started.</summary>
    public Task StoppedAsync(CancellationToken cancellationToken) => _reading;

    private async Task ReadOrStopAsync()
    {
        await Task.Delay(FirstAnswers);
        try
        {
            await Task.Run(publisher.Start);

            // Reading leaves behind many times what it keeps, and the next reading may be months away.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
        catch
        {
            site.StopApplication();
            throw;
        }
    }
}
