using System.Text;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Files;

public sealed class FileMistakeTests : MistakeTest
{
    [Fact]
    public void The_smallest_folder_has_no_mistake() => Expect();

    [Fact]
    public void A_folder_that_is_not_there_is_an_error()
    {
        var result = LibraryLoader.Load(Path.Combine(Folder.Path, "elsewhere"));

        Assert.Null(result.Library);
        Assert.Equal(
            $".(1,1): error: There is no content folder at “{Path.Combine(Folder.Path, "elsewhere")}”.",
            Assert.Single(result.Diagnostics).ToString());
    }

    [Fact]
    public void A_folder_may_say_nothing_of_itself_and_list_no_resources()
    {
        Folder.Delete("site.yml").Delete("resources.yml");

        Expect();
    }

    [Theory]
    [InlineData("sources.yml", "sources.yml lists no document “toolbox”.")]
    [InlineData("glossary.yml", "The glossary has no term “safety-net”.")]
    public void What_a_file_that_is_not_there_should_hold_is_missed_where_it_is_used(string file, string message)
    {
        Folder.Delete(file);

        Assert.NotEmpty(Folder.Diagnostics);
        Assert.All(Folder.Messages, found => Assert.EndsWith($"error: {message}", found, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_utf8_is_an_error_at_its_line()
    {
        Folder.WriteBytes("site.yml", [.. "name:\n  en: a\n"u8, 0xE9, (byte)'\n']);

        Expect("site.yml(3,1): error: The file is not valid UTF-8: save it as UTF-8.");
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_are_no_mistake()
    {
        var text = File.ReadAllText(Path.Combine(Folder.Path, EnglishPage)).Replace("\n", "\r\n");
        Folder.WriteBytes(EnglishPage, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

        Expect();
    }

    [Fact]
    public void A_file_over_5_MB_is_an_error()
    {
        Folder.WriteBytes(EnglishPage, new byte[(5 * 1024 * 1024) + 1]);

        Expect($"{EnglishPage}(1,1): error: The file is larger than 5 MB: cut it into several.");
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_an_error()
    {
        var path = Path.Combine(Folder.Path, "site.yml");
        File.Delete(path);
        File.CreateSymbolicLink(path, Path.Combine(Folder.Path, "nowhere.yml"));

        var diagnostic = Assert.Single(Folder.Diagnostics);
        Assert.StartsWith("site.yml(1,1): error: The file cannot be read: ", diagnostic.ToString());
    }

    [Theory]
    [InlineData("notes.txt", "This file is not read.")]
    [InlineData("sites.yml", "This file is not read. Did you mean “site.yml”?")]
    [InlineData("more/site.yml", "This file is not read.")]
    [InlineData("guide/partners/page.de.md", "This file is not read: the site is in en and fr.")]
    [InlineData("guide/partners/page.txt", "This file is not read: guide/ holds, in a folder for each audience, audience.yml and pages named page.en.md and page.fr.md.")]
    [InlineData("tools/checklist/notes.txt", "This file is not read: tools/ holds, in a folder for each kind, tools named tool.yml.")]
    public void A_file_that_nothing_reads_is_a_warning(string file, string message)
    {
        Folder.Write(file, "words");

        Expect($"{file}(1,1): warning: {message}");
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData(".site.yml.swp")]
    [InlineData("guide/partners/example.en.md~")]
    [InlineData("guide/partners/.example.en.md.swp")]
    [InlineData("guide/partners/#example.en.md#")]
    public void What_authors_and_editors_leave_is_no_mistake(string file)
    {
        Folder.Write(file, "words");

        Expect();
    }

    [Fact]
    public void Folders_that_link_to_those_they_stand_in_are_read_once()
    {
        Directory.CreateSymbolicLink(Path.Combine(Folder.Path, "guide/again"), Path.Combine(Folder.Path, "guide"));
        Directory.CreateSymbolicLink(Path.Combine(Folder.Path, "guide/nowhere"), Path.Combine(Folder.Path, "nowhere"));

        Assert.Equal(["partners/example", "partners/start"], Folder.LoadLibrary().Pages.Select(page => page.Id));
    }

    [Fact]
    public void Every_mistake_of_every_file_is_reported_at_once_by_file_and_line()
    {
        Folder.Write("site.yml", "nmae: a\nheadline: b\n")
            .Replace(Tool, "kind: checklist", "kind: list")
            .WriteBody(FrenchPage, "# Titre\n\n<b>gras</b>\n");

        Assert.Equal(
            [
                "guide/partners/example.en.md(14,1)", "guide/partners/example.fr.md(12,1)", "guide/partners/example.fr.md(14,1)",
                "guide/partners/example.fr.md(14,8)", "site.yml(1,1)", "site.yml(1,1)", "site.yml(1,1)", "site.yml(2,11)",
                "tools/checklist/first-steps.yml(2,7)",
            ],
            Folder.Messages.Select(message => message[..(message.IndexOf(')') + 1)]));
    }
}
