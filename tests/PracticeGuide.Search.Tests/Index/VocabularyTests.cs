using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Tests.Index;

public sealed class VocabularyTests
{
    private static readonly string[] Words = ["a", "aid", "aide", "aides", "b", "z\uFFFF"];

    private readonly Vocabulary _vocabulary = new(["a", "aid", "b", "z"], Words, [[0], [1], [1], [1], [2], [3]]);

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
    public void A_stem_is_found_by_its_whole_spelling_only()
    {
        Assert.Equal(1, _vocabulary.Find("aid"));
        Assert.Equal(-1, _vocabulary.Find("ai"));
    }
}
