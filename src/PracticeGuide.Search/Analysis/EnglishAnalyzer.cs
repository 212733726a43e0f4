using System.Collections.Frozen;
using System.Collections.Immutable;

namespace PracticeGuide.Search.Analysis;

internal sealed class EnglishAnalyzer() : Analyzer(new(before: [], after: ["s", "t", "d", "m", "ll", "re", "ve"]), EnglishStopWords.All)
{
    // Forms no ending tells: they are looked up as the word they belong to.
    public static readonly FrozenDictionary<string, string> Irregular = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["children"] = "child", ["men"] = "man", ["women"] = "woman", ["taught"] = "teach", ["met"] = "meet", ["chosen"] = "choose",
        ["chose"] = "choose", ["written"] = "write", ["wrote"] = "write", ["spoken"] = "speak", ["spoke"] = "speak", ["thought"] = "think",
        ["led"] = "lead", ["built"] = "build", ["felt"] = "feel", ["kept"] = "keep", ["held"] = "hold", ["taken"] = "take", ["given"] = "give",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override ImmutableArray<string> Keys(string lower, string folded) =>
        [EnglishStemmer.Stem(Irregular.GetValueOrDefault(folded, folded))];
}
