using Lucene.Net.Search.Spell;
using PracticeGuide.Search.Lucene.Index;

namespace PracticeGuide.Search.Lucene.Queries;

/// <summary>Finds what of the index someone most likely meant. All words are in lower case, without accents.</summary>
internal sealed class Spelling(TextIndex index)
{
    private const int ShortestWord = 4;
    private const int ShortestWithTwoEdits = 6;
    private const int LongestWord = 30;
    private const int ShortestPart = 3;
    private const int LookedAt = 5;

    /// <summary>The nearest word, or null where none is near.</summary>
    public string? Nearest(string folded)
    {
        if (folded.Length is < ShortestWord or > LongestWord || folded.Any(char.IsDigit))
            return null;

        var checker = new DirectSpellChecker { MaxEdits = folded.Length < ShortestWithTwoEdits ? 1 : 2, MinPrefix = 0, LowerCaseTerms = false };
        return checker.SuggestSimilar(new(TextField.AllWords, folded), LookedAt, index.Reader)
            .OrderByDescending(word => word.Score).ThenByDescending(word => word.String[0] == folded[0]).ThenByDescending(word => word.Freq)
            .FirstOrDefault()?.String;
    }

    /// <summary>Two words that were run together: the ways to part them, likeliest first.</summary>
    public IEnumerable<(string First, string Second)> Parted(string folded)
    {
        if (folded.Length is < 2 * ShortestPart or > LongestWord)
            return [];

        var checker = new WordBreakSpellChecker { MinBreakWordLength = ShortestPart, MaxChanges = 1 };
        return checker.SuggestWordBreaks(
            new(TextField.AllWords, folded), LookedAt, index.Reader, SuggestMode.SUGGEST_ALWAYS,
            WordBreakSpellChecker.BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY).Where(words => words.Length == 2).Select(words => (words[0].String, words[1].String));
    }
}
