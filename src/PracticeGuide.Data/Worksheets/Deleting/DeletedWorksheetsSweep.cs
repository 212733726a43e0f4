using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PracticeGuide.Data.Worksheets.Deleting;

/// <summary>Lets <see cref="DeletedWorksheets"/> do its work every hour, the first time an hour after the start.</summary>
internal sealed class DeletedWorksheetsSweep(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DeletedWorksheetsSweep> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await SweepAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops; what is left is removed after the next start.
        }
    }

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var removed = await scope.ServiceProvider.GetRequiredService<DeletedWorksheets>().RemoveExpiredAsync(stoppingToken);
            if (removed > 0)
                logger.LogInformation("{Count} worksheets that were deleted {Days} days ago were removed.", removed, DeletedWorksheets.Days);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            // Whatever went wrong, the next hour may go better, and the site need not stop for it.
            logger.LogError(failure, "Deleted worksheets could not be removed.");
        }
    }
}
