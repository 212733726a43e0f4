using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Tests.Analysis;

public sealed class AnalyzerTests
{
    private static readonly Analyzer English = Analyzer.For(Language.English);
    private static readonly Analyzer French = Analyzer.For(Language.French);

    [Theory]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("ÉLÈVE", "eleve")]
    [InlineData("reçu", "recu")]
    [InlineData("co\u00ADopération", "cooperation")]
    [InlineData("e\u0301cole", "ecole")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Straße", "strasse")]
    [InlineData("ﬁche", "fiche")]
    public void A_word_is_folded_to_what_anyone_can_type(string word, string folded) => Assert.Equal(folded, French.Read(word).Folded);

    [Theory]
    [InlineData("activité", "activite")]
    [InlineData("évaluées", "evaluees")]
    [InlineData("réussite", "reussite")]
    [InlineData("matière", "matiere")]
    [InlineData("cœur", "coeur")]
    [InlineData("différents", "differents")]
    public void A_word_shares_a_key_with_itself_typed_without_accents(string word, string plain) =>
        Assert.NotEmpty(French.Read(word).Keys.Intersect(French.Read(plain).Keys, StringComparer.Ordinal));

    [Theory]
    [InlineData("aident", "aider")]
    [InlineData("évaluent", "évaluation")]
    [InlineData("aidees", "aidé")]
    [InlineData("travaux", "travail")]
    public void A_French_word_shares_a_key_with_its_other_forms(string word, string other) =>
        Assert.NotEmpty(French.Read(word).Keys.Intersect(French.Read(other).Keys, StringComparer.Ordinal));

    [Theory]
    [InlineData("parents", "par")]
    [InlineData("parent", "par")]
    [InlineData("accompagnement", "compagnie")]
    public void A_French_word_shares_no_key_with_another(string word, string other) =>
        Assert.Empty(French.Read(word).Keys.Intersect(French.Read(other).Keys, StringComparer.Ordinal));

    [Theory]
    [InlineData("children", "child")]
    [InlineData("taught", "teaching")]
    [InlineData("Women", "woman")]
    public void An_irregular_English_form_shares_a_key_with_its_word(string word, string other) =>
        Assert.Equal(English.Read(other).Keys, English.Read(word).Keys);

    [Theory]
    [InlineData("l'école d’été", "école|été")]
    [InlineData("Jusqu'à demain", "à|demain")]
    [InlineData("auto-évaluation", "auto|évaluation")]
    [InlineData("aujourd'hui", "aujourd|hui")]
    [InlineData("15021, 1re ; 50\u00A0%", "15021|1re|50")]
    [InlineData("co\u00ADopération\u00AD", "co\u00ADopération")]
    [InlineData("un\u200Bdeux\0trois\uD800quatre", "un|deux|trois|quatre")]
    [InlineData("\u0301a😀b", "a|b")]
    [InlineData("un\u202Edeux\u202C", "un|deux")]
    public void French_text_is_cut_into_words(string text, string words) => Assert.Equal(words, string.Join('|', WordsOf(French, text)));

    [Theory]
    [InlineData("the student's work", "the|student|work")]
    [InlineData("we don’t", "we|don")]
    [InlineData("e-mentoring", "e|mentoring")]
    public void English_text_is_cut_into_words(string text, string words) => Assert.Equal(words, string.Join('|', WordsOf(English, text)));

    [Fact]
    public void Only_a_word_after_a_hyphen_goes_on_with_the_one_before()
    {
        var words = new List<Word>();

        French.ReadWords("après-midi - soir", words);

        Assert.Equal([false, true, false], words.Select(word => word.Continues));
    }

    [Fact]
    public void Words_of_any_text_stand_in_order_and_have_keys() =>
        Prop.ForAll<string>(text =>
        {
            var words = new List<Word>();
            French.ReadWords(text ?? "", words);
            var ends = 0;
            return words.TrueForAll(word =>
            {
                var follows = word.Start >= ends && word.Length > 0;
                ends = word.End;
                var form = French.Read(text.AsSpan(word.Start, word.Length));
                return follows && ends <= text!.Length && form.Keys.Length is >= 1 and <= 4 && form.Keys.All(key => key.Length > 0);
            });
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> WordsOf(Analyzer analyzer, string text)
    {
        var words = new List<Word>();
        analyzer.ReadWords(text, words);
        return words.Select(word => text.Substring(word.Start, word.Length));
    }
}
