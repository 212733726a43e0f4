using System.Data.Common;

namespace PracticeGuide.Data.Tests.Databases;

/// <summary>A database of its own for one test, gone with it.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>Short enough to wait for, long enough for every lock that is not held on purpose.</summary>
    public static readonly TimeSpan LockTimeout = TimeSpan.FromMilliseconds(700);

    public abstract DataOptions Options { get; }

    /// <summary>Skips the test where this machine has no such database.</summary>
    public abstract void SkipUnlessThere();

    /// <summary>A connection beside those of the site, open.</summary>
    public abstract Task<DbConnection> ConnectAsync();

    /// <summary>Keeps the site from writing to the worksheet until the result is disposed of.</summary>
    public abstract Task<IAsyncDisposable> LockOutAsync(Guid worksheetId);

    /// <summary>How many transactions have written since the database was made, of those that wrote history at least.</summary>
    public abstract Task<int> CountCommitsAsync();

    public abstract ValueTask DisposeAsync();
}
