using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Benchmarks.Worksheets;

/// <summary>The part of the site that keeps answers, without the pages: a real database in a folder, and its one writer.</summary>
public sealed class KeptAnswers : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private KeptAnswers(ServiceProvider services) => _services = services;

    public IAnswerWriter Writer => _services.GetRequiredService<IAnswerWriter>();

    /// <param name="folder">Where the database is or is to be.</param>
    public static async Task<KeptAnswers> OpenAsync(string folder)
    {
        var services = new ServiceCollection().AddLogging().AddPracticeGuideData(new() { DataPath = folder }).BuildServiceProvider();
        await services.GetRequiredService<DatabaseStartup>().PrepareAsync(CancellationToken.None);
        foreach (var service in services.GetServices<IHostedService>())
            await service.StartAsync(CancellationToken.None);
        return new(services);
    }

    /// <summary>Does something with the services of worksheets.</summary>
    public async Task<T> WithAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Someone new, and a worksheet of theirs.</summary>
    public Task<(Guid PersonId, Guid WorksheetId)> StartAsync(string toolId) => WithAsync(async services =>
    {
        var worksheets = services.GetRequiredService<WorksheetService>();
        var person = await worksheets.StartAsGuestAsync("Camille", CancellationToken.None);
        var worksheet = await worksheets.StartAsync(person.Id, toolId, 1, "École des Érables", "fr", "", CancellationToken.None);
        return (person.Id, worksheet.Id);
    });

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _services.GetServices<IHostedService>().Reverse())
            await service.StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
    }
}
