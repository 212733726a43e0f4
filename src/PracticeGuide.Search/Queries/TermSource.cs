using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Queries;

/// <summary>One way in which a term may stand in a passage.</summary>
/// <param name="Word">The number of a word in the vocabulary, unless <paramref name="Phrase"/> says more.</param>
/// <param name="IsTranslation">Whether that is a word of the other language, found through the passages that say the same.</param>
/// <param name="Phrase">Where several words stand together, or null.</param>
/// <param name="Weight">From 0 to 1: 1 for what was asked, less for what only may be meant. See <see cref="SourceWeight"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermSource(int Word, bool IsTranslation, PhraseMatches? Phrase, float Weight)
{
    public static TermSource Of(int word, float weight) => new(word, false, null, weight);

    public static TermSource Of(PhraseMatches phrase, float weight) => new(-1, false, phrase, weight);

    public static TermSource Translation(int word, float weight) => new(word, true, null, weight);
}

/// <summary>How much what is found tells, by how it came to be looked for.</summary>
internal static class SourceWeight
{
    /// <summary>A form of the word asked, or the phrase asked.</summary>
    public const float Asked = 1;

    /// <summary>The nearest word to one that no text holds.</summary>
    public const float Corrected = 0.9f;

    /// <summary>A word of the other language.</summary>
    public const float Translation = 0.5f;

    public const float Synonym = 0.65f;

    /// <summary>A word that only begins with what was asked last.</summary>
    public const float Beginning = 0.15f;
}
