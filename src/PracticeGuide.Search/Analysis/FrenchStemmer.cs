using System.Buffers;

namespace PracticeGuide.Search.Analysis;

/// <summary>
/// The French stemmer of the Snowball project, after its description on snowballstem.org. Elided articles are cut off before words come
/// here. An i, u or y that sounds as a consonant is marked by a capital, and H marks a vowel that had a diaeresis.
/// </summary>
internal static class FrenchStemmer
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyâàëéêèïîôûù");
    private const int MostOnStack = 128;
    private static readonly SearchValues<char> Marks = SearchValues.Create("HIUY");

    private static readonly Suffixes VerbsInI = new(
        "îmes", "ît", "îtes", "i", "ie", "ies", "ir", "ira", "irai", "iraIent", "irais", "irait", "iras", "irent", "irez", "iriez", "irions",
        "irons", "iront", "is", "issaIent", "issais", "issait", "issant", "issante", "issantes", "issants", "isse", "issent", "isses", "issez",
        "issiez", "issions", "issons", "it");

    private static readonly Suffixes OtherVerbs = new(
        "ions", "é", "ée", "ées", "és", "èrent", "er", "era", "erai", "eraIent", "erais", "erait", "eras", "erez", "eriez", "erions", "erons",
        "eront", "ez", "iez", "âmes", "ât", "âtes", "a", "ai", "aIent", "ais", "ait", "ant", "ante", "antes", "ants", "as", "asse", "assent",
        "asses", "assiez", "assions");

    private static readonly Suffixes Residual = new("ion", "ier", "ière", "Ier", "Ière", "e");

    /// <param name="word">In lower case, composed (one character for é), with its accents or without.</param>
    public static string Stem(string word)
    {
        word = MarkConsonants(word);
        var rv = StartOfRv(word);
        var r1 = Regions.AfterVowelAndConsonant(word, Vowels, 0);
        var r2 = Regions.AfterVowelAndConsonant(word, Vowels, r1);

        var (stem, done) = FrenchSuffixes.Remove(word, rv, r1, r2);
        if (!done)
            stem = RemoveVerbEnding(stem, rv, r2);

        stem = string.Equals(stem, word, StringComparison.Ordinal) ? RemoveResidual(stem, rv, r2) : MendLastLetter(stem);
        return Unmark(RemoveAccent(Undouble(stem)));
    }

    public static bool IsVowel(char letter) => Vowels.Contains(letter);

    private static string MarkConsonants(string word)
    {
        // Twice as long at most: a vowel that had a diaeresis becomes two letters.
        var most = 2 * word.Length;
        var marked = most <= MostOnStack ? stackalloc char[MostOnStack] : new char[most];
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            // What stands before is looked at as already marked: in "yy" the second y follows a consonant.
            var before = length > 0 ? marked[length - 1] : ' ';
            var afterVowel = IsVowel(before);
            var beforeVowel = i + 1 < word.Length && IsVowel(word[i + 1]);
            if (word[i] is 'ë' or 'ï')
                marked[length++] = 'H';
            marked[length++] = word[i] switch
            {
                'u' when (afterVowel && beforeVowel) || before == 'q' => 'U',
                'i' when afterVowel && beforeVowel => 'I',
                'y' when afterVowel || beforeVowel => 'Y',
                'ë' => 'e',
                'ï' => 'i',
                var letter => letter,
            };
        }

        return new(marked[..length]);
    }

    private static int StartOfRv(string word)
    {
        if (word.Length >= 3 && ((IsVowel(word[0]) && IsVowel(word[1])) || word.StartsWith("par", StringComparison.Ordinal)
            || word.StartsWith("col", StringComparison.Ordinal) || word.StartsWith("tap", StringComparison.Ordinal)))
            return 3;

        for (var i = 1; i < word.Length; i++)
        {
            if (IsVowel(word[i]))
                return i + 1;
        }

        return word.Length;
    }

    // Steps 2a and 2b: the first whose ending can go.
    private static string RemoveVerbEnding(string word, int rv, int r2)
    {
        var suffix = VerbsInI.LongestIn(word, rv);
        if (suffix is not null)
        {
            var before = word.Length - suffix.Length - 1;
            if (before >= rv && !IsVowel(word[before]) && word[before] != 'H')
                return word[..^suffix.Length];
        }

        suffix = OtherVerbs.LongestIn(word, rv);
        if (suffix is null || (suffix is "ions" && word.Length - suffix.Length < r2))
            return word;

        word = word[..^suffix.Length];
        return suffix[0] is 'â' or 'a' && word.Length > rv && word[^1] == 'e' ? word[..^1] : word;
    }

    // Step 3.
    private static string MendLastLetter(string word) => word switch
    {
        [.., 'Y'] => word[..^1] + "i",
        [.., 'ç'] => word[..^1] + "c",
        _ => word,
    };

    // Step 4.
    private static string RemoveResidual(string word, int rv, int r2)
    {
        if (word is [.., var letter, 's'] && (letter is not ('a' or 'i' or 'o' or 'u' or 'è' or 's') || word is [.., 'H', 'i', 's']))
            word = word[..^1];

        return Residual.LongestIn(word, rv) switch
        {
            "ion" when word.Length - 3 >= r2 && word.Length - 4 >= rv && word[^4] is 's' or 't' => word[..^3],
            "ier" or "Ier" => word[..^3] + "i",
            "ière" or "Ière" => word[..^4] + "i",
            "e" => word[..^1],
            _ => word,
        };
    }

    // Step 5.
    private static string Undouble(string word) =>
        word is [.., 'e', 'n', 'n'] or [.., 'o', 'n', 'n'] or [.., 'e', 't', 't'] or [.., 'e', 'l', 'l'] or [.., 'e', 'i', 'l', 'l']
            ? word[..^1]
            : word;

    // Step 6.
    private static string RemoveAccent(string word)
    {
        var last = word.Length - 1;
        while (last >= 0 && !IsVowel(word[last]))
            last--;

        return last >= 0 && last < word.Length - 1 && word[last] is 'é' or 'è' ? $"{word[..last]}e{word[(last + 1)..]}" : word;
    }

    private static string Unmark(string word) => !word.AsSpan().ContainsAny(Marks) ? word : word
        .Replace("He", "ë", StringComparison.Ordinal).Replace("Hi", "ï", StringComparison.Ordinal).Replace("H", "", StringComparison.Ordinal)
        .Replace('I', 'i').Replace('U', 'u').Replace('Y', 'y');
}
