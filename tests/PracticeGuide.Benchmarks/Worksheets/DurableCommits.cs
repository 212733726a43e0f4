using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace PracticeGuide.Benchmarks.Worksheets;

/// <summary>What this machine's disk can make durable, one after the other, by one who waits for each.</summary>
public static class DurableCommits
{
    /// <summary>As SQLite's pages are.</summary>
    private const int Page = 4096;

    /// <summary>Pages of the file that is written over again and again: making it longer would cost the disk more than the page.</summary>
    private const int Pages = 1024;

    /// <summary>A page written into a file that has its length already, and brought to the disk.</summary>
    public static double FlushesPerSecond(string folder, TimeSpan duration)
    {
        using var file = File.OpenHandle(Path.Combine(folder, $"{Guid.NewGuid():N}.flushes"), FileMode.CreateNew, FileAccess.Write, options: FileOptions.DeleteOnClose);
        RandomAccess.Write(file, new byte[Pages * Page], 0);
        RandomAccess.FlushToDisk(file);
        var page = new byte[Page];
        return PerSecond(duration, count =>
        {
            RandomAccess.Write(file, page, (long)(count % Pages) * Page);
            RandomAccess.FlushToDisk(file);
        });
    }

    /// <summary>One row, one transaction, as durable as the site's own: write-ahead log, <c>synchronous=FULL</c>.</summary>
    public static double RowsPerSecond(string folder, TimeSpan duration)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, $"{Guid.NewGuid():N}.db"), Pooling = false }.ConnectionString);
        connection.Open();
        Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE Answers (Id INTEGER PRIMARY KEY, Value TEXT NOT NULL);");
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO Answers (Value) VALUES ($value)";
        insert.Parameters.Add("$value", SqliteType.Text);
        insert.Prepare();
        return PerSecond(duration, count =>
        {
            insert.Parameters[0].Value = $"{{\"sentence\":\"…learn to read together, {count}\"}}";
            insert.ExecuteNonQuery();
        });
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static double PerSecond(TimeSpan duration, Action<int> once)
    {
        var clock = Stopwatch.StartNew();
        var count = 0;
        for (; clock.Elapsed < duration; count++)
            once(count);
        return count / clock.Elapsed.TotalSeconds;
    }
}
