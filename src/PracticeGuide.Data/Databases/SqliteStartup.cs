using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using static SQLitePCL.raw;

namespace PracticeGuide.Data.Databases;

/// <summary>Prepares the SQLite file of the data folder.</summary>
internal sealed class SqliteStartup(IServiceScopeFactory scopes, SqliteFile file) : DatabaseStartup(scopes)
{
    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        using var folder = await DataFolderLock.TakeAsync(file.Folder, cancellationToken);
        try
        {
            if (!await IsCurrentAsync(cancellationToken))
                await MigrateAsync(cancellationToken);
        }
        catch (SqliteException failure)
        {
            throw new DataUnavailableException(Sentence(failure), failure);
        }
    }

    /// <summary>Checks the file, and tells whether it has the present schema.</summary>
    private async Task<bool> IsCurrentAsync(CancellationToken cancellationToken)
    {
        await using var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        file.SetUp(connection);

        var mode = await AskAsync(connection, "PRAGMA journal_mode = WAL", cancellationToken);
        if (!string.Equals(mode, "wal", StringComparison.Ordinal))
        {
            throw new DataUnavailableException(
                $"The database {file.FullPath} cannot keep a write-ahead log: move the data folder to a local disk.");
        }

        if (!string.Equals(await AskAsync(connection, "PRAGMA quick_check(1)", cancellationToken), "ok", StringComparison.Ordinal))
            throw new DataUnavailableException(Damaged);

        // The folder's lock is ours, so a migration that still holds EF Core's own was killed; it would be waited for without end.
        if (await HasTableAsync(connection, "__EFMigrationsLock", cancellationToken))
            await AskAsync(connection, """DELETE FROM "__EFMigrationsLock" """, cancellationToken);

        return await HasTableAsync(connection, "__EFMigrationsHistory", cancellationToken)
            && string.Equals(
                await AskAsync(connection, """SELECT MAX("MigrationId") FROM "__EFMigrationsHistory" """, cancellationToken), SqliteContext.NewestMigration, StringComparison.Ordinal);
    }

    private static async Task<bool> HasTableAsync(SqliteConnection connection, string name, CancellationToken cancellationToken) =>
        string.Equals(await AskAsync(connection, $"SELECT COUNT(*) FROM sqlite_master WHERE name = '{name}'", cancellationToken), "1", StringComparison.Ordinal);

    private static async Task<string?> AskAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
    }

    private string Damaged => $"The database {file.FullPath} is damaged or is not a database: restore a backup, or move the file away to begin with an empty one.";

    private string Sentence(SqliteException failure) => failure.SqliteErrorCode switch
    {
        SQLITE_NOTADB or SQLITE_CORRUPT => Damaged,
        SQLITE_BUSY or SQLITE_LOCKED => $"The database {file.FullPath} is held by another program: stop that program and start the site again.",
        SQLITE_FULL => $"The disk of the data folder {file.Folder} is full: make room and start the site again.",
        SQLITE_CANTOPEN or SQLITE_READONLY or SQLITE_PERM or SQLITE_AUTH =>
            $"The database {file.FullPath} cannot be opened for writing: give the user that runs the site the right to write it.",
        _ => $"The database {file.FullPath} cannot be prepared ({failure.Message.TrimEnd('.')}): restore a backup that this version of the site wrote, or report the error.",
    };
}
