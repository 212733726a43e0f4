using PracticeGuide.Data;

namespace PracticeGuide.Web.Publishing;

/// <summary>Makes ready, before the first request is accepted, what every request relies on: the library and the database.</summary>
public sealed class SiteStart(Publisher publisher, DatabaseStartup database) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(Task.Run(publisher.Start, cancellationToken), database.PrepareAsync(cancellationToken));

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
