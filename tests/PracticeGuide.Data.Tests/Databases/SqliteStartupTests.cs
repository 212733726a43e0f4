using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Testing;

namespace PracticeGuide.Data.Tests.Databases;

public sealed class SqliteStartupTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string DatabaseFile => Path.Combine(folder.Path, "practiceguide.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task An_empty_folder_gets_a_database_and_a_second_start_leaves_it_as_it_is()
    {
        await PrepareAsync(folder.Path);
        var guest = await StartGuestAsync();

        await PrepareAsync(folder.Path);

        await using var site = Site(folder.Path);
        Assert.Equal(guest, await site.ReadAsync(db => db.People.Select(person => person.Id).SingleAsync()));
        Assert.False(File.Exists(Path.Combine(folder.Path, "practiceguide.lock")));
    }

    [Fact]
    public async Task Every_connection_waits_for_the_disk_and_keeps_the_rules_of_the_schema()
    {
        await PrepareAsync(folder.Path);
        await using var site = Site(folder.Path);

        Assert.Equal("wal", await PragmaAsync<string>(site, "SELECT journal_mode AS Value FROM pragma_journal_mode"));
        Assert.Equal(2, await PragmaAsync<int>(site, "SELECT synchronous AS Value FROM pragma_synchronous"));
        Assert.Equal(1, await PragmaAsync<int>(site, "SELECT foreign_keys AS Value FROM pragma_foreign_keys"));
        Assert.Equal(700, await PragmaAsync<int>(site, "SELECT timeout AS Value FROM pragma_busy_timeout"));
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_keep_the_next_start_waiting()
    {
        await PrepareAsync(folder.Path);
        await ExecuteAsync(
            """
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-22 10:00:00');
            """);

        await PrepareAsync(folder.Path).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.NotEqual(Guid.Empty, await StartGuestAsync());
    }

    [Fact]
    public async Task A_site_waits_until_it_has_the_lock_of_the_folder_for_itself()
    {
        // Open to others, so that it is the site that wants the file for itself alone.
        var other = new FileStream(Path.Combine(folder.Path, "practiceguide.lock"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        var preparing = PrepareAsync(folder.Path);
        await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        Assert.False(preparing.IsCompleted);
        Assert.False(File.Exists(DatabaseFile));

        await other.DisposeAsync();
        await preparing;

        Assert.True(File.Exists(DatabaseFile));
    }

    [Fact]
    public async Task Sites_that_start_at_the_same_time_take_turns()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => PrepareAsync(folder.Path))));

        Assert.NotEqual(Guid.Empty, await StartGuestAsync());
    }

    [Fact]
    public async Task A_missing_folder_is_named_and_not_created()
    {
        var missing = Path.Combine(folder.Path, "missing");

        var failure = await Assert.ThrowsAsync<DataUnavailableException>(() => PrepareAsync(missing));

        Assert.Equal($"The data folder {missing} does not exist: create it, or correct PracticeGuide__DataPath.", failure.Message);
        Assert.False(Directory.Exists(missing));
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_named()
    {
        var file = folder.Write("data", "not a folder");

        var failure = await Assert.ThrowsAsync<DataUnavailableException>(() => PrepareAsync(file));

        Assert.Equal($"The data folder {file} is a file: set PracticeGuide__DataPath to a folder.", failure.Message);
    }

    [Fact]
    public async Task A_folder_that_takes_no_files_is_named()
    {
        var closed = AFolderThatTakesNoFiles();

        var failure = await Assert.ThrowsAsync<DataUnavailableException>(() => PrepareAsync(closed));

        Assert.StartsWith($"The data folder {closed} cannot be written (", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("give the user that runs the site the right to write there, or correct PracticeGuide__DataPath.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_and_left_alone()
    {
        var text = string.Concat(Enumerable.Repeat("This is a letter to the parents. ", 200));
        folder.Write("practiceguide.db", text);

        var failure = await Assert.ThrowsAsync<DataUnavailableException>(() => PrepareAsync(folder.Path));

        Assert.Equal(Damaged, failure.Message);
        Assert.Equal(text, await File.ReadAllTextAsync(DatabaseFile, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_database_with_a_destroyed_page_that_no_start_would_read_is_named()
    {
        await PrepareAsync(folder.Path);
        await ExecuteAsync(
            """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
            INSERT INTO "People" ("Id", "CreatedAt") SELECT printf('%036d', i), '2026-11-22 10:00:00' FROM n;
            PRAGMA wal_checkpoint(TRUNCATE);
            """);
        SqliteConnection.ClearAllPools();
        await using (var file = File.OpenWrite(DatabaseFile))
        {
            file.Seek(-3 * 4096, SeekOrigin.End);
            file.Write(Enumerable.Repeat((byte)0xA5, 3 * 4096).ToArray());
        }

        var failure = await Assert.ThrowsAsync<DataUnavailableException>(() => PrepareAsync(folder.Path));

        Assert.Equal(Damaged, failure.Message);
    }

    [Fact]
    public async Task A_database_held_by_another_program_is_named()
    {
        await PrepareAsync(folder.Path);
        SqliteConnection.ClearAllPools();
        await using var other = await ConnectAsync();
        await using var command = other.CreateCommand();
        command.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<DataUnavailableException>(() => PrepareAsync(folder.Path));

        Assert.Equal($"The database {DatabaseFile} is held by another program: stop that program and start the site again.", failure.Message);
    }

    [Fact]
    public async Task A_folder_in_place_of_the_database_is_named()
    {
        Directory.CreateDirectory(DatabaseFile);

        var failure = await Assert.ThrowsAsync<DataUnavailableException>(() => PrepareAsync(folder.Path));

        Assert.Equal(
            $"The database {DatabaseFile} cannot be opened for writing: give the user that runs the site the right to write it.", failure.Message);
    }

    [Fact]
    public async Task A_database_of_something_else_is_named_with_what_SQLite_says()
    {
        await ExecuteAsync("CREATE TABLE \"People\" (name TEXT)");

        var failure = await Assert.ThrowsAsync<DataUnavailableException>(() => PrepareAsync(folder.Path));

        Assert.StartsWith($"The database {DatabaseFile} cannot be prepared (", failure.Message, StringComparison.Ordinal);
        Assert.Contains("People", failure.Message, StringComparison.Ordinal);
    }

    private string Damaged =>
        $"The database {DatabaseFile} is damaged or is not a database: restore a backup, or move the file away to begin with an empty one.";

    /// <summary>On Linux one that refuses even root, whom permissions do not bind; elsewhere one where the file to be written is taken by a folder.</summary>
    private string AFolderThatTakesNoFiles()
    {
        if (OperatingSystem.IsLinux())
            return "/proc";
        Directory.CreateDirectory(Path.Combine(folder.Path, "practiceguide.lock"));
        return folder.Path;
    }

    private static RunningSite Site(string path) => new(new DataOptions { DataPath = path, LockTimeout = TestDatabase.LockTimeout });

    private static async Task PrepareAsync(string path)
    {
        await using var site = Site(path);
        await site.PrepareAsync();
    }

    private async Task<Guid> StartGuestAsync()
    {
        await using var site = Site(folder.Path);
        return (await site.WithWorksheetsAsync(worksheets => worksheets.StartAsGuestAsync(null, CancellationToken.None))).Id;
    }

    private static Task<T> PragmaAsync<T>(RunningSite site, string sql) => site.ReadAsync(db => db.Database.SqlQueryRaw<T>(sql).SingleAsync());

    private async Task<SqliteConnection> ConnectAsync()
    {
        var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await ConnectAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
