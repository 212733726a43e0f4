using System.Globalization;
using Microsoft.Data.Sqlite;

namespace PracticeGuide.Data.Databases;

/// <summary>
/// Copies what was committed to SQLite's write-ahead log into the database, on a connection of its own: a commit would do so itself every thousand
/// pages, and keep the person waiting who happens to be the thousandth. Not for several threads at once.
/// </summary>
internal sealed class WriteAheadLog(SqliteFile file, long limit, WriterPause pause) : IDisposable
{
    /// <summary>How long everybody waits at most while the log is emptied: whoever still reads from it is not waited for longer.</summary>
    private const int PatienceMilliseconds = 100;

    // A site may be stopped and disposed of by two threads at once, and a connection is for one.
    private readonly Lock gate = new();
    private SqliteConnection? connection;
    private long version;

    // An earlier run may have left something.
    private bool isBehind = true;

    /// <summary>Copies if it is time to, or empties the log where it has grown over the limit.</summary>
    /// <param name="isMuch">Whether so much was written that it is time to copy although writing goes on.</param>
    /// <exception cref="SqliteException">The database refuses; the next call begins with a new connection.</exception>
    public LogWork Tend(bool isMuch)
    {
        using var alone = gate.EnterScope();
        try
        {
            connection ??= Open();
            if (Length > limit)
                return Empty();

            var isQuiet = !HasCommitted();
            return isMuch || (isQuiet && isBehind) ? Copy() : LogWork.None;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Copies everything and makes the log as short as it was at the beginning, unless someone still reads from it.</summary>
    /// <exception cref="SqliteException">The database refuses; the next call begins with a new connection.</exception>
    public LogWork Empty()
    {
        using var alone = gate.EnterScope();
        connection ??= Open();

        // First what can be copied while others write, so that they are kept waiting for the rest alone.
        Checkpoint("PASSIVE");
        isBehind = pause.During(() => Checkpoint("TRUNCATE"));
        return isBehind ? LogWork.Busy : LogWork.Emptied;
    }

    public void Dispose()
    {
        using var alone = gate.EnterScope();
        connection?.Dispose();
        connection = null;
        isBehind = true;
    }

    private long Length => new FileInfo(file.FullPath + "-wal") is { Exists: true } log ? log.Length : 0;

    /// <summary>Whether any other connection, of this process or another, has committed since this was last asked.</summary>
    private bool HasCommitted()
    {
        using var command = connection!.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        var now = Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
        var hasCommitted = now != version;
        version = now;
        isBehind |= hasCommitted;
        return hasCommitted;
    }

    private LogWork Copy()
    {
        isBehind = Checkpoint("PASSIVE");
        return isBehind ? LogWork.Busy : LogWork.Copied;
    }

    /// <summary>Whether something is left: someone reads what stood there before, copies too, or has written in the meantime.</summary>
    private bool Checkpoint(string mode)
    {
        using var command = connection!.CreateCommand();
        command.CommandText = $"PRAGMA wal_checkpoint({mode})";
        using var reader = command.ExecuteReader();
        reader.Read();
        var (isBusy, frames, copied) = (reader.GetInt32(0) != 0, reader.GetInt32(1), reader.GetInt32(2));
        return isBusy || copied < frames;
    }

    private SqliteConnection Open()
    {
        // Not from the pool, and never the one that makes the file.
        var opened = new SqliteConnection(
            new SqliteConnectionStringBuilder(file.ConnectionString) { Pooling = false, Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = 1 }.ConnectionString);
        try
        {
            opened.Open();
            file.SetUp(opened);
            using var command = opened.CreateCommand();
            command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {PatienceMilliseconds}");
            command.ExecuteNonQuery();
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }
}

/// <summary>What was done about the log.</summary>
internal enum LogWork
{
    /// <summary>There was nothing to copy, or it is not yet time to.</summary>
    None,

    /// <summary>Everything is in the database; the next commit begins at the start of the log, whose file keeps its size.</summary>
    Copied,

    /// <summary>Everything is in the database, and the file of the log is empty.</summary>
    Emptied,

    /// <summary>Some is in the database; the rest is for the next time.</summary>
    Busy,
}
