using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Web.Publishing.Prepared;

/// <summary>A page as bytes that can be sent as they are, to anybody.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Links">The <c>Link</c> header that names its other languages, for <see cref="AlternateLinks.AnyOrigin"/>.</param>
/// <param name="Tag">Names this text among all that ever stood at the address; letters that may stand in an <c>ETag</c>.</param>
public sealed record PreparedPage(string Path, string Links, string Tag, byte[] Plain, byte[] Gzip, byte[] Brotli)
{
    /// <summary>Bytes it takes in memory, texts aside.</summary>
    public int Size => Plain.Length + Gzip.Length + Brotli.Length;

    /// <summary>Compresses at the best levels: 10 to 30 ms for a usual page, so never while someone waits.</summary>
    public static PreparedPage Of(string path, string links, byte[] plain) => new(
        path, links, Base64Url.EncodeToString(SHA256.HashData(plain).AsSpan(0, 12)), plain,
        Compress(plain, output => new GZipStream(output, CompressionLevel.SmallestSize)),
        Compress(plain, output => new BrotliStream(output, CompressionLevel.SmallestSize)));

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> open)
    {
        using var output = new MemoryStream();
        using (var compressed = open(output))
            compressed.Write(plain);
        return output.ToArray();
    }
}
