using System.Net;
using System.Net.Sockets;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Commands;

/// <summary>A site that cannot start says why in one sentence that names the setting and what to do, and ends with 1.</summary>
public sealed class StartProblemTests
{
    [Fact]
    public async Task A_data_folder_that_is_missing_stops_the_start()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "mistyped");

        var sentence = await FailAsync(("PracticeGuide__DataPath", missing));

        Assert.Equal($"The data folder {missing} does not exist: create it, or correct PracticeGuide__DataPath.", sentence);
        Assert.False(Directory.Exists(missing));
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_stops_the_start()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("data", "not a folder");

        var sentence = await FailAsync(("PracticeGuide__DataPath", file));

        Assert.Equal($"The data folder {file} is a file: set PracticeGuide__DataPath to a folder.", sentence);
    }

    [Fact]
    public async Task A_key_for_editors_that_is_easy_to_guess_stops_the_start()
    {
        var sentence = await FailAsync(("PracticeGuide__EditorKey", "1234"));

        Assert.Equal("PracticeGuide__EditorKey is too easy to guess: give it at least 16 characters.", sentence);
    }

    [Fact]
    public async Task A_database_that_is_no_database_stops_the_start()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("practiceguide.db", string.Concat(Enumerable.Repeat("This is not a database.\n", 500)));

        var sentence = await FailAsync(("PracticeGuide__DataPath", folder.Path));

        Assert.Equal(
            $"The database {file} is damaged or is not a database: restore a backup, or move the file away to begin with an empty one.", sentence);
    }

    [Theory]
    [InlineData("Database__Provider", "Oracle", "Database__Provider is “Oracle”: write Sqlite or Postgres.")]
    [InlineData("Database__Provider", "7", "Database__Provider is “7”: write Sqlite or Postgres.")]
    [InlineData("Database__Provider", "Postgres",
        "Database__Provider is Postgres, but ConnectionStrings__PracticeGuide is empty: give it the connection string of the database.")]
    [InlineData("PracticeGuide__TimeZone", "America/Nowhere",
        "PracticeGuide__TimeZone is “America/Nowhere”, which is no time zone known here: write one such as America/Toronto.")]
    [InlineData("ASPNETCORE_URLS", "nowhere",
        "ASPNETCORE_URLS holds “nowhere”, which is no address to serve on: write one such as http://localhost:5080.")]
    public async Task A_setting_with_a_value_the_site_cannot_use_stops_the_start(string setting, string value, string expected)
    {
        using var data = new TemporaryFolder();

        var sentence = await FailAsync(("PracticeGuide__DataPath", data.Path), (setting, value));

        Assert.Equal(expected, sentence);
    }

    [Fact]
    public async Task Content_with_mistakes_stops_the_start_and_lists_them_all()
    {
        using var data = new TemporaryFolder();
        using var content = new ContentFolder();
        content.Replace(ContentFolder.EnglishPage, "title: A good start", "tilte: A good start").Replace(ContentFolder.Tool, "minutes: 15", "minutes: soon");

        var ended = await SiteProcess.RunAsync([], ("PracticeGuide__DataPath", data.Path), ("PracticeGuide__ContentPath", content.Path));

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal([$"The content folder {content.Path} has errors; mend them and start again:", .. content.Messages], ended.Errors);
    }

    [Fact]
    public async Task A_content_folder_that_is_missing_stops_the_start()
    {
        using var data = new TemporaryFolder();
        var missing = Path.Combine(data.Path, "no-content");

        var ended = await SiteProcess.RunAsync([], ("PracticeGuide__DataPath", data.Path), ("PracticeGuide__ContentPath", missing));

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal($"The content folder {missing} has errors; mend them and start again:", ended.Errors[0]);
        Assert.InRange(ended.Errors.Length, 2, 3);
    }

    [Fact]
    public async Task An_address_that_another_program_holds_stops_the_start()
    {
        using var data = new TemporaryFolder();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";

        var sentence = await FailAsync(("PracticeGuide__DataPath", data.Path), ("ASPNETCORE_URLS", address));

        Assert.StartsWith("The address is already in use (", sentence, StringComparison.Ordinal);
        Assert.EndsWith(
            "): stop the other program, or give the site another address with ASPNETCORE_URLS, such as http://localhost:5081.", sentence, StringComparison.Ordinal);
    }

    private static async Task<string> FailAsync(params (string Name, string Value)[] settings)
    {
        var ended = await SiteProcess.RunAsync([], [("ASPNETCORE_URLS", "http://127.0.0.1:0"), .. settings]);

        Assert.Equal(1, ended.ExitCode);
        return Assert.Single(ended.Errors);
    }
}
