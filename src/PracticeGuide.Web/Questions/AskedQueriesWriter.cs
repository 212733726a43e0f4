using PracticeGuide.Content.Languages;
using PracticeGuide.Data.Questions;
using PracticeGuide.Web.Publishing;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Questions;

/// <summary>
/// Writes what <see cref="AskedQueries"/> has counted to the database, every minute and when the site stops, with what the library of that moment leaves unanswered. What cannot be written waits for
/// the next minute; no search is the worse for it.
/// </summary>
public sealed class AskedQueriesWriter(
    AskedQueries asked, Publisher publisher, IServiceScopeFactory scopes, Moments moments, TimeProvider clock, ILogger<AskedQueriesWriter> log) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>How many are written in one transaction: nobody who saves an answer should wait for more.</summary>
    private const int MostAtOnce = 500;

    private DateOnly _lastWritten;

    /// <summary>Writes once more, when no search can come any more.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteAsync(cancellationToken);
    }

    /// <summary>Writes what waits now. Never throws: what cannot be written is put back, and the reason logged.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        var waiting = asked.Take(IsAnswered);

        // Where nobody asks anything, once a day: what is old has to go all the same.
        if (waiting.IsEmpty && _lastWritten == moments.Today)
            return;

        var written = 0;
        try
        {
            do
            {
                var some = waiting.Skip(written).Take(MostAtOnce).ToArray();
                await AddAsync(some, cancellationToken);
                written += some.Length;
            }
            while (written < waiting.Length);
            _lastWritten = moments.Today;
        }
        catch (Exception failure)
        {
            asked.PutBack(waiting.Skip(written));
            log.LogWarning(failure, "{Count} counts of what is asked of search could not be written yet.", waiting.Length - written);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            // A write that has begun is not broken off: stopping waits for it.
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await WriteAsync(CancellationToken.None);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private bool IsAnswered(string words, string code) =>
        Language.TryParse(code, out var language) && publisher.Current.Search.Search(new(words, language, 0) { MostOther = 0 }).Count > 0;

    private async Task AddAsync(QueryCount[] counts, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<QueryCounts>().AddAsync(counts, moments.Today, cancellationToken);
    }
}
