using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace PracticeGuide.Benchmarks;

/// <summary>One connection to a server that is asked one thing after the other. Lean, so that the server is what is measured.</summary>
public sealed class LeanConnection : IDisposable
{
    private static readonly byte[] HeadEnd = "\r\n\r\n"u8.ToArray();

    // An answer in chunks, whose length nobody knows beforehand, ends so.
    private static readonly byte[] LastChunk = "\r\n0\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _buffer = new byte[1024 * 1024];

    private LeanConnection()
    {
    }

    public static async Task<LeanConnection> OpenAsync(Uri server)
    {
        var connection = new LeanConnection();
        await connection._socket.ConnectAsync(server.Host, server.Port);
        return connection;
    }

    /// <param name="request">The whole of it, head and body.</param>
    /// <returns>The answer as it came, head and body; valid until the next is asked for.</returns>
    /// <exception cref="InvalidDataException">It is not 200 with a Content-Length or in chunks.</exception>
    public async Task<ReadOnlyMemory<byte>> AskAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var (read, total) = (0, int.MaxValue);
        while (read < total)
        {
            var received = await _socket.ReceiveAsync(_buffer.AsMemory(read));
            if (received == 0)
                throw new InvalidDataException("The server closed the connection.");

            read += received;
            if (total < int.MaxValue)
                continue;
            total = TotalLength(_buffer.AsSpan(0, read));
            if (total == int.MaxValue && _buffer.AsSpan(0, read).EndsWith(LastChunk))
                break;
        }

        return _buffer.AsMemory(0, read);
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>The most there is where the answer comes in chunks, or its head is not whole yet.</summary>
    private static int TotalLength(ReadOnlySpan<byte> received)
    {
        var head = received.IndexOf(HeadEnd);
        if (head < 0)
            return int.MaxValue;

        var text = Encoding.ASCII.GetString(received[..head]);
        if (!text.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
            throw new InvalidDataException(Encoding.UTF8.GetString(received));
        if (text.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase))
            return int.MaxValue;
        var length = text.Split("\r\n").FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) ?? throw new InvalidDataException(text);
        return head + HeadEnd.Length + int.Parse(length.AsSpan("Content-Length:".Length), CultureInfo.InvariantCulture);
    }
}
