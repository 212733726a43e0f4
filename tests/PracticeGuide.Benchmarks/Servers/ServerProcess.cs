using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PracticeGuide.Benchmarks.Servers;

/// <summary>One of the servers of this program, run as a process of its own on a free port.</summary>
public sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    public ServerProcess(params string[] arguments)
        : this(typeof(ServerProcess).Assembly.Location, arguments)
    {
    }

    /// <param name="assembly">The program to run.</param>
    /// <param name="settings">Environment variables on top of this program's own.</param>
    public ServerProcess(string assembly, IEnumerable<string> arguments, params (string Name, string Value)[] settings)
    {
        Port = FreePort();
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetDirectoryName(assembly)!,
        };
        foreach (var (name, value) in settings.Append(("ASPNETCORE_URLS", Address.ToString())))
            start.Environment[name] = value;
        _process = Process.Start(start)!;
    }

    public int Port { get; }

    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>Resident memory, in bytes.</summary>
    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Of all cores together, since it started.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Asks again and again until the server answers 200, and gives the body.</summary>
    /// <exception cref="TimeoutException">It has not answered within a minute.</exception>
    public async Task<byte[]> FirstAnswerAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = Address };
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < TimeSpan.FromMinutes(1) && !_process.HasExited)
        {
            try
            {
                return await client.GetByteArrayAsync(new Uri(path, UriKind.Relative));
            }
            catch (HttpRequestException exception) when (exception.StatusCode is null)
            {
                await Task.Delay(5);
            }
        }

        throw new TimeoutException($"The server at {Address} does not answer {path}.");
    }

    /// <summary>Waits until a site has prepared all its pages and kept them in its data folder.</summary>
    public static async Task PreparedAsync(string dataPath)
    {
        var file = Path.Combine(dataPath, "prepared-pages");
        for (var waited = Stopwatch.StartNew(); !File.Exists(file); await Task.Delay(50))
        {
            if (waited.Elapsed > TimeSpan.FromMinutes(2))
                throw new TimeoutException($"No pages are prepared in {dataPath}.");
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
