using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Queries;

/// <summary>Says in which language someone asked, and which of the words are looked for.</summary>
/// <param name="inOwn">How many passages of the texts that are searched hold a form of a word, those that hold several counted for each.</param>
/// <param name="inOther">The same of the other language.</param>
internal sealed class TellingWords(List<AskedWord> words, Func<WordForm, int> inOwn, Func<WordForm, int> inOther)
{
    private const int MoreOfOther = 4;

    /// <summary>Whether more of the words are of the other language than of this one.</summary>
    public bool AreForeign { get; } =
        words.Count(word => IsKnown(word.Other, inOther)) > words.Count(word => IsKnown(word.Own, inOwn));

    /// <summary>For each word whether it is looked for. Someone who asks only for common words means them.</summary>
    public List<bool> AreLookedFor(bool besidesPhrases)
    {
        var tell = words.ConvertAll(word => !SaysLittle(word));
        return besidesPhrases || tell.Contains(true) ? tell : words.ConvertAll(_ => true);
    }

    /// <summary>Whether a word is looked for in the other language too.</summary>
    /// <remarks>One of that language which a text of this one lets fall once is still a word of the other.</remarks>
    public bool IsOfOther(AskedWord word) => AreForeign || inOther(word.Other) > MoreOfOther * inOwn(word.Own);

    /// <summary>Whether a word may be one of the other language: then it means what it does there.</summary>
    public bool MayBeOfOther(AskedWord word) => AreForeign || !IsKnown(word.Own, inOwn) || IsOfOther(word);

    private bool SaysLittle(AskedWord word) => AreForeign
        ? word.Other.IsStopWord || (word.Own.IsStopWord && !IsKnown(word.Other, inOther))
        : word.Own.IsStopWord || (word.Other.IsStopWord && !IsKnown(word.Own, inOwn));

    private static bool IsKnown(WordForm form, Func<WordForm, int> holding) => form.IsStopWord || holding(form) > 0;
}
