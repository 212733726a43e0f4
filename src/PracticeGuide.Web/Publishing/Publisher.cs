using PracticeGuide.Content;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Search;

namespace PracticeGuide.Web.Publishing;

/// <summary>Holds the current <see cref="Publication"/> and replaces it whole when the content folder changes.</summary>
public sealed class Publisher(SiteSettings settings, ILogger<Publisher> log)
{
    private volatile Publication? _current;

    /// <exception cref="InvalidOperationException">Nothing has been published yet.</exception>
    public Publication Current => _current ?? throw new InvalidOperationException("Nothing is published before the site has started.");

    public Library Library => Current.Library;

    /// <summary>Reads the content folder for the first time.</summary>
    /// <exception cref="StartException">It holds mistakes; the message lists them all.</exception>
    public void Start()
    {
        var result = LibraryLoader.Load(settings.ContentPath);
        if (result.Library is not { } library)
        {
            throw new StartException(
                $"The content folder {settings.ContentPath} has errors; mend them and start again:{Environment.NewLine}"
                + string.Join(Environment.NewLine, result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)));
        }

        Report(result);
        _current = Publish(library, generation: 1);
    }

    /// <summary>Takes what a change of the files gave; with errors, the last good library stays and shows them.</summary>
    public void Update(LoadResult result)
    {
        Report(result);
        var generation = Current.Generation + 1;
        _current = result.Library is { } library
            ? Publish(library, generation)
            : Current with { Generation = generation, Mistakes = result.Diagnostics };
    }

    private static Publication Publish(Library library, int generation) => new(library, SearchIndex.Build(library), generation, []);

    private void Report(LoadResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
            log.Log(diagnostic.Severity == Severity.Error ? LogLevel.Error : LogLevel.Warning, "{Diagnostic}", diagnostic);
    }
}
