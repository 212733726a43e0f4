using System.Buffers.Binary;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using PracticeGuide.Testing;

namespace PracticeGuide.Data.Tests.Databases;

public sealed class SqliteDatabase : TestDatabase
{
    private readonly TemporaryFolder folder = new();
    private DbConnection? witness;

    public string File => Path.Combine(folder.Path, "practiceguide.db");

    public override DataOptions Options => new() { Provider = DatabaseProvider.Sqlite, DataPath = folder.Path, LockTimeout = LockTimeout };

    public override void SkipUnlessThere()
    {
        // SQLite comes with the site.
    }

    public override async Task<DbConnection> ConnectAsync()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        await connection.OpenAsync();
        return connection;
    }

    public override async Task<IAsyncDisposable> LockOutAsync(Guid worksheetId)
    {
        var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    /// <summary>In a write-ahead log (header 32 bytes, frames of a header of 24 and a page) the last frame of a commit names the size of the database.</summary>
    public override async Task<int> CountCommitsAsync()
    {
        // While one connection reads what stood there the log is not begun anew, whoever copies it into the database meanwhile.
        witness ??= await OpenWitnessAsync();

        await using var file = new FileStream(File + "-wal", FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var log = new byte[file.Length];
        await file.ReadExactlyAsync(log);
        if (log.Length < 32)
            return 0;

        var frame = 24 + BinaryPrimitives.ReadInt32BigEndian(log.AsSpan(8));
        return Enumerable.Range(0, (log.Length - 32) / frame)
            .Count(i => BinaryPrimitives.ReadInt32BigEndian(log.AsSpan(32 + (i * frame) + 4)) != 0);
    }

    /// <summary>A connection that reads, and so holds the log.</summary>
    private async Task<DbConnection> OpenWitnessAsync()
    {
        var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "BEGIN; SELECT COUNT(*) FROM sqlite_master";
        await command.ExecuteScalarAsync();
        return connection;
    }

    public override ValueTask DisposeAsync()
    {
        witness?.Dispose();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
