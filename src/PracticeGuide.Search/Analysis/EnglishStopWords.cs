using System.Collections.Frozen;

namespace PracticeGuide.Search.Analysis;

/// <summary>English words too common to tell one text from another, in lower case.</summary>
internal static class EnglishStopWords
{
    public static readonly FrozenSet<string> All = string.Join(' ',
        "a an the this that these those",
        "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself",
        "it its itself they them their theirs themselves one",
        "am is are was were be been being have has had having do does did doing done can could may might must shall should will would",
        "isn aren wasn weren hasn haven hadn doesn don didn won wouldn shouldn couldn can",
        "and or but nor so if then than as because while although though unless",
        "of at by for with without about against between into through during before after above below to from up down in out on off over under",
        "again further once here there when where why how what which who whom whose",
        "all any both each few more most other others some such no not only own same too very also just even ever yet still",
        "please want wants wanted tell find get gets got getting give gives go goes going let lets make makes made really thing things",
        "something someone anybody anyone everybody everyone much many lot lots way ways im ive dont doesnt cant isnt whats hes shes theyre").Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
