using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace PracticeGuide.Data;

/// <summary>Makes the database ready before the first request.</summary>
public abstract class DatabaseStartup(IServiceScopeFactory scopes)
{
    /// <summary>Creates the database where there is none, brings it to the present schema, and checks that it can be written.</summary>
    /// <exception cref="DataUnavailableException">It cannot; the message says in one sentence why and what to do, and holds no password.</exception>
    public abstract Task PrepareAsync(CancellationToken cancellationToken);

    private protected async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PracticeGuideContext>().Database.MigrateAsync(cancellationToken);
    }
}
