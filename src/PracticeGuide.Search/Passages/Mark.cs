using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Passages;

/// <summary>A word of a text that matches.</summary>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">One past its last.</param>
/// <param name="Word">Which word of the query it is a form of, from 0.</param>
/// <param name="Rarity">How much that word tells.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Mark(int Start, int End, int Word, float Rarity)
{
    public static int ByPlace(Mark a, Mark b) => (a.Start, a.Word).CompareTo((b.Start, b.Word));
}
