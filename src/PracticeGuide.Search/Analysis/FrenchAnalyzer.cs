using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PracticeGuide.Search.Analysis;

internal sealed class FrenchAnalyzer() : Analyzer(
    new(before: ["l", "d", "qu", "j", "n", "s", "t", "m", "c", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"], after: []), FrenchStopWords.All)
{
    private const int ShortestVerbRoot = 3;

    // Plurals no ending tells: they are looked up as their singular.
    public static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["travaux"] = "travail", ["vitraux"] = "vitrail", ["baux"] = "bail", ["yeux"] = "oeil", ["cieux"] = "ciel",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// A word has up to three stems. The one of its spelling without accents is what someone finds it by who types none. The one of its
    /// spelling is Snowball's. And where "-ent" may be a verb's ending, which Snowball leaves alone because it more often is not, there is
    /// the verb's: "aident" is found with "aider", and "parent" still with "parents".
    /// </summary>
    protected override ImmutableArray<string> Keys(string lower, string folded)
    {
        if (Irregular.TryGetValue(folded, out var singular))
            lower = folded = singular;

        var keys = ImmutableArray.CreateBuilder<string>(3);
        var accented = WithParticipleAccent(folded);
        Add(keys, FrenchStemmer.Stem(accented));
        if (!string.Equals(lower, accented, StringComparison.Ordinal))
            Add(keys, FrenchStemmer.Stem(lower));
        if (TryReadAsVerb(lower, out var infinitive))
        {
            AddUnlessStopWord(keys, FrenchStemmer.Stem(infinitive));
            AddUnlessStopWord(keys, FrenchStemmer.Stem(Folding.WithoutAccents(infinitive)));
        }

        return keys.ToImmutable();
    }

    // "sabsente" and "deleves", typed without their apostrophes.
    protected override ImmutableArray<string> Elided => ["l", "d", "s", "qu", "n", "j", "m", "c", "t"];

    // French has no "-ee" but that of a participle: "aidee" is "aidée" typed without its accent.
    public static string WithParticipleAccent(string folded) => folded switch
    {
        [.., 'e', 'e'] => folded[..^2] + "ée",
        [.., 'e', 'e', 's'] => folded[..^3] + "ées",
        _ => folded,
    };

    private static bool TryReadAsVerb(string lower, out string infinitive)
    {
        infinitive = lower;
        if (lower.Length < ShortestVerbRoot + 3 || !lower.EndsWith("ent", StringComparison.Ordinal)
            || lower.EndsWith("ement", StringComparison.Ordinal))
            return false;

        infinitive = lower[..^3] + "er";
        return true;
    }

    private static void Add(ImmutableArray<string>.Builder keys, string stem)
    {
        var key = Folding.WithoutAccents(stem);
        if (!keys.Contains(key, StringComparer.Ordinal))
            keys.Add(key);
    }

    // "parent" must not be found by "par".
    private void AddUnlessStopWord(ImmutableArray<string>.Builder keys, string stem)
    {
        if (!SaysLittle(Folding.WithoutAccents(stem)))
            Add(keys, stem);
    }
}
