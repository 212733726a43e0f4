using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content.Tests.Guide.Plain;

/// <summary>What cannot be shown is left out with a warning, and everything else is.</summary>
public sealed class PlainMistakeTests : PlainTest
{
    public PlainMistakeTests() => WriteBoth("a/good", "# Good\n");

    [Fact]
    public void A_file_that_is_not_utf8_is_left_out()
    {
        WriteBytes("a/bad.en.md", [.. "# Bad\n\ncaf"u8, 0xE9]);
        Write("a/bad.fr.md", "# Mauvais\n");

        Assert.Equal(["a/bad.en.md(3,1): warning: The file is not valid UTF-8: save it as UTF-8. Until then the page is left out."], Messages);
        Assert.Equal("Mauvais", English("a/bad").Title);
    }

    [Fact]
    public void A_file_over_5_MB_is_left_out()
    {
        WriteBytes("a/big.en.md", new byte[(5 * 1024 * 1024) + 1]);

        Assert.Contains("a/big.en.md(1,1): warning: The file is larger than 5 MB: cut it into several. Until then the page is left out.", Messages);
        Assert.Single(Library.Pages);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("---\ntitle: x\n---\n")]
    public void A_file_that_holds_nothing_is_left_out(string text)
    {
        WriteBoth("a/empty", text);

        Assert.Equal(["a/empty.en.md(1,1): warning: The page holds nothing, and is left out.", "a/empty.fr.md(1,1): warning: The page holds nothing, and is left out."], Messages);
    }

    [Fact]
    public void Quotations_in_quotations_without_end_are_left_out()
    {
        WriteBoth("a/deep", string.Concat(Enumerable.Repeat("> ", 5_000)) + "x");

        Assert.All(Messages, message => Assert.EndsWith("warning: Lists, quotes or other parts of this page stand one in the other too deeply to be read.", message, StringComparison.Ordinal));
        Assert.Single(Library.Pages);
    }

    [Fact]
    public void A_table_that_asks_for_millions_of_cells_is_left_out()
    {
        var columns = string.Concat(Enumerable.Repeat("|-", 2_000));
        WriteBoth("a/table", $"{columns}\n{columns}\n{string.Concat(Enumerable.Repeat("|\n", 2_000))}");

        Assert.All(Messages, message => Assert.EndsWith("warning: A table has more than 200000 cells: cut it into several.", message, StringComparison.Ordinal));
        Assert.Equal(2, Messages.Count());
    }

    [Theory]
    [InlineData("[a](", "A paragraph holds too many links or tags to be read: part it by blank lines.")]
    [InlineData("[a]: b\n", "The page holds more than 10000 lines that define a link or a note: cut it into several.")]
    [InlineData("[^a]: b\n", "The page holds more than 10000 lines that define a link or a note: cut it into several.")]
    public void What_would_take_hours_to_read_is_left_out(string part, string message)
    {
        WriteBoth("a/slow", string.Concat(Enumerable.Repeat(part, 100_000)));

        Assert.All(Messages, found => Assert.EndsWith($"warning: {message}", found, StringComparison.Ordinal));
        Assert.Equal(2, Messages.Count());
    }

    [Fact]
    public void Of_very_many_mistakes_the_first_are_reported()
    {
        WriteBoth("a/many", "# Many\n\n" + string.Concat(Enumerable.Repeat("[x](nowhere.md)\n\n", 1_000)));

        Assert.Equal(100, Messages.Count());
        Assert.Contains(Messages, message => message.EndsWith("There may be more below.", StringComparison.Ordinal));
        Assert.All(Load().Diagnostics, diagnostic => Assert.Equal(Severity.Warning, diagnostic.Severity));
    }

    [Fact]
    public void A_page_of_ours_is_still_refused_for_what_a_plain_one_is_warned_of()
    {
        Write("guide/a/audience.yml", "order: 1\nslug: { en: a, fr: a }\ntitle: { en: A, fr: A }\nsummary: { en: A, fr: A }\nintroduction: { en: A, fr: A }\n");
        Write("guide/a/b.en.md", "---\nslug: b\ntitle: B\nsummary: B\norder: 1\nreviewed: 2026-11-22\nsource: []\n---\n<b>x</b>\n");

        Assert.Contains(Load().Diagnostics, diagnostic => diagnostic is { Severity: Severity.Error, File: "guide/a/b.en.md" });
    }
}
