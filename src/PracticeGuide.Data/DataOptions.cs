namespace PracticeGuide.Data;

/// <summary>Where the site keeps what people write.</summary>
public sealed record DataOptions
{
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;

    /// <summary>How to reach PostgreSQL; not used with SQLite.</summary>
    public string? ConnectionString { get; init; }

    /// <summary>The folder that holds <c>practiceguide.db</c>; it has to exist. Not used with PostgreSQL.</summary>
    public string DataPath { get; init; } = "data";

    /// <summary>How long a write waits for someone else's lock before it fails; more than zero, whole milliseconds.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many bytes SQLite's write-ahead log may take before it is emptied. Not used with PostgreSQL.</summary>
    public long LogLimit { get; init; } = 64 * 1024 * 1024;
}

public enum DatabaseProvider
{
    Sqlite,
    Postgres,
}
