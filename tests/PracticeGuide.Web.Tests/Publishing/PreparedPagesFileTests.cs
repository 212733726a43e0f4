using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using PracticeGuide.Data;
using PracticeGuide.Testing;
using PracticeGuide.Web.Publishing.Prepared;

namespace PracticeGuide.Web.Tests.Publishing;

/// <summary>Prepared pages are kept for the next start, and are believed only where nothing they were made from has changed.</summary>
public sealed class PreparedPagesFileTests : IDisposable
{
    private static readonly PreparedPage Page = PreparedPage.Of("/fr/reperes/partenaires", "<http://origin.invalid/>; rel=\"canonical\"", "<p>Début à la fin</p>"u8.ToArray());

    private readonly TemporaryFolder _data = new();
    private readonly ContentFolder _content = new();

    private string Path => System.IO.Path.Combine(_data.Path, "prepared-pages");

    [Fact]
    public void The_next_start_with_the_same_content_finds_the_pages_as_they_were()
    {
        Keep();

        var found = Assert.Single(Open().Read()!);

        Assert.Equal((Page.Path, Page.Links, Page.Tag), (found.Path, found.Links, found.Tag));
        Assert.Equal(Page.Plain, found.Plain);
        Assert.Equal(Page.Gzip, found.Gzip);
        Assert.Equal(Page.Brotli, found.Brotli);
    }

    [Fact]
    public void Without_a_file_there_are_none() => Assert.Null(Open().Read());

    [Fact]
    public void Content_that_has_changed_since_is_not_shown_as_it_was()
    {
        Keep();

        _content.WriteBody("Another text.");

        Assert.Null(Open().Read());
    }

    [Fact]
    public void A_file_that_was_renamed_is_a_change_too()
    {
        Keep();

        _content.Write("guide/partners/new.en.md", "# New").Delete("guide/partners/new.en.md").Write("guide/partners/newer.en.md", "# New");

        Assert.Null(Open().Read());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(-1)]
    public void A_file_with_one_wrong_byte_is_as_good_as_none(int place)
    {
        Keep();
        var bytes = File.ReadAllBytes(Path);
        bytes[place < 0 ? ^1 : place] ^= 1;
        File.WriteAllBytes(Path, bytes);

        Assert.Null(Open().Read());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(32)]
    [InlineData(63)]
    public void A_file_that_ends_too_early_is_as_good_as_none(int length)
    {
        Keep();
        File.WriteAllBytes(Path, File.ReadAllBytes(Path)[..length]);

        Assert.Null(Open().Read());
    }

    [Fact]
    public void While_the_site_is_developed_nothing_is_kept_and_nothing_believed()
    {
        var developed = Open(Environments.Development);

        developed.Keep([Page]);

        Assert.False(File.Exists(Path));
        Keep();
        Assert.Null(developed.Read());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_costs_nothing_but_the_time()
    {
        Directory.CreateDirectory(Path + ".new");

        Keep();

        Assert.Null(Open().Read());
    }

    public void Dispose()
    {
        _data.Dispose();
        _content.Dispose();
    }

    private void Keep()
    {
        var file = Open();
        _ = file.Read();
        file.Keep([Page]);
    }

    private PreparedPagesFile Open(string? environment = null) => new(
        new()
        {
            ContentPath = _content.Path, DataPath = _data.Path, TimeZone = TimeZoneInfo.Utc, EditorKey = null,
            DatabaseProvider = DatabaseProvider.Sqlite, ConnectionString = null,
        },
        new HostingEnvironment { EnvironmentName = environment ?? Environments.Production }, NullLogger<PreparedPagesFile>.Instance);
}
