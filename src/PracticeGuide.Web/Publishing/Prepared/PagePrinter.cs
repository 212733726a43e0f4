using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Web.Publishing.Prepared;

/// <summary>
/// Prepares, in the background, every page of a publication that is the same for everybody. Until a page is ready it is made when it is
/// asked for.
/// </summary>
public sealed class PagePrinter(Publisher publisher, PrintingPress press, PreparedPagesFile file, ILogger<PagePrinter> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var publication in publisher.Publications.ReadAllAsync(stoppingToken))
        {
            if (await TryPrintAsync(publication, stoppingToken) && publication == publisher.Current)
                file.Keep(publication.Prepared.All);
        }
    }

    /// <returns>Whether anything was printed.</returns>
    private async Task<bool> TryPrintAsync(Publication publication, CancellationToken cancellation)
    {
        var paths = SiteAddresses.Published(publication.Library).SelectMany(page => Language.All.Select(language => page.Address[language]));
        var any = false;
        foreach (var path in paths.Where(path => !publication.Prepared.TryGet(path, out _)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (publication != publisher.Current)
                return false;

            try
            {
                if (await press.PrintAsync(path, cancellation) is not { } page)
                    continue;
                if (!publication.Prepared.TryAdd(page))
                    return any;
                any = true;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // Whoever asks for the page will see the same, and be told.
                log.LogError(exception, "The page {Path} could not be prepared.", path);
            }
        }

        return any;
    }
}
