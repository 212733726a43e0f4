namespace PracticeGuide.Benchmarks.Servers;

/// <summary>A Razor Pages site with one page and nothing else.</summary>
public static class EmptyServer
{
    public const string Name = "serve-empty";

    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages().ConfigureApplicationPartManager(manager =>
        {
            foreach (var part in manager.ApplicationParts.Where(part => part.Name != typeof(EmptyServer).Assembly.GetName().Name).ToArray())
                manager.ApplicationParts.Remove(part);
        });

        var app = builder.Build();
        app.MapRazorPages();
        await app.RunAsync();
    }
}
