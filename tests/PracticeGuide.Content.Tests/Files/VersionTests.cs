using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Files;

public sealed class VersionTests : IDisposable
{
    private readonly ContentFolder _folder = new();

    [Fact]
    public void The_same_content_in_another_folder_has_the_same_version()
    {
        using var other = new ContentFolder();

        Assert.Equal(_folder.LoadLibrary().Version, other.LoadLibrary().Version);
    }

    [Fact]
    public void A_changed_letter_changes_the_version()
    {
        var before = _folder.LoadLibrary().Version;

        _folder.Replace("site.yml", "Guidance and tools.", "Guidance and Tools.");

        Assert.NotEqual(before, _folder.LoadLibrary().Version);
    }

    [Fact]
    public void A_file_that_an_editor_leaves_does_not_change_the_version()
    {
        var before = _folder.LoadLibrary().Version;

        _folder.Write(".site.yml.swp", "x");

        Assert.Equal(before, _folder.LoadLibrary().Version);
    }

    [Fact]
    public void The_version_is_thirty_two_hexadecimal_digits() => Assert.Matches("^[0-9a-f]{32}$", _folder.LoadLibrary().Version);

    public void Dispose() => _folder.Dispose();
}
