using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Browsing;

namespace PracticeGuide.Web.Tests.Hosting;

/// <summary>The site as an operator runs it: a program of its own, from a folder of its own, told everything by environment variables.</summary>
public sealed class SiteProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly TemporaryFolder _workingFolder = new();
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private SiteProcess(string[] arguments, IEnumerable<(string Name, string Value)> settings)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = _workingFolder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "PracticeGuide.Web.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var name in (string[])["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT"])
            start.Environment[name] = "Production";
        start.Environment["PracticeGuide__ContentPath"] = Published.ContentPath;
        foreach (var (name, value) in settings)
            start.Environment[name] = value;

        _process = Process.Start(start) ?? throw new InvalidOperationException("The site's program did not start.");
        _output = _process.StandardOutput.ReadToEndAsync();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>A port that nothing listened on a moment ago.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Runs the program to its end.</summary>
    public static async Task<Ended> RunAsync(string[] arguments, params (string Name, string Value)[] settings)
    {
        using var site = new SiteProcess(arguments, settings);
        return await site.EndAsync();
    }

    /// <summary>Starts the site and waits until it answers.</summary>
    public static async Task<SiteProcess> ServeAsync(Uri address, string dataPath)
    {
        var site = new SiteProcess([], [("ASPNETCORE_URLS", address.ToString()), ("PracticeGuide__DataPath", dataPath)]);
        using var http = new HttpClient();
        for (var watch = Stopwatch.StartNew(); !await AnswersAsync(http, new Uri(address, "/health/ready"));)
        {
            Assert.False(site._process.HasExited, "The site ended instead of serving.");
            Assert.True(watch.Elapsed < Patience, $"The site does not answer after {Patience.TotalSeconds} s.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return site;
    }

    public static SiteClient NewClient(Uri address)
    {
        var cookies = new CookieJar { InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false } };
        return new(new HttpClient(cookies) { BaseAddress = address }, cookies);
    }

    /// <summary>Ends it as a power cut would: no warning, no last word.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
        _workingFolder.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient http, Uri address)
    {
        try
        {
            using var response = await http.GetAsync(address, TestContext.Current.CancellationToken);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private async Task<Ended> EndAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        return new(_process.ExitCode, Lines(await _output), Lines(await _errors));
    }

    private static string[] Lines(string text) => text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How a run of the program ended.</summary>
    public sealed record Ended(int ExitCode, string[] Output, string[] Errors);
}
