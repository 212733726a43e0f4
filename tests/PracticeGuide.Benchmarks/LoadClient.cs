using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace PracticeGuide.Benchmarks;

/// <summary>Asks over many connections as fast as the answers come. Lean, so that the server is what is measured.</summary>
public static class LoadClient
{
    private static readonly byte[] HeadEnd = "\r\n\r\n"u8.ToArray();

    // An answer in chunks, whose length nobody knows beforehand, ends so.
    private static readonly byte[] LastChunk = "\r\n0\r\n\r\n"u8.ToArray();

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
        var address = addresses[0];
        var requests = Array.ConvertAll(
            addresses, each => Encoding.ASCII.GetBytes($"GET {each.PathAndQuery} HTTP/1.1\r\nHost: {each.Authority}\r\nAccept-Encoding: gzip\r\n\r\n"));
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(address.Host, address.Port);

        var buffer = new byte[256 * 1024];
        var count = 0;
        while (clock.Elapsed < duration)
        {
            await socket.SendAsync(requests[(first + count) % requests.Length]);
            await ReadAnswerAsync(socket, buffer);
            count++;
        }

        return count;
    }

    private static async Task ReadAnswerAsync(Socket socket, byte[] buffer)
    {
        var (read, total) = (0, int.MaxValue);
        while (read < total)
        {
            var received = await socket.ReceiveAsync(buffer.AsMemory(read));
            if (received == 0)
                throw new InvalidDataException("The server closed the connection.");

            read += received;
            if (total == int.MaxValue && !buffer.AsSpan(0, read).EndsWith(LastChunk))
                total = TotalLength(buffer.AsSpan(0, read));
            else if (total == int.MaxValue)
                return;
        }
    }

    private static int TotalLength(ReadOnlySpan<byte> received)
    {
        var head = received.IndexOf(HeadEnd);
        if (head < 0)
            return int.MaxValue;

        var text = Encoding.ASCII.GetString(received[..head]);
        var length = text.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        var isChunked = text.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase);
        return isChunked ? int.MaxValue
            : text.StartsWith("HTTP/1.1 200", StringComparison.Ordinal) && length is not null ? head + HeadEnd.Length + int.Parse(length.AsSpan("Content-Length:".Length), CultureInfo.InvariantCulture)
            : throw new InvalidDataException(text);
    }
}
