using Microsoft.Extensions.DependencyInjection;

namespace PracticeGuide.Web.Tests.Hosting;

/// <summary>What a test wants different from the site an operator runs.</summary>
public sealed record SiteOptions
{
    public string Environment { get; init; } = "Production";

    public string ContentPath { get; init; } = Published.ContentPath;

    public string? EditorKey { get; init; }

    /// <summary>A data folder that outlives the site, so that another can go on with it; null for one of its own.</summary>
    public string? DataPath { get; init; }

    /// <summary>Puts services in the place of the site's own.</summary>
    public Action<IServiceCollection> Services { get; init; } = _ => { };
}
