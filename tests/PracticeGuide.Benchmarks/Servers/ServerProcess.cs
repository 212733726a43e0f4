using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace PracticeGuide.Benchmarks.Servers;

/// <summary>One of the servers of this program, run as a process of its own on a free port.</summary>
public sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    public ServerProcess(params string[] arguments)
    {
        Port = FreePort();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(typeof(ServerProcess).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
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

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
