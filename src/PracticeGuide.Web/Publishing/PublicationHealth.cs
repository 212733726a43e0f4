using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace PracticeGuide.Web.Publishing;

/// <summary>Whether the content has been read.</summary>
public sealed class PublicationHealth(Publisher publisher) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(publisher.HasPublished ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The content is being read."));
}
