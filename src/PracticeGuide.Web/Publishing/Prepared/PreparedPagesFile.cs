using System.Security.Cryptography;
using System.Text;

namespace PracticeGuide.Web.Publishing.Prepared;

/// <summary>
/// Keeps the prepared pages from one run of the site to the next, so that a restart with the same program and the same content answers
/// at once. Nothing is lost with the file: one that is missing, damaged or of other content is as good as none.
/// </summary>
/// <remarks>
/// While the site is developed nothing is kept. The file begins with the <see cref="ContentFingerprint"/> and ends with the SHA-256 of all before it.
/// </remarks>
public sealed class PreparedPagesFile(SiteSettings settings, IHostEnvironment environment, ILogger<PreparedPagesFile> log)
{
    private readonly string _path = Path.Combine(settings.DataPath, "prepared-pages");
    private byte[] _fingerprint = [];

    /// <summary>The pages that an earlier run prepared from the files as they are now, or null.</summary>
    public IReadOnlyList<PreparedPage>? Read()
    {
        if (environment.IsDevelopment())
            return null;

        _fingerprint = ContentFingerprint.Of(settings.ContentPath);
        try
        {
            var bytes = File.ReadAllBytes(_path);
            return IsWhole(bytes) ? ReadPages(bytes) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps <paramref name="pages"/> for the next start. A disk that refuses costs that start some seconds, and is logged.</summary>
    public void Keep(IEnumerable<PreparedPage> pages)
    {
        if (environment.IsDevelopment())
            return;

        try
        {
            var beside = _path + ".new";
            File.WriteAllBytes(beside, Write([.. pages]));
            File.Move(beside, _path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            log.LogWarning(exception, "The prepared pages could not be kept in {Path}: the next start takes a little longer.", _path);
        }
    }

    private bool IsWhole(byte[] bytes)
    {
        var end = bytes.Length - SHA256.HashSizeInBytes;
        return end > _fingerprint.Length
            && bytes.AsSpan().StartsWith(_fingerprint)
            && SHA256.HashData(bytes.AsSpan(0, end)).AsSpan().SequenceEqual(bytes.AsSpan(end));
    }

    private List<PreparedPage> ReadPages(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes) { Position = _fingerprint.Length }, Encoding.UTF8);
        var pages = new List<PreparedPage>(reader.ReadInt32());
        for (var i = 0; i < pages.Capacity; i++)
            pages.Add(new(reader.ReadString(), reader.ReadString(), reader.ReadString(), ReadBytes(), ReadBytes(), ReadBytes()));
        return pages;

        byte[] ReadBytes() => reader.ReadBytes(reader.ReadInt32());
    }

    private byte[] Write(PreparedPage[] pages)
    {
        using var output = new MemoryStream();
        using var writer = new BinaryWriter(output, Encoding.UTF8);
        writer.Write(_fingerprint);
        writer.Write(pages.Length);
        foreach (var page in pages)
        {
            foreach (var text in (string[])[page.Path, page.Links, page.Tag])
                writer.Write(text);
            foreach (var body in (byte[][])[page.Plain, page.Gzip, page.Brotli])
            {
                writer.Write(body.Length);
                writer.Write(body);
            }
        }

        writer.Flush();
        writer.Write(SHA256.HashData(output.ToArray()));
        return output.ToArray();
    }
}
