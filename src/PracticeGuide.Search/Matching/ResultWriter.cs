using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Matching;

/// <summary>Writes what is found as it is shown.</summary>
/// <param name="toOther">Which of <paramref name="other"/> says the same as which of <paramref name="own"/>.</param>
internal sealed class ResultWriter(IndexedTexts own, IndexedTexts other, PassagePairs toOther)
{
    public SearchResult Write(int number, ReadOnlySpan<Passage> passages, bool throughTranslation)
    {
        var document = own.Documents[number];
        var audience = document.Audiences is [var only] ? own.Audiences[only] : null;
        var translation = toOther.Document(number);
        return new(document.Kind, document.Title, document.Address, audience?.Id, audience?.Title, [.. passages])
        {
            Translation = translation == PassagePairs.None ? null : other.Documents[translation].Address,
            ThroughTranslation = throughTranslation,
        };
    }
}
