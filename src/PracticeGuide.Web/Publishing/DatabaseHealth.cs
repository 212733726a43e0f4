using Microsoft.Extensions.Diagnostics.HealthChecks;
using PracticeGuide.Data;

namespace PracticeGuide.Web.Publishing;

/// <summary>Whether the database answers.</summary>
public sealed class DatabaseHealth(PracticeGuideContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer.");
}
