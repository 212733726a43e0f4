using System.Data;
using System.Data.Common;

namespace PracticeGuide.Data.Worksheets.Saving;

/// <summary>The writer's connection while it is open, with its prepared statements.</summary>
internal sealed class SaveSession(DbConnection connection, TimeProvider clock) : IAsyncDisposable
{
    private const string Savepoint = "one_save";
    private readonly SaveStatements statements = new(connection, clock);

    public DbConnection Connection => connection;

    /// <summary>Whether the connection can be used no more.</summary>
    public bool IsBroken => connection.State != ConnectionState.Open;

    /// <summary>Writes the saves in one transaction, all or none, and notes with each what became of it.</summary>
    public async Task WriteAsync(IReadOnlyList<WaitingSave> group, Func<DbTransaction, IReadOnlyCollection<Guid>, Task> lockWorksheets)
    {
        await using var transaction = await BeginAsync(group, lockWorksheets);
        foreach (var waiting in group)
            waiting.Note(await statements.CarryOutAsync(waiting.Save));
        await transaction.CommitAsync();
    }

    /// <summary>The same, but leaves out those that cannot be kept and notes the reason with them.</summary>
    public async Task WriteOneByOneAsync(
        IReadOnlyList<WaitingSave> group, Func<DbTransaction, IReadOnlyCollection<Guid>, Task> lockWorksheets, Predicate<DbException> isItsOwnFault)
    {
        await using var transaction = await BeginAsync(group, lockWorksheets);
        foreach (var waiting in group)
        {
            await transaction.SaveAsync(Savepoint);
            try
            {
                waiting.Note(await statements.CarryOutAsync(waiting.Save));
            }
            catch (DbException failure) when (isItsOwnFault(failure))
            {
                await transaction.RollbackAsync(Savepoint);
                waiting.Note(failure);
            }

            await transaction.ReleaseAsync(Savepoint);
        }

        await transaction.CommitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await statements.DisposeAsync();
        await connection.DisposeAsync();
    }

    private async Task<DbTransaction> BeginAsync(
        IReadOnlyList<WaitingSave> group, Func<DbTransaction, IReadOnlyCollection<Guid>, Task> lockWorksheets)
    {
        var transaction = await connection.BeginTransactionAsync();
        try
        {
            await lockWorksheets(transaction, group.Select(waiting => waiting.Save.WorksheetId).ToHashSet());
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }

        statements.Within(transaction);
        return transaction;
    }
}
