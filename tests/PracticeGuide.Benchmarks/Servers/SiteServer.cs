using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.FileProviders;
using PracticeGuide.Testing;
using PracticeGuide.Web;

namespace PracticeGuide.Benchmarks.Servers;

/// <summary>The real site on the repository's content, which also serves the static files of one folder.</summary>
public static class SiteServer
{
    public const string Name = "serve-site";

    /// <summary>What the server can do at most: a few bytes that nothing is asked for.</summary>
    public const string PlainText = "/plaintext";

    public static async Task RunAsync(string dataPath, string filesPath)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "PracticeGuide.Web",
            ContentRootPath = RepositoryRoot.Combine("src", "PracticeGuide.Web"),
            EnvironmentName = Environments.Production,
        });
        builder.Configuration["PracticeGuide:ContentPath"] = RepositoryRoot.Combine("content");
        builder.Configuration["PracticeGuide:DataPath"] = dataPath;
        builder.Logging.ClearProviders();
        builder.AddPracticeGuide();

        // A client of a benchmark changes more in a second than a person may in a minute.
        builder.Services.PostConfigure<RateLimiterOptions>(options => options.GlobalLimiter = null);

        var app = builder.Build();
        app.Environment.WebRootFileProvider = new CompositeFileProvider(new PhysicalFileProvider(filesPath), app.Environment.WebRootFileProvider);
        app.UsePracticeGuide();
        app.MapGet(PlainText, () => "Hello, World!");
        if (StaticTwin.ManifestIn(filesPath) is { } manifest)
            app.MapStaticAssets(manifest);
        await app.RunAsync();
    }
}
