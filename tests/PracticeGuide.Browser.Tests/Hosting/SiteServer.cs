using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Testing;

namespace PracticeGuide.Browser.Tests.Hosting;

/// <summary>The real site on a real socket: the published content and a tool with items of every kind, and a database of its own in a temporary folder.</summary>
internal sealed class SiteServer : WebApplicationFactory<Program>
{
    private readonly TemporaryFolder data = new();
    private readonly TemporaryFolder content = PracticeTool.AddTo(RepositoryRoot.Combine("content"));

    public SiteServer() => UseKestrel(0);

    /// <summary>Where saving can be made to fail, as a full disk would.</summary>
    public FallibleWriter Writer => (FallibleWriter)Services.GetRequiredService<IAnswerWriter>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("PracticeGuide:ContentPath", content.Path);
        builder.UseSetting("PracticeGuide:DataPath", data.Path);
        builder.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Critical));
        builder.ConfigureTestServices(services =>
        {
            var real = services.Last(service => service.ServiceType == typeof(IAnswerWriter));
            services.Remove(real);
            services.AddSingleton<IAnswerWriter>(provider => new FallibleWriter((IAnswerWriter)real.ImplementationFactory!(provider)));
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        data.Dispose();
        content.Dispose();
    }
}
