using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace PracticeGuide.Web.Tests.Links.Outside;

/// <summary>Stands for the sites of other people: a server on this machine with an address for each way to answer.</summary>
public sealed class OutsideServer : IAsyncDisposable
{
    private readonly WebApplication _server;

    private OutsideServer(WebApplication server) => _server = server;

    /// <summary>Every question so far: method, path and the words with which the program names itself.</summary>
    public ConcurrentQueue<(string Method, string Path, string Agent)> Asked { get; } = [];

    /// <summary>Over HTTP.</summary>
    public Uri Root => new(_server.Urls.First(url => url.StartsWith("http://", StringComparison.Ordinal)));

    /// <summary>Over HTTPS, with a certificate that nobody vouches for.</summary>
    public Uri SecureRoot => new(_server.Urls.First(url => url.StartsWith("https://", StringComparison.Ordinal)));

    public static async Task<OutsideServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(SelfSigned()));
        });
        var server = new OutsideServer(builder.Build());
        server._server.Run(server.AnswerAsync);
        await server._server.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public Uri At(string path) => new(Root, path);

    public IEnumerable<string> MethodsAskedOf(string path) => Asked.Where(asked => asked.Path == path).Select(asked => asked.Method);

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        Asked.Enqueue((request.Method, request.Path.Value!, request.Headers.UserAgent.ToString()));
        switch (request.Path.Value!.Split('/')[1])
        {
            case "ok":
                await response.WriteAsync("Here.", context.RequestAborted);
                break;
            case "no-head":
                response.StatusCode = HttpMethods.IsHead(request.Method) ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status200OK;
                break;
            case "slow-head":
                if (HttpMethods.IsHead(request.Method))
                    await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            case "moved":
                response.Redirect("/ok/new", permanent: true);
                break;
            case "moved-twice":
                response.Redirect($"{Root}moved", permanent: false);
                break;
            case "moved-away":
                response.Redirect("/missing");
                break;
            case "moved-nowhere":
                response.Redirect("mailto:someone@example.org");
                break;
            case "loop":
                response.Redirect("/loop");
                break;
            case "status":
                response.StatusCode = int.Parse(request.Path.Value!.Split('/')[2], null);
                break;
            case "slow":
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
            case "broken":
                context.Abort();
                break;
            default:
                response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
