using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Index;

/// <summary>What is looked for. A word counts as found where any of its stems stands.</summary>
/// <param name="Words">In the order they were asked, none twice, at most <see cref="MostWords"/>; those no text holds have no stems.</param>
internal sealed record Query(QueryWord[] Words)
{
    /// <summary>As many as an integer has bits: which words a passage holds is one integer.</summary>
    public const int MostWords = 32;

    /// <summary>One bit for every word.</summary>
    public uint All { get; } = Words.Length == 0 ? 0 : uint.MaxValue >> (MostWords - Words.Length);

    /// <summary>The rarity of the words that some text holds, added up.</summary>
    public float Rarity { get; } = Words.Sum(word => word.Rarity);
}

/// <param name="Place">Its number among all the words asked, so that words left out still part their neighbours.</param>
/// <param name="Stems">At most <see cref="QueryReader.MostStems"/>.</param>
/// <param name="Rarity">See <see cref="Weighting.Rarity"/>; 0 where no text holds it.</param>
internal sealed record QueryWord(int Place, QueryStem[] Stems, float Rarity);

/// <param name="Stem">Its number in the vocabulary.</param>
/// <param name="Weight">1 for a form of the word asked, less where what was asked is only its beginning.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QueryStem(int Stem, float Weight);
