using System.Diagnostics;
using System.Text;

namespace PracticeGuide.Benchmarks;

/// <summary>Asks over many connections as fast as the answers come.</summary>
public static class LoadClient
{
    /// <returns>Answers a second over all connections.</returns>
    /// <exception cref="InvalidDataException">An answer is not 200 with a Content-Length or in chunks.</exception>
    public static Task<double> RequestsPerSecondAsync(Uri address, int connections, TimeSpan duration) =>
        RequestsPerSecondAsync([address], connections, duration);

    /// <param name="addresses">Of one server; each connection asks for them in turn.</param>
    /// <returns>Answers a second over all connections.</returns>
    /// <exception cref="InvalidDataException">An answer is not 200 with a Content-Length or in chunks.</exception>
    public static async Task<double> RequestsPerSecondAsync(Uri[] addresses, int connections, TimeSpan duration)
    {
        var clock = Stopwatch.StartNew();
        var counts = await Task.WhenAll(Enumerable.Range(0, connections).Select(first => AskAsync(addresses, first, clock, duration)));
        return counts.Sum() / clock.Elapsed.TotalSeconds;
    }

    private static async Task<int> AskAsync(Uri[] addresses, int first, Stopwatch clock, TimeSpan duration)
    {
        var requests = Array.ConvertAll(
            addresses, each => Encoding.ASCII.GetBytes($"GET {each.PathAndQuery} HTTP/1.1\r\nHost: {each.Authority}\r\nAccept-Encoding: gzip\r\n\r\n"));
        using var connection = await LeanConnection.OpenAsync(addresses[0]);

        var count = 0;
        while (clock.Elapsed < duration)
        {
            await connection.AskAsync(requests[(first + count) % requests.Length]);
            count++;
        }

        return count;
    }
}
