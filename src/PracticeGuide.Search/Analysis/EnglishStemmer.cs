using System.Buffers;
using System.Collections.Frozen;

namespace PracticeGuide.Search.Analysis;

/// <summary>
/// The English stemmer of the Snowball project ("Porter 2"), after its description on snowballstem.org. Words come without apostrophes,
/// so its step 0 has nothing to do here.
/// </summary>
internal static class EnglishStemmer
{
    // A y that sounds as a consonant is marked as Y, which is no vowel.
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private static readonly FrozenDictionary<string, string> Exceptions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["skies"] = "sky", ["sky"] = "sky", ["idly"] = "idl", ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli",
        ["only"] = "onli", ["singly"] = "singl", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos",
        ["bias"] = "bias", ["andes"] = "andes",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] WholeBeginnings = ["gener", "commun", "arsen", "past", "univers", "later", "inter", "organ", "emerg"];
    private static readonly FrozenSet<string> WholeAfterPlural = FrozenSet.Create(StringComparer.Ordinal, "proceed", "exceed", "succeed");
    private static readonly FrozenSet<string> NotBeforeIng = FrozenSet.Create(StringComparer.Ordinal, "inn", "out", "cann", "herr", "earr", "even");
    private static readonly string[] Doubles = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"];

    private static readonly Suffixes Plurals = new("sses", "ied", "ies", "us", "ss", "s");
    private static readonly Suffixes PastAndIng = new("eed", "eedly", "ed", "edly", "ing", "ingly");

    private static readonly FrozenDictionary<string, string> Derivations = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["tional"] = "tion", ["enci"] = "ence", ["anci"] = "ance", ["abli"] = "able", ["entli"] = "ent", ["izer"] = "ize",
        ["ization"] = "ize", ["ational"] = "ate", ["ation"] = "ate", ["ator"] = "ate", ["alism"] = "al", ["aliti"] = "al", ["alli"] = "al",
        ["fulness"] = "ful", ["ousli"] = "ous", ["ousness"] = "ous", ["iveness"] = "ive", ["iviti"] = "ive", ["biliti"] = "ble",
        ["bli"] = "ble", ["ogist"] = "og", ["ogi"] = "og", ["fulli"] = "ful", ["lessli"] = "less", ["li"] = "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> FurtherDerivations = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["tional"] = "tion", ["ational"] = "ate", ["alize"] = "al", ["icate"] = "ic", ["iciti"] = "ic", ["ical"] = "ic", ["ful"] = "",
        ["ness"] = "", ["ative"] = "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Suffixes DerivationSuffixes = new(Derivations.Keys);
    private static readonly Suffixes FurtherSuffixes = new(FurtherDerivations.Keys);
    private static readonly Suffixes ResidualSuffixes = new(
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion");

    /// <param name="word">In lower case, without accents.</param>
    public static string Stem(string word)
    {
        if (word.Length <= 2)
            return word;
        if (Exceptions.TryGetValue(word, out var exception))
            return exception;

        word = MarkConsonants(word);
        var r1 = StartOfR1(word);
        var r2 = Regions.AfterVowelAndConsonant(word, Vowels, r1);

        word = RemovePlural(word);
        if (!WholeAfterPlural.Contains(word))
        {
            word = RemovePastAndIng(word, r1);
            word = ReplaceFinalY(word);
            word = ReplaceDerivation(word, r1);
            word = ReplaceFurtherDerivation(word, r1, r2);
            word = RemoveResidual(word, r2);
            word = RemoveFinalLetter(word, r1, r2);
        }

        return word.Replace('Y', 'y');
    }

    private static string MarkConsonants(string word)
    {
        if (!word.Contains('y', StringComparison.Ordinal))
            return word;

        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || Vowels.Contains(letters[i - 1])))
                letters[i] = 'Y';
        }

        return new(letters);
    }

    private static int StartOfR1(string word)
    {
        foreach (var beginning in WholeBeginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return beginning.Length;
        }

        return Regions.AfterVowelAndConsonant(word, Vowels, 0);
    }

    // Step 1a.
    private static string RemovePlural(string word) => Plurals.LongestIn(word) switch
    {
        "sses" => word[..^2],
        "ied" or "ies" => word.Length > 4 ? word[..^2] : word[..^1],
        "s" when HasVowel(word, word.Length - 2) => word[..^1],
        _ => word,
    };

    // Step 1b.
    private static string RemovePastAndIng(string word, int r1)
    {
        var suffix = PastAndIng.LongestIn(word);
        if (suffix is null)
            return word;

        var before = word[..^suffix.Length];
        if (suffix.StartsWith("eed", StringComparison.Ordinal))
            return before.Length >= r1 ? before + "ee" : word;
        if (suffix is "ing" && before.Length == 2 && before[1] == 'y' && !IsVowel(before, 0))
            return $"{before[0]}ie";
        if ((suffix is "ing" && NotBeforeIng.Contains(before)) || !HasVowel(before, before.Length))
            return word;

        return MendEnding(before, r1);
    }

    // What the removal of "ed" or "ing" leaves is made the word it was: "luxuriat" luxuriate, "hopp" hop, "hop" hope.
    private static string MendEnding(string word, int r1)
    {
        if (EndsInAny(word, "at", "bl", "iz"))
            return word + "e";
        if (EndsInAny(word, Doubles))
            return word.Length == 3 && word[0] is 'a' or 'e' or 'o' ? word : word[..^1];
        return word.Length <= r1 && EndsInShortSyllable(word) ? word + "e" : word;
    }

    // Step 1c.
    private static string ReplaceFinalY(string word) =>
        word.Length > 2 && word[^1] is 'y' or 'Y' && !IsVowel(word, word.Length - 2) ? word[..^1] + "i" : word;

    // Step 2.
    private static string ReplaceDerivation(string word, int r1)
    {
        var suffix = DerivationSuffixes.LongestIn(word);
        if (suffix is null || word.Length - suffix.Length < r1)
            return word;

        var before = word[..^suffix.Length];
        var allowed = suffix switch
        {
            "ogi" => before.EndsWith('l'),
            "li" => before is [.., 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't'],
            _ => true,
        };
        return allowed ? before + Derivations[suffix] : word;
    }

    // Step 3.
    private static string ReplaceFurtherDerivation(string word, int r1, int r2)
    {
        var suffix = FurtherSuffixes.LongestIn(word);
        return suffix is null || word.Length - suffix.Length < (suffix is "ative" ? r2 : r1)
            ? word
            : word[..^suffix.Length] + FurtherDerivations[suffix];
    }

    // Step 4.
    private static string RemoveResidual(string word, int r2)
    {
        var suffix = ResidualSuffixes.LongestIn(word);
        if (suffix is null || word.Length - suffix.Length < r2)
            return word;

        var before = word[..^suffix.Length];
        return suffix is "ion" && before is not [.., 's' or 't'] ? word : before;
    }

    // Step 5.
    private static string RemoveFinalLetter(string word, int r1, int r2)
    {
        var last = word.Length - 1;
        var remove = word[last] switch
        {
            'e' => last >= r2 || (last >= r1 && !EndsInShortSyllable(word[..last])),
            'l' => last >= r2 && word[last - 1] == 'l',
            _ => false,
        };
        return remove ? word[..last] : word;
    }

    private static bool EndsInShortSyllable(string word) => word switch
    {
        "past" => true,
        [var first, var second] => Vowels.Contains(first) && !Vowels.Contains(second),
        [.., var before, var vowel, var after] =>
            !Vowels.Contains(before) && Vowels.Contains(vowel) && !Vowels.Contains(after) && after is not ('w' or 'x' or 'Y'),
        _ => false,
    };

    private static bool EndsInAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsVowel(string word, int index) => Vowels.Contains(word[index]);

    private static bool HasVowel(string word, int length) => word.AsSpan(0, length).ContainsAny(Vowels);
}
