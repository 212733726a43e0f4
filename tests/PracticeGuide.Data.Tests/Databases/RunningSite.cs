using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Tests.Databases;

/// <summary>What the site registers and runs of this project, over one database.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private bool isWriting;

    public RunningSite(DataOptions options, TimeProvider? clock = null)
    {
        var collection = new ServiceCollection().AddLogging().AddSingleton(clock ?? TimeProvider.System).AddPracticeGuideData(options);
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public IAnswerWriter Writer => services.GetRequiredService<IAnswerWriter>();

    public Task PrepareAsync() => services.GetRequiredService<DatabaseStartup>().PrepareAsync(TestContext.Current.CancellationToken);

    public async Task StartWritingAsync()
    {
        foreach (var service in services.GetServices<IHostedService>())
            await service.StartAsync(CancellationToken.None);
        isWriting = true;
    }

    public async Task StopWritingAsync()
    {
        isWriting = false;
        foreach (var service in services.GetServices<IHostedService>())
            await service.StopAsync(CancellationToken.None);
    }

    /// <summary>Reads with a context of its own, as one request would.</summary>
    public async Task<T> ReadAsync<T>(Func<PracticeGuideContext, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<PracticeGuideContext>());
    }

    /// <summary>Does something with a service of its own, as one request would.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <inheritdoc cref="WithAsync"/>
    public Task<T> WithWorksheetsAsync<T>(Func<WorksheetService, Task<T>> act) => WithAsync(act);

    public async ValueTask DisposeAsync()
    {
        if (isWriting)
            await StopWritingAsync();
        await services.DisposeAsync();
    }
}
