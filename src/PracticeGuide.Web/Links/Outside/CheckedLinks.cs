using System.Collections.Frozen;
using System.Text.Json;
using PracticeGuide.Content;

namespace PracticeGuide.Web.Links.Outside;

/// <summary>
/// What the running site knows of the links it sends readers to. The file is read again when <c>check-links</c> has written a new one;
/// without a file, or with one that cannot be read, nothing is known, and no reader is the worse for it.
/// </summary>
public sealed class CheckedLinks(SiteSettings settings, ILogger<CheckedLinks> log)
{
    private static readonly FrozenDictionary<string, CheckedLink> Nothing = FrozenDictionary<string, CheckedLink>.Empty;

    private readonly string _path = LinksFile.PathIn(settings.DataPath);

    private volatile Known _known = new(default, 0, Nothing);

    /// <summary>How the address stood when it was last asked for, or null where it has not been.</summary>
    public CheckedLink? Find(Uri address) => Read().GetValueOrDefault(OutsideAddress.Key(address));

    public IEnumerable<CheckedLink> All => Read().Values.OrderBy(link => link.Address, StringComparer.Ordinal);

    private FrozenDictionary<string, CheckedLink> Read()
    {
        var file = new FileInfo(_path);
        if (!file.Exists)
            return Nothing;

        var known = _known;
        if (known.Written != file.LastWriteTimeUtc || known.Length != file.Length)
            _known = known = new(file.LastWriteTimeUtc, file.Length, Read(_path));
        return known.Links;
    }

    private FrozenDictionary<string, CheckedLink> Read(string path)
    {
        try
        {
            return LinksFile.Read(path).Links.DistinctBy(link => link.Address).ToFrozenDictionary(link => link.Address, StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            log.LogWarning("{Path} cannot be read, so the directory says nothing of its links ({Reason}). Run check-links to write it anew.", path, exception.Message);
            return Nothing;
        }
    }

    private sealed record Known(DateTime Written, long Length, FrozenDictionary<string, CheckedLink> Links);
}
