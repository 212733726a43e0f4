using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Tests.Index;

public sealed class VocabularyTests
{
    private static readonly string[] Words = ["a", "aid", "aide", "aides", "b", "z\uFFFF"];

    private readonly Vocabulary _vocabulary = Vocabulary.Create((VocabularyWord[])
    [
        new("a", "à", ["a"]), new("aid", "aid", ["aid"]), new("aide", "aidé", ["aid", "aide"]), new("aides", "aides", ["aid"]), new("b", "b", ["b"]),
        new("z\uFFFF", "z\uFFFF", ["z"]),
    ]).Vocabulary;

    [Theory]
    [InlineData("aid", "aid aide aides")]
    [InlineData("aide", "aide aides")]
    [InlineData("a", "a aid aide aides")]
    [InlineData("", "a aid aide aides b z\uFFFF")]
    [InlineData("z", "z\uFFFF")]
    [InlineData("c", "")]
    [InlineData("zz", "")]
    public void The_words_that_begin_alike_are_neighbours(string beginning, string words)
    {
        var (start, end) = _vocabulary.BeginningWith(beginning);

        Assert.Equal(words, string.Join(' ', Words[start..end]));
    }

    [Fact]
    public void The_forms_of_a_stem_are_the_words_that_have_it()
    {
        Assert.Equal([1, 2, 3], _vocabulary.Forms("aid").ToArray());
        Assert.Equal([2], _vocabulary.Forms("aide").ToArray());
        Assert.Empty(_vocabulary.Forms("ai").ToArray());
    }

    [Fact]
    public void A_word_is_found_by_its_whole_spelling_only()
    {
        Assert.Equal(2, _vocabulary.Find("aide"));
        Assert.Equal("aidé", _vocabulary.Spelling(2));
        Assert.Equal(-1, _vocabulary.Find("ai"));
    }
}
