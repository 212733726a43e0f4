using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Queries;

/// <summary>Says in which language someone asked, and which of the words are looked for.</summary>
/// <param name="isInOwn">Whether the texts that are searched hold a form of a word.</param>
/// <param name="isInOther">Whether those of the other language do.</param>
internal sealed class TellingWords(List<AskedWord> words, Func<WordForm, bool> isInOwn, Func<WordForm, bool> isInOther)
{
    /// <summary>Whether more of the words are of the other language than of this one.</summary>
    public bool AreForeign { get; } =
        words.Count(word => word.Other.IsStopWord || isInOther(word.Other)) > words.Count(word => word.Own.IsStopWord || isInOwn(word.Own));

    /// <summary>For each word whether it is looked for. Someone who asks only for common words means them.</summary>
    public List<bool> AreLookedFor(bool besidesPhrases)
    {
        var tell = words.ConvertAll(word => !SaysLittle(word));
        return besidesPhrases || tell.Contains(true) ? tell : words.ConvertAll(_ => true);
    }

    private bool SaysLittle(AskedWord word) => AreForeign
        ? word.Other.IsStopWord || (word.Own.IsStopWord && !isInOther(word.Other))
        : word.Own.IsStopWord || (word.Other.IsStopWord && !isInOwn(word.Own));
}
