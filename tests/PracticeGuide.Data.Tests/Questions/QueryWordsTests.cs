using PracticeGuide.Data.Questions;

namespace PracticeGuide.Data.Tests.Questions;

/// <summary>Which words are counted, and as what.</summary>
public sealed class QueryWordsTests
{
    [Theory]
    [InlineData("mentor", "mentor")]
    [InlineData("  Mentor ", "mentor")]
    [InlineData("AIDE  aux\t\n devoirs", "aide aux devoirs")]
    [InlineData("« école »", "« école »")]
    [InlineData("ÉCOLE", "école")]
    [InlineData("e\u0301cole", "école")]
    [InlineData("mesure 15021", "mesure 15021")]
    [InlineData("ｍｅｎｔｏｒ", "mentor")]
    [InlineData("🍁", "🍁")]
    public void Words_that_differ_in_nothing_but_how_they_are_typed_are_the_same(string typed, string expected) => Assert.Equal(expected, QueryWords.Of(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\u00a0 ")]
    public void No_words_are_not_counted(string? typed) => Assert.Null(QueryWords.Of(typed));

    [Theory]
    [InlineData("amelie@example.org")]
    [InlineData("amelie@")]
    [InlineData("amelie＠example.org")]
    [InlineData("418 555-0199")]
    [InlineData("TREM12345678")]
    [InlineData("élève 1 2 3 4 5 6")]
    [InlineData("élève １２３４５６")]
    [InlineData("élève ١٢٣٤٥٦")]
    public void What_may_name_a_person_is_not_counted(string typed) => Assert.Null(QueryWords.Of(typed));

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\u0007b")]
    [InlineData("a\u202eb")]
    [InlineData("a\ud83cb")]
    [InlineData("\udf41")]
    [InlineData("a\uffffb")]
    public void Characters_that_nobody_types_are_not_counted(string typed) => Assert.Null(QueryWords.Of(typed));

    [Fact]
    public void Words_of_the_greatest_length_are_counted_and_longer_ones_are_not()
    {
        var longest = new string('é', QueryWords.MostCharacters);

        Assert.Equal(longest, QueryWords.Of($"  {longest}  "));
        Assert.Null(QueryWords.Of(longest + "s"));
        Assert.Null(QueryWords.Of(string.Concat(Enumerable.Repeat("ﬃ", 30))));
    }
}
