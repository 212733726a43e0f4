using System.Collections.Frozen;
using System.Collections.Immutable;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Analysis;

/// <summary>What a language knows of its words: where they end, which say little, and which are forms of one another.</summary>
internal abstract class Analyzer(WordReader reader, FrozenSet<string> stopWords)
{
    // No word of either language is as long: what is, is kept as it stands.
    private const int LongestStemmed = 50;

    private static readonly ByLanguage<Analyzer> All = new(new EnglishAnalyzer(), new FrenchAnalyzer());

    public static Analyzer For(Language language) => All[language];

    /// <summary>Adds the words of <paramref name="text"/> to <paramref name="words"/>, in order.</summary>
    public void ReadWords(ReadOnlySpan<char> text, List<Word> words) => reader.Read(text, words);

    /// <summary>
    /// The keys a word is kept and looked up under. Two words are forms of one another when they share a key: so it does not matter whether
    /// accents are typed, and a form that can be read in two ways is found under both.
    /// </summary>
    /// <param name="word">As it is written.</param>
    public WordForm Read(ReadOnlySpan<char> word)
    {
        var lower = Folding.Lower(word.ToString());
        var folded = Folding.WithoutAccents(lower);
        return new(folded, lower.Length > LongestStemmed ? [folded] : Keys(lower, folded), stopWords.Contains(folded));
    }

    /// <summary>At least one key, without accents, none twice.</summary>
    protected abstract ImmutableArray<string> Keys(string lower, string folded);

    protected bool SaysLittle(string folded) => stopWords.Contains(folded);
}

/// <summary>A word as search sees it.</summary>
/// <param name="Folded">In lower case, without accents.</param>
/// <param name="Keys">Its stems, without accents; at least one.</param>
/// <param name="IsStopWord">Whether it says so little that a query is better off without it.</param>
internal sealed record WordForm(string Folded, ImmutableArray<string> Keys, bool IsStopWord);
