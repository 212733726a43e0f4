using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Snowball;
using Lucene.Net.Analysis.TokenAttributes;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Lucene.Index;
using FrenchStemmer = Lucene.Net.Tartarus.Snowball.Ext.FrenchStemmer;
using EnglishWords = PracticeGuide.Search.Analysis.EnglishAnalyzer;
using FrenchWords = PracticeGuide.Search.Analysis.FrenchAnalyzer;
using LanguageAnalyzer = PracticeGuide.Search.Analysis.Analyzer;

namespace PracticeGuide.Search.Lucene.Analysis;

/// <summary>
/// What goes into the index for each word of a text: the word itself, folded, in the fields of words; its stems in the others.
/// </summary>
internal sealed class TextAnalyzer(Language language) : global::Lucene.Net.Analysis.Analyzer(PER_FIELD_REUSE_STRATEGY)
{
    // What is longer is nobody's word, and a term of an index has its bounds.
    private const int LongestWord = 250;

    // A phrase does not run from one text of a field into the next.
    private const int FarApart = 100;

    private readonly LanguageAnalyzer _words = LanguageAnalyzer.For(language);

    public override int GetPositionIncrementGap(string fieldName) => FarApart;

    /// <summary>The different stems of a word; at least one.</summary>
    public string[] StemsOf(string word)
    {
        var terms = new HashSet<string>(StringComparer.Ordinal);
        using var stream = GetTokenStream(TextField.OneWord, word);
        var term = stream.AddAttribute<ICharTermAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
            terms.Add(term.ToString());
        stream.End();
        return [.. terms];
    }

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        Tokenizer tokenizer = fieldName == TextField.OneWord ? new KeywordTokenizer(reader) : new WordTokenizer(reader, _words);
        var folded = new TruncateTokenFilter(new TermFilter(tokenizer, word => Folding.WithoutAccents(Folding.Lower(word))), LongestWord);
        return new(tokenizer, TextField.IsOfWords(fieldName) ? folded : Stems(folded));
    }

    // Accents are forgotten before words are stemmed, so that it does not matter whether they were typed.
    private RemoveDuplicatesTokenFilter Stems(TokenStream folded) => new(
        language == Language.French
            ? new ASCIIFoldingFilter(new SnowballFilter(
                new TermFilter(
                    new FrenchVerbFilter(Irregular(folded, FrenchWords.Irregular), word => _words.Read(word).IsStopWord), FrenchWords.WithParticipleAccent),
                new FrenchStemmer()))
            : new PorterStemFilter(Irregular(folded, EnglishWords.Irregular)));

    private static TermFilter Irregular(TokenStream words, IReadOnlyDictionary<string, string> forms) =>
        new(words, word => forms.GetValueOrDefault(word, word));
}
