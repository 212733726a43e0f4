using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Queries;

/// <summary>A word of a query.</summary>
/// <param name="Start">Its first UTF-16 code unit in what was typed.</param>
/// <param name="End">One past its last.</param>
/// <param name="Own">As the language of the person reads it.</param>
/// <param name="Other">As the other language reads it.</param>
/// <param name="Joined">The hyphenated word it is part of, as one; or null.</param>
internal sealed record AskedWord(int Start, int End, WordForm Own, WordForm Other, WordForm? Joined)
{
    /// <summary>What no text holds, changed to the nearest that some text holds; as people write it.</summary>
    public string? Corrected { get; set; }
}
