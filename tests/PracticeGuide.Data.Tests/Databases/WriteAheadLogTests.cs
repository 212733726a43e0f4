using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Databases;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Tests.Databases;

/// <summary>The log of a real file, and what of it has arrived in the database itself.</summary>
public sealed class WriteAheadLogTests : DataTest<SqliteDatabase>
{
    /// <summary>About a page each.</summary>
    private static readonly string Page = $"\"{new string('x', 4000)}\"";

    private long LogLength => new FileInfo(Database.File + "-wal") is { Exists: true } file ? file.Length : 0;

    [Fact]
    public async Task No_commit_copies_however_much_is_written()
    {
        using var log = Log();
        log.Empty();
        var before = File.GetLastWriteTimeUtc(Database.File);
        var length = new FileInfo(Database.File).Length;

        await WriteAsync(2000);

        Assert.Equal((before, length), (File.GetLastWriteTimeUtc(Database.File), new FileInfo(Database.File).Length));
        Assert.InRange(LogLength, 2000 * 4096, long.MaxValue);
    }

    [Fact]
    public async Task What_was_written_is_copied_once_writing_pauses()
    {
        using var log = Log();
        log.Empty();
        log.Tend(isMuch: false);
        await WriteAsync(3);

        Assert.Equal(LogWork.None, log.Tend(isMuch: false));
        Assert.Equal(0, ArrivedAnswers());
        Assert.Equal(LogWork.Copied, log.Tend(isMuch: false));
        Assert.Equal(3, ArrivedAnswers());
        Assert.Equal(LogWork.None, log.Tend(isMuch: false));
    }

    [Fact]
    public async Task While_writing_goes_on_nothing_is_copied_until_it_is_much()
    {
        using var log = Log();
        log.Empty();

        for (var i = 0; i < 5; i++)
        {
            await WriteAsync(1, $"item-{i}");
            Assert.Equal(LogWork.None, log.Tend(isMuch: false));
        }

        Assert.Equal(0, ArrivedAnswers());
        Assert.Equal(LogWork.Copied, log.Tend(isMuch: true));
        Assert.Equal(5, ArrivedAnswers());
    }

    [Fact]
    public async Task What_an_earlier_run_left_is_copied()
    {
        await WriteAsync(3);
        using var log = Log();

        log.Tend(isMuch: false);

        Assert.Equal(LogWork.Copied, log.Tend(isMuch: false));
        Assert.Equal(3, ArrivedAnswers());
    }

    [Fact]
    public async Task A_log_over_its_limit_is_emptied_at_once()
    {
        using var log = Log(limit: 100_000);
        await WriteAsync(50);
        Assert.InRange(LogLength, 100_001, long.MaxValue);

        Assert.Equal(LogWork.Emptied, log.Tend(isMuch: false));

        Assert.Equal(0, LogLength);
        Assert.Equal(50, ArrivedAnswers());
    }

    [Fact]
    public async Task A_log_that_someone_reads_from_is_emptied_once_they_have_read_and_nobody_waits_for_them()
    {
        using var log = Log(limit: 100_000);
        await WriteAsync(50);
        await using (var reader = await Database.ConnectAsync())
        {
            await using var command = reader.CreateCommand();
            command.CommandText = "BEGIN; SELECT COUNT(*) FROM \"Answers\"";
            await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);

            Assert.Equal(LogWork.Busy, log.Tend(isMuch: false));
            await WriteAsync(1, "meanwhile");
        }

        Assert.Equal(LogWork.Emptied, log.Tend(isMuch: false));
        Assert.Equal(0, LogLength);
        Assert.Equal(51, ArrivedAnswers());
    }

    [Fact]
    public void A_database_that_is_not_there_is_not_made()
    {
        using var log = new WriteAheadLog(new SqliteFile(Database.Options with { DataPath = Path.Combine(Database.Options.DataPath, "missing") }), long.MaxValue, new());

        Assert.Throws<SqliteException>(() => log.Tend(isMuch: false));

        Assert.False(Directory.Exists(Path.Combine(Database.Options.DataPath, "missing")));
    }

    [Fact]
    public async Task A_running_site_keeps_the_log_near_its_limit_while_writing_goes_on_and_on()
    {
        const long limit = 2_000_000;
        await using var site = new RunningSite(Database.Options with { LogLimit = limit }, Clock);
        Clock.TimerSpeed = 50;
        await site.StartWritingAsync();
        var (longest, written) = (0L, 0L);

        for (var round = 0; written < 20 * limit; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 20).Select(i => site.Writer.SaveAsync(ASave($"item-{round}-{i}", Page), TestContext.Current.CancellationToken)));
            (longest, written) = (Math.Max(longest, LogLength), written + (20 * Page.Length));
        }

        Assert.InRange(longest, limit / 10, 4 * limit);
        await site.StopWritingAsync();
        Assert.Equal(0, LogLength);
        Assert.Equal(written / Page.Length, ArrivedAnswers());
    }

    [Fact]
    public async Task A_running_site_copies_by_itself_once_writing_pauses()
    {
        Clock.TimerSpeed = 50;
        await Site.StartWritingAsync();
        await SaveAsync(ASave());

        // Written to once a copy is made, and then no more: a file that is copied in the middle of that could not be read.
        for (var (i, length) = (0, new FileInfo(Database.File).Length); i < 500 && new FileInfo(Database.File).Length == length; i++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal(1, ArrivedAnswers());
    }

    private WriteAheadLog Log(long limit = long.MaxValue) => new(new SqliteFile(Database.Options), limit, new());

    /// <summary>Answers of about a page each, with a connection as requests have it.</summary>
    private Task<int> WriteAsync(int count, string name = "item") => Site.ReadAsync(async db =>
    {
        for (var i = 0; i < count; i++)
        {
            db.Answers.Add(new()
            {
                WorksheetId = Worksheet.Id, ItemId = $"{name}-{i}", Value = Page, Revision = 1, ChangedAt = Clock.Kept, ChangedById = Person.Id, Language = "fr",
            });
        }

        return await db.SaveChangesAsync();
    });

    /// <summary>How many answers the database itself holds, without its log: read from a copy, whose log is left behind.</summary>
    private int ArrivedAnswers()
    {
        var copy = Path.Combine(Database.Options.DataPath, $"{Guid.NewGuid():N}.db");
        File.Copy(Database.File, copy);
        using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Answers'";
        if (command.ExecuteScalar() is 0L)
            return 0;
        command.CommandText = "SELECT COUNT(*) FROM \"Answers\"";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
