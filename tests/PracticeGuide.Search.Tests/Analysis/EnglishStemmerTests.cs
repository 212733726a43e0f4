using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Tests.Analysis;

/// <summary>Most of the words are those the published description of the algorithm explains its rules with.</summary>
public sealed class EnglishStemmerTests
{
    [Theory]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("families", "famili")]
    [InlineData("gas", "gas")]
    [InlineData("this", "this")]
    [InlineData("gaps", "gap")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("processes", "process")]
    [InlineData("focus", "focus")]
    public void A_plural_loses_its_ending(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Theory]
    [InlineData("luxuriated", "luxuri")]
    [InlineData("hopping", "hop")]
    [InlineData("hoping", "hope")]
    [InlineData("adding", "add")]
    [InlineData("agreed", "agre")]
    [InlineData("dying", "die")]
    [InlineData("herrings", "herring")]
    [InlineData("evening", "evening")]
    [InlineData("succeed", "succeed")]
    [InlineData("helped", "help")]
    [InlineData("string", "string")]
    public void A_verb_loses_its_ending_and_is_made_a_word_again(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Theory]
    [InlineData("cry", "cri")]
    [InlineData("by", "by")]
    [InlineData("say", "say")]
    [InlineData("youth", "youth")]
    public void A_final_y_becomes_i_after_a_consonant(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Theory]
    [InlineData("generate", "generat")]
    [InlineData("generally", "general")]
    [InlineData("generically", "generic")]
    [InlineData("generously", "generous")]
    [InlineData("university", "universiti")]
    [InlineData("communication", "communic")]
    [InlineData("geologist", "geolog")]
    [InlineData("evaluation", "evalu")]
    [InlineData("evaluating", "evalu")]
    [InlineData("usefulness", "use")]
    [InlineData("controll", "control")]
    [InlineData("partnerships", "partnership")]
    public void Derivations_are_traced_back(string word, string stem) => Assert.Equal(stem, EnglishStemmer.Stem(word));

    [Theory]
    [InlineData("skies", "sky")]
    [InlineData("gently", "gentl")]
    [InlineData("only", "onli")]
    [InlineData("news", "news")]
    [InlineData("bias", "bias")]
    [InlineData("as", "as")]
    [InlineData("s", "s")]
    public void Exceptions_and_very_short_words_are_left_as_they_should_be(string word, string stem) =>
        Assert.Equal(stem, EnglishStemmer.Stem(word));
}
