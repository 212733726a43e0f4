using System.Data.Common;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PracticeGuide.Data.Worksheets.Saving;

/// <summary>
/// Groups the saves that are waiting into one transaction on one connection and acknowledges each after the commit: making
/// one commit durable costs as much as making a hundred answers durable. The databases differ in how they are opened and locked.
/// </summary>
internal abstract class AnswerWriter(TimeProvider clock, ILogger logger) : IAnswerWriter, IHostedService
{
    private const int MostWaiting = 1024;
    private const int MostInOneGroup = 256;

    private readonly Channel<WaitingSave> queue =
        Channel.CreateBounded<WaitingSave>(new BoundedChannelOptions(MostWaiting) { SingleReader = true });

    private Task loop = Task.CompletedTask;
    private SaveSession? session;

    public async Task<SaveResult> SaveAsync(AnswerSave save, CancellationToken cancellationToken)
    {
        Check(save);
        var waiting = new WaitingSave(save);
        try
        {
            await queue.Writer.WriteAsync(waiting, cancellationToken);
        }
        catch (ChannelClosedException closed)
        {
            throw new SaveFailedException("The site is stopping and takes no more answers.", closed);
        }

        await using (cancellationToken.Register(() => waiting.Withdraw(cancellationToken)))
            return await waiting.Promise;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        loop = Task.Run(WriteWhatWaitsAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <summary>Takes no more saves, and returns when those that were taken are written.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Writer.TryComplete();
        return loop.WaitAsync(cancellationToken);
    }

    /// <summary>A new connection, open and set up for durable commits.</summary>
    protected abstract Task<DbConnection> OpenAsync();

    /// <summary>Keeps other writers away from these worksheets, each named once, until the transaction ends.</summary>
    protected abstract Task LockAsync(DbTransaction transaction, IReadOnlyCollection<Guid> worksheetIds);

    /// <summary>Whether the database works, and only what it was given cannot be kept.</summary>
    protected abstract bool IsTheSavesOwnFault(DbException failure);

    /// <summary>Completes when a transaction may begin.</summary>
    protected virtual Task MayBeginAsync() => Task.CompletedTask;

    /// <summary>Is told after each commit, once those who waited for it have heard.</summary>
    protected virtual void Committed(DbConnection connection)
    {
    }

    private static void Check(AnswerSave save)
    {
        Text.Of(save.ItemId, WorksheetLimits.Id);
        Text.Of(save.Value);
        Text.Of(save.Language, WorksheetLimits.Language);
        if (!string.IsNullOrEmpty(save.PersonName))
            Text.Of(save.PersonName, WorksheetLimits.PersonName);
        if (save.StageId is not null)
            Text.Of(save.StageId, WorksheetLimits.Id);
        ArgumentOutOfRangeException.ThrowIfNegative(save.BaseRevision, nameof(save));
    }

    private async Task WriteWhatWaitsAsync()
    {
        var group = new List<WaitingSave>(MostInOneGroup);
        while (await queue.Reader.WaitToReadAsync())
        {
            while (group.Count < MostInOneGroup && queue.Reader.TryRead(out var waiting))
            {
                if (waiting.TryTake())
                    group.Add(waiting);
            }

            if (group.Count > 0)
                await WriteOrFailAsync(group);
            group.Clear();
        }

        await CloseAsync();
    }

    private async Task WriteOrFailAsync(List<WaitingSave> group)
    {
        try
        {
            await MayBeginAsync();
            await WriteAsync(group);
            group.ForEach(waiting => waiting.Acknowledge());
            Committed(session!.Connection);
        }
        catch (Exception failure)
        {
            // Whatever went wrong, these callers have to hear of it and the next ones have to be served.
            logger.LogError(failure, "{Count} answers could not be saved.", group.Count);
            var reason = new SaveFailedException("The database did not take the answer.", failure);
            group.ForEach(waiting => waiting.Fail(reason));
            await CloseAsync();
        }
    }

    private async Task WriteAsync(List<WaitingSave> group)
    {
        var wasOpen = session is not null;
        try
        {
            await WriteWithTheSessionAsync(group);
        }
        catch (DbException failure) when (wasOpen && session is { IsBroken: true })
        {
            // A connection that had been idle may have died unnoticed; nobody has to hear of that. Should the commit
            // have been the last thing it did, the operation ids say so.
            logger.LogWarning(failure, "The connection for saving answers was lost and is opened again.");
            await CloseAsync();
            await WriteWithTheSessionAsync(group);
        }
    }

    private async Task WriteWithTheSessionAsync(List<WaitingSave> group)
    {
        session ??= new SaveSession(await OpenAsync(), clock);
        try
        {
            await session.WriteAsync(group, LockAsync);
        }
        catch (DbException failure) when (IsTheSavesOwnFault(failure))
        {
            // One of them cannot be kept. Savepoints would find out which, but cost every other group two more
            // statements a save: so they are only set now, on the second try.
            logger.LogWarning(failure, "One of {Count} answers cannot be saved.", group.Count);
            await session.WriteOneByOneAsync(group, LockAsync, IsTheSavesOwnFault);
        }
    }

    private async Task CloseAsync()
    {
        if (session is null)
            return;
        try
        {
            await session.DisposeAsync();
        }
        catch (DbException failure)
        {
            logger.LogWarning(failure, "The connection for saving answers did not close cleanly.");
        }

        session = null;
    }
}
