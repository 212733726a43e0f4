namespace PracticeGuide.Search.Analysis;

/// <summary>Where a word stands in a text, in UTF-16 code units.</summary>
/// <param name="Continues">Whether a hyphen alone parts it from the word before: the second half of "auto-évaluation".</param>
internal readonly record struct Word(int Start, int Length, bool Continues)
{
    public int End => Start + Length;
}
