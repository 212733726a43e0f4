using System.Text;

namespace PracticeGuide.Content.Tests.Files;

/// <summary>Files as the editors of different systems save them.</summary>
public sealed class EncodingTests : MistakeTest
{
    public static TheoryData<string> Marked => ["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"];

    [Theory, MemberData(nameof(Marked))]
    public void A_file_whose_mark_says_its_encoding_is_read_by_it(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = File.ReadAllText(Path.Combine(Folder.Path, FrenchPage));
        Folder.WriteBytes(FrenchPage, [.. encoding.Preamble, .. encoding.GetBytes(text)]);

        Expect();
        Assert.True(Folder.LoadLibrary().TryGetPage("partners/example", out var page));
        Assert.Equal("Un bon départ", page.Text[Content.Languages.Language.French].Title);
    }

    [Theory]
    [InlineData("iso-8859-1", "(3,1): error: The file is not valid UTF-8: save it as UTF-8.")]
    [InlineData("utf-16LE", "(1,1): error: The file holds NUL characters, as no text does: save it as UTF-8.")]
    public void A_file_of_another_encoding_without_a_mark_is_an_error(string name, string message)
    {
        var encoding = name is "utf-16LE" ? new UnicodeEncoding(false, false) : Encoding.GetEncoding(name);
        var text = File.ReadAllText(Path.Combine(Folder.Path, FrenchPage)).Replace('’', '\'');
        if (name is not "iso-8859-1")
            text = new string([.. text.Where(char.IsAscii)]);
        Folder.WriteBytes(FrenchPage, encoding.GetBytes(text));

        Expect(FrenchPage + message);
    }

    [Fact]
    public void A_broken_file_under_a_mark_is_an_error()
    {
        Folder.WriteBytes("site.yml", [0xFF, 0xFE, 0x00, 0xD8]);

        Expect("site.yml(1,1): error: The file is not valid UTF-16: save it as UTF-8.");
    }

    [Fact]
    public void A_file_that_nothing_reads_may_hold_anything()
    {
        Folder.WriteBytes("notes.bin", [0xFF, 0x00]);

        Expect("notes.bin(1,1): warning: This file is not read.");
    }
}
