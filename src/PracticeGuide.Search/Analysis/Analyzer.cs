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

    /// <summary>Adds the words of <paramref name="text"/> to <paramref name="words"/>, in order, until there are <paramref name="most"/>.</summary>
    public void ReadWords(ReadOnlySpan<char> text, List<Word> words, int most = int.MaxValue) => reader.Read(text, words, most);

    /// <summary>The words of <paramref name="text"/>, in order, as search sees them.</summary>
    public WordForm[] ReadForms(string text)
    {
        var words = new List<Word>();
        ReadWords(text, words);
        return [.. words.Select(word => Read(text.AsSpan(word.Start, word.Length)))];
    }

    /// <summary>
    /// The keys a word is kept and looked up under. Two words are forms of one another when they share a key: so it does not matter whether
    /// accents are typed, and a form that can be read in two ways is found under both.
    /// </summary>
    /// <param name="word">As it is written.</param>
    public WordForm Read(ReadOnlySpan<char> word)
    {
        var lower = Folding.Lower(word.ToString());
        var folded = Folding.WithoutAccents(lower);
        return new(lower, folded, lower.Length > LongestStemmed ? [folded] : Keys(lower, folded), stopWords.Contains(folded));
    }

    /// <summary>What is left of a word where an apostrophe was not typed: "absente" of "sabsente". Any number of guesses.</summary>
    public IEnumerable<string> WithoutElision(string folded) =>
        from elided in Elided
        where folded.Length > elided.Length + 2 && folded.StartsWith(elided, StringComparison.Ordinal) && IsVowel(folded[elided.Length])
        select folded[elided.Length..];

    /// <summary>What is elided before a vowel and may be run together with the word.</summary>
    protected virtual ImmutableArray<string> Elided => [];

    /// <summary>At least one key, without accents, none twice; the first is the same whether accents were typed or not.</summary>
    protected abstract ImmutableArray<string> Keys(string lower, string folded);

    private static bool IsVowel(char letter) => "aeiouyh".Contains(letter, StringComparison.Ordinal);

    protected bool SaysLittle(string folded) => stopWords.Contains(folded);
}

/// <summary>A word as search sees it.</summary>
/// <param name="Lower">In lower case, with its accents.</param>
/// <param name="Folded">In lower case, without accents.</param>
/// <param name="Keys">Its stems, without accents; at least one. The first does not depend on whether accents were typed.</param>
/// <param name="IsStopWord">Whether it says so little that a query is better off without it.</param>
internal sealed record WordForm(string Lower, string Folded, ImmutableArray<string> Keys, bool IsStopWord);
