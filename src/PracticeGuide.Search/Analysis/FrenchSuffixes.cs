namespace PracticeGuide.Search.Analysis;

/// <summary>Step 1 of the French stemmer: the endings of nouns, adjectives and adverbs.</summary>
internal static class FrenchSuffixes
{
    private static readonly Suffixes All = new(
        "ance", "iqUe", "isme", "able", "iste", "eux", "ances", "iqUes", "ismes", "ables", "istes",
        "atrice", "ateur", "ation", "atrices", "ateurs", "ations",
        "logie", "logies", "usion", "ution", "usions", "utions", "ence", "ences", "ement", "ements", "ité", "ités",
        "if", "ive", "ifs", "ives", "eaux", "aux", "euse", "euses", "issement", "issements", "amment", "emment", "ment", "ments");

    /// <summary>The word without its ending, and whether that settles it, so that no verb ending need be looked for.</summary>
    /// <param name="word">With its consonants marked.</param>
    /// <param name="rv">Where region RV begins, and so for <paramref name="r1"/> and <paramref name="r2"/>.</param>
    public static (string Stem, bool Done) Remove(string word, int rv, int r1, int r2)
    {
        var suffix = All.LongestIn(word);
        if (suffix is null)
            return (word, false);

        var before = word[..^suffix.Length];
        var (inRv, inR1, inR2) = (before.Length >= rv, before.Length >= r1, before.Length >= r2);
        return suffix switch
        {
            // An adverb's ending may hide a verb's: steps 2 look on.
            "amment" when inRv => (before + "ant", false),
            "emment" when inRv => (before + "ent", false),
            "ment" or "ments" when before.Length > rv && FrenchStemmer.IsVowel(before[^1]) => (before, false),

            "ance" or "iqUe" or "isme" or "able" or "iste" or "eux" or "ances" or "iqUes" or "ismes" or "ables" or "istes" when inR2 =>
                (before, true),
            "atrice" or "ateur" or "ation" or "atrices" or "ateurs" or "ations" when inR2 => (WithoutIc(before, r2), true),
            "logie" or "logies" when inR2 => (before + "log", true),
            "usion" or "ution" or "usions" or "utions" when inR2 => (before + "u", true),
            "ence" or "ences" when inR2 => (before + "ent", true),
            "ement" or "ements" when inRv => (BeforeEment(before, rv, r1, r2), true),
            "ité" or "ités" when inR2 => (BeforeIte(before, r2), true),
            "if" or "ive" or "ifs" or "ives" when inR2 => (BeforeIf(before, r2), true),
            "eaux" => (before + "eau", true),
            "aux" when inR1 => (before + "al", true),
            "euse" or "euses" when inR2 => (before, true),
            "euse" or "euses" when inR1 => (before + "eux", true),
            "issement" or "issements" when inR1 && before.Length > 0 && !FrenchStemmer.IsVowel(before[^1]) => (before, true),
            _ => (word, false),
        };
    }

    private static string BeforeEment(string word, int rv, int r1, int r2)
    {
        if (Ends(word, "iv"))
        {
            word = Cut(word, 2, r2, out var cut);
            return cut && Ends(word, "at") ? Cut(word, 2, r2, out _) : word;
        }

        if (Ends(word, "eus"))
            return word.Length - 3 >= r2 ? word[..^3] : word.Length - 3 >= r1 ? word[..^1] + "x" : word;
        if (Ends(word, "abl") || Ends(word, "iqU"))
            return Cut(word, 3, r2, out _);
        return (Ends(word, "ièr") || Ends(word, "Ièr")) && word.Length - 3 >= rv ? word[..^3] + "i" : word;
    }

    private static string BeforeIte(string word, int r2)
    {
        if (Ends(word, "abil"))
            return word.Length - 4 >= r2 ? word[..^4] : word[..^4] + "abl";
        return Ends(word, "iv") ? Cut(word, 2, r2, out _) : WithoutIc(word, r2);
    }

    private static string BeforeIf(string word, int r2)
    {
        if (!Ends(word, "at"))
            return word;

        word = Cut(word, 2, r2, out var cut);
        return cut ? WithoutIc(word, r2) : word;
    }

    private static string WithoutIc(string word, int r2) =>
        !Ends(word, "ic") ? word : word.Length - 2 >= r2 ? word[..^2] : word[..^2] + "iqU";

    private static string Cut(string word, int letters, int region, out bool cut)
    {
        cut = word.Length - letters >= region;
        return cut ? word[..^letters] : word;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
