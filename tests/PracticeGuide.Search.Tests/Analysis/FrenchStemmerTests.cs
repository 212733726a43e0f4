using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Tests.Analysis;

/// <summary>Most of the words are of the sample the published description of the algorithm gives.</summary>
public sealed class FrenchStemmerTests
{
    [Theory]
    [InlineData("continuation", "continu")]
    [InlineData("continuité", "continu")]
    [InlineData("continuellement", "continuel")]
    [InlineData("majestueusement", "majestu")]
    [InlineData("majorités", "major")]
    [InlineData("contradictoirement", "contradictoir")]
    [InlineData("communicatives", "commun")]
    [InlineData("responsabilité", "respons")]
    [InlineData("psychologie", "psycholog")]
    [InlineData("institution", "institu")]
    [InlineData("persévérance", "perséver")]
    [InlineData("différences", "différent")]
    [InlineData("évaluations", "évalu")]
    public void Nouns_adjectives_and_adverbs_lose_their_ending(string word, string stem) => Assert.Equal(stem, FrenchStemmer.Stem(word));

    [Theory]
    [InlineData("constamment", "const")]
    [InlineData("fréquemment", "fréquent")]
    [InlineData("rapidement", "rapid")]
    [InlineData("maladroitement", "maladroit")]
    public void An_adverb_leads_back_to_its_adjective(string word, string stem) => Assert.Equal(stem, FrenchStemmer.Stem(word));

    [Theory]
    [InlineData("bateaux", "bateau")]
    [InlineData("journaux", "journal")]
    [InlineData("maires", "mair")]
    [InlineData("élèves", "élev")]
    [InlineData("maïs", "maï")]
    [InlineData("mais", "mais")]
    [InlineData("secours", "secour")]
    public void Plurals_lose_their_ending(string word, string stem) => Assert.Equal(stem, FrenchStemmer.Stem(word));

    [Theory]
    [InlineData("continuait", "continu")]
    [InlineData("continueront", "continu")]
    [InlineData("continuons", "continuon")]
    [InlineData("maintenaient", "mainten")]
    [InlineData("maintenir", "mainten")]
    [InlineData("contractée", "contract")]
    [InlineData("contournant", "contourn")]
    [InlineData("finissent", "fin")]
    [InlineData("jouer", "jou")]
    [InlineData("payé", "pai")]
    [InlineData("aider", "aid")]
    [InlineData("aidé", "aid")]
    public void Verbs_lose_their_ending(string word, string stem) => Assert.Equal(stem, FrenchStemmer.Stem(word));

    [Theory]
    [InlineData("tapis", "tapis")]
    [InlineData("quand", "quand")]
    [InlineData("yeux", "yeux")]
    [InlineData("première", "premi")]
    [InlineData("premier", "premi")]
    [InlineData("bonne", "bon")]
    [InlineData("à", "à")]
    [InlineData("s", "s")]
    public void What_is_left_is_a_stem_in_small_letters(string word, string stem) => Assert.Equal(stem, FrenchStemmer.Stem(word));
}
