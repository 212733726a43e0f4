using Microsoft.Extensions.Logging;

namespace PracticeGuide.Content;

/// <summary>
/// Reads the content folder again when its files change, and passes on what that gave, good or bad: a subscriber that gets no library
/// keeps the one it has. Start watching before the first load, so that no change falls between the two.
/// </summary>
public sealed class LibraryWatcher : IDisposable
{
    /// <summary>How long the folder must be quiet: an editor saves by several steps, and a checkout changes many files.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly Lock _lock = new();
    private readonly string _folder;
    private readonly Action<LoadResult> _reloaded;
    private readonly ILogger<LibraryWatcher> _logger;
    private readonly ITimer _timer;
    private readonly FileSystemWatcher _files;
    private bool _reloading;
    private bool _changedMeanwhile;
    private bool _disposed;

    /// <param name="contentFolder">A folder that exists.</param>
    /// <param name="reloaded">
    /// Called after each change, never on the thread that made the watcher and never twice at once. What it throws is logged.
    /// </param>
    /// <exception cref="ArgumentException">There is no such folder.</exception>
    public LibraryWatcher(string contentFolder, Action<LoadResult> reloaded, TimeProvider time, ILogger<LibraryWatcher> logger)
    {
        _folder = contentFolder;
        _reloaded = reloaded;
        _logger = logger;
        _files = new FileSystemWatcher(contentFolder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _timer = time.CreateTimer(_ => BeginReload(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _files.Changed += (_, _) => Changed();
        _files.Created += (_, _) => Changed();
        _files.Deleted += (_, _) => Changed();
        _files.Renamed += (_, _) => Changed();
        // More changes than the system could tell one by one: something changed, and that is enough to know.
        _files.Error += (_, _) => Changed();
        _files.EnableRaisingEvents = true;
    }

    /// <summary>No reload begins after this; one that is running ends without being passed on.</summary>
    public void Dispose()
    {
        lock (_lock)
            _disposed = true;
        _files.Dispose();
        _timer.Dispose();
    }

    private void Changed()
    {
        lock (_lock)
        {
            if (_disposed)
                return;
            if (_reloading)
                _changedMeanwhile = true;
            else
                _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
        }
    }

    private void BeginReload()
    {
        lock (_lock)
        {
            if (_disposed || _reloading)
                return;
            _reloading = true;
        }

        _ = Task.Run(Reload);
    }

    private void Reload()
    {
        try
        {
            var result = LibraryLoader.Load(_folder);
            lock (_lock)
            {
                if (_disposed)
                    return;
            }

            _reloaded(result);
        }
        catch (Exception exception)
        {
            // Whatever it is, it must not stop the watching.
            _logger.LogError(exception, "The content of {Folder} was read again, but could not be put to use.", _folder);
        }
        finally
        {
            EndReload();
        }
    }

    private void EndReload()
    {
        lock (_lock)
        {
            _reloading = false;
            if (_changedMeanwhile && !_disposed)
                _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
            _changedMeanwhile = false;
        }
    }
}
