using System.Threading.Channels;
using PracticeGuide.Content;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Search;
using PracticeGuide.Web.Publishing.Prepared;

namespace PracticeGuide.Web.Publishing;

/// <summary>Holds the current <see cref="Publication"/> and replaces it whole when the content folder changes.</summary>
/// <param name="buildSearch">Makes the engine that searches a library.</param>
public sealed class Publisher(SiteSettings settings, Func<Library, ISearchEngine> buildSearch, ILogger<Publisher> log)
{
    private readonly TaskCompletionSource<Publication> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<Publication> _publications = Channel.CreateUnbounded<Publication>(new() { SingleReader = true });
    private volatile Publication? _current;
    private volatile int _edition;
    private volatile PreparedPages _prepared = new();

    /// <summary>What is published now. Waits, in the first moments of a site that shows kept pages, until the files are read.</summary>
    /// <exception cref="StartException">They hold mistakes; the site is about to stop.</exception>
    public Publication Current => _current ?? _first.Task.GetAwaiter().GetResult();

    public Library Library => Current.Library;

    /// <summary>How many publications there have been: what was made from one must not be shown beside another.</summary>
    /// <remarks>Whoever sees a new number sees the new publication too.</remarks>
    public int Edition => _edition;

    /// <summary>The pages that are ready; never waits.</summary>
    public PreparedPages Prepared => _prepared;

    /// <summary>Whether the files have been read.</summary>
    public bool HasPublished => _current is not null;

    /// <summary>Each publication as it is made, for the one who prepares its pages.</summary>
    public ChannelReader<Publication> Publications => _publications.Reader;

    /// <summary>Shows pages that an earlier run prepared from the same files, before these are read.</summary>
    public void Show(IEnumerable<PreparedPage> kept) => _prepared = new(kept);

    /// <summary>Reads the content folder for the first time.</summary>
    /// <exception cref="StartException">It holds mistakes; the message lists them all.</exception>
    public void Start()
    {
        var result = LibraryLoader.Load(settings.ContentPath);
        if (result.Library is not { } library)
        {
            var problem = new StartException(
                $"The content folder {settings.ContentPath} has errors; mend them and start again:{Environment.NewLine}"
                + string.Join(Environment.NewLine, result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)));
            _first.TrySetException(problem);
            throw problem;
        }

        Report(result);
        Publish(new(library, buildSearch(library), _prepared, result.Diagnostics, []));
    }

    /// <summary>Takes what a change of the files gave; with errors, the last good library stays and shows them.</summary>
    public void Update(LoadResult result)
    {
        Report(result);
        Publish(result.Library is { } library
            ? new(library, buildSearch(library), new(), result.Diagnostics, [])
            : Current with { Prepared = new(), Mistakes = result.Diagnostics });
    }

    private void Publish(Publication publication)
    {
        (_current, _prepared) = (publication, publication.Prepared);
        _edition = _edition + 1;
        _first.TrySetResult(publication);
        _publications.Writer.TryWrite(publication);
    }

    private void Report(LoadResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
            log.Log(diagnostic.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, "{Diagnostic}", diagnostic);
    }
}
