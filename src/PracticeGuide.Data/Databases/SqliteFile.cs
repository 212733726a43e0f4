using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PracticeGuide.Data.Databases;

/// <summary>The SQLite database of a data folder, and how every connection to it is set up.</summary>
internal sealed class SqliteFile(DataOptions options)
{
    private readonly int lockMilliseconds = Math.Max(1, (int)options.LockTimeout.TotalMilliseconds);

    public string Folder { get; } = Path.GetFullPath(options.DataPath);

    public string FullPath { get; } = Path.Combine(Path.GetFullPath(options.DataPath), "practiceguide.db");

    /// <summary>The connection string; <c>Default Timeout</c> bounds the provider's own repeating of a busy statement, in whole seconds.</summary>
    public string ConnectionString { get; } = new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(Path.GetFullPath(options.DataPath), "practiceguide.db"),
        ForeignKeys = true,
        DefaultTimeout = Math.Max(1, (int)Math.Ceiling(options.LockTimeout.TotalSeconds)),
    }.ConnectionString;

    /// <summary>
    /// SQLite forgets these with each connection. FULL: a commit is on the disk before it is acknowledged, also through a power cut. No checkpoint
    /// of its own: <see cref="WriteAheadLogTender"/> makes them, and no commit waits for one.
    /// </summary>
    public void SetUp(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA busy_timeout = {lockMilliseconds}; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = 0;");
        command.ExecuteNonQuery();
    }
}
