using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Tools;

public sealed class OldVersionTests : IDisposable
{
    private const string Old = "tools/observation-form/rich.v2.yml";

    private readonly ContentFolder _folder = RichTool.Folder();

    [Fact]
    public void An_older_version_is_found_and_never_listed()
    {
        var library = _folder.Write(Old, Version(2)).LoadLibrary();

        Assert.Equal("Older", library.FindTool("rich", 2)!.Title[Language.English]);
        Assert.Equal("Rich", library.FindTool("rich", 3)!.Title[Language.English]);
        Assert.Null(library.FindTool("rich", 1));
        Assert.Null(library.FindTool("poor", 2));
        Assert.Equal(["first-steps", "rich"], library.Tools.Select(tool => tool.Id).Order());
        Assert.Empty(_folder.Messages);
    }

    [Fact]
    public void An_older_version_is_at_the_address_of_the_current_one()
    {
        var library = _folder.Write(Old, Version(2).Replace("fr: \"riche\"", "fr: \"ancien\"")).LoadLibrary();

        Assert.Equal("/fr/outils/riche", library.FindTool("rich", 2)!.Address(Language.French));
        Assert.Null(library.FindTool(Language.French, "ancien"));
    }

    [Fact]
    public void A_mistake_in_an_older_version_is_reported()
    {
        _folder.Write(Old, Version(2).Replace("kind: person", "kind: persn"));

        Assert.StartsWith($"{Old}(67,30): error: There is no kind of item “persn”;", Assert.Single(_folder.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void An_older_version_that_is_not_older_is_an_error(int version)
    {
        _folder.Write($"tools/observation-form/rich.v{version}.yml", Version(version));

        Assert.Equal([$"tools/observation-form/rich.v{version}.yml(3,10): error: The version {version} is not older than that of rich.yml, 3: raise the version there."], _folder.Messages);
    }

    [Fact]
    public void A_version_that_is_not_that_of_the_name_is_an_error()
    {
        _folder.Write(Old, Version(1));

        Assert.Equal([$"{Old}(3,10): error: The version 1 differs from the file's name, rich.v2.yml."], _folder.Messages);
    }

    [Fact]
    public void An_older_version_of_nothing_is_an_error()
    {
        _folder.Write("tools/observation-form/gone.v1.yml", Version(1).Replace("id: rich\n", "id: gone\n"));

        Assert.Equal(
            ["tools/observation-form/gone.v1.yml(1,1): error: This is an older version of “gone”, and gone.yml does not stand beside it: write that file, or remove this one."],
            _folder.Messages);
    }

    public void Dispose() => _folder.Dispose();

    private static string Version(int version) => RichTool.Text.Replace("version: 3", $"version: {version}").Replace("en: \"Rich\"", "en: \"Older\"");
}
