using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using PracticeGuide.Data.Databases;
using static SQLitePCL.raw;

namespace PracticeGuide.Data.Worksheets.Saving;

/// <summary>Writes to the SQLite file; its transactions begin IMMEDIATE, so one that has begun is the only one.</summary>
internal sealed class SqliteAnswerWriter(SqliteFile file, WriteAheadLogTender log, TimeProvider clock, ILogger<SqliteAnswerWriter> logger)
    : AnswerWriter(clock, logger)
{
    protected override Task<DbConnection> OpenAsync()
    {
        // Not from the pool: closing this connection has to let go of the file, and a failed one must not come back.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(file.ConnectionString) { Pooling = false }.ConnectionString);
        try
        {
            connection.Open();
            file.SetUp(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        return Task.FromResult<DbConnection>(connection);
    }

    protected override Task LockAsync(DbTransaction transaction, IReadOnlyCollection<Guid> worksheetIds) => Task.CompletedTask;

    protected override Task MayBeginAsync() => log.MayWriteAsync();

    /// <summary>Pages that leave the connection's cache go to the log.</summary>
    protected override void Committed(DbConnection connection)
    {
        if (sqlite3_db_status(((SqliteConnection)connection).Handle, SQLITE_DBSTATUS_CACHE_WRITE, out var pages, out _, resetFlg: 1) == SQLITE_OK)
            log.Wrote(pages);
    }

    protected override bool IsTheSavesOwnFault(DbException failure) =>
        failure is SqliteException { SqliteErrorCode: SQLITE_CONSTRAINT or SQLITE_TOOBIG or SQLITE_MISMATCH };
}
