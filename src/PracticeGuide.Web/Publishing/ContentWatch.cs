using PracticeGuide.Content;

namespace PracticeGuide.Web.Publishing;

/// <summary>While the site is developed, a changed file is seen without a restart.</summary>
public sealed class ContentWatch(SiteSettings settings, Publisher publisher, TimeProvider clock, ILogger<LibraryWatcher> log) : IHostedService, IDisposable
{
    private LibraryWatcher? _watcher;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _watcher = new(settings.ContentPath, publisher.Update, clock, log);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => _watcher?.Dispose();
}
