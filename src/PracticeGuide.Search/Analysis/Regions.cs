using System.Buffers;

namespace PracticeGuide.Search.Analysis;

/// <summary>
/// The parts of a word in which the Snowball stemmers look for endings. A region is given by the index of its first letter,
/// the word's length where it is empty.
/// </summary>
internal static class Regions
{
    /// <summary>The place after the first non-vowel that follows a vowel, looking from <paramref name="start"/> on.</summary>
    public static int AfterVowelAndConsonant(string word, SearchValues<char> vowels, int start)
    {
        for (var i = start + 1; i < word.Length; i++)
        {
            if (vowels.Contains(word[i - 1]) && !vowels.Contains(word[i]))
                return i + 1;
        }

        return word.Length;
    }
}
