using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace PracticeGuide.Web.Publishing.Prepared;

/// <summary>The pages of one publication that are ready; more become so while it is being printed.</summary>
/// <remarks>A page that is not here is made when it is asked for, so that a library too large to keep is slower, never less.</remarks>
public sealed class PreparedPages(IEnumerable<PreparedPage> pages)
{
    /// <summary>What they may take in memory together: some 2,500 usual pages, in bytes.</summary>
    private const int MostBytes = 64 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, PreparedPage> _pages = new(
        pages.Select(page => KeyValuePair.Create(page.Path, page)), StringComparer.Ordinal);

    private long _bytes = pages.Sum(page => (long)page.Size);

    public PreparedPages()
        : this([])
    {
    }

    public IEnumerable<PreparedPage> All => _pages.Values;

    public bool TryGet(string path, [NotNullWhen(true)] out PreparedPage? page) => _pages.TryGetValue(path, out page);

    /// <summary>Takes a page in, unless there is no room left for it.</summary>
    public bool TryAdd(PreparedPage page)
    {
        if (Interlocked.Add(ref _bytes, page.Size) > MostBytes)
            return false;

        _pages[page.Path] = page;
        return true;
    }
}
