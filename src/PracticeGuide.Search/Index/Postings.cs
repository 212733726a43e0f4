using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Index;

/// <summary>
/// Which passages hold which words, and where, in one array of bytes. One posting is one word in one passage; the postings of a word follow one
/// another by passage. A posting is: how many passages on it is, times two, plus one where the word stands there more than once
/// (<see cref="Varint"/>); its <see cref="Impact"/>; where there are several positions their length in bytes (varint); its positions. A position is
/// how many words on it is from the one before in its field, times four, plus the field (varint).
/// </summary>
/// <param name="bytes">See above.</param>
/// <param name="starts">For each word the first byte of its postings, and one more for the end of the last.</param>
/// <param name="counts">For each word its postings.</param>
/// <param name="blockStarts">For each word its first block, and one more for the end of the last; see <see cref="Block"/>.</param>
internal sealed class Postings(byte[] bytes, int[] starts, int[] counts, int[] blockStarts, Block[] blocks)
{
    /// <summary>How many words there are.</summary>
    public int Words => counts.Length;

    /// <summary>In how many passages <paramref name="word"/> stands.</summary>
    public int Count(int word) => counts[word];

    /// <summary>The postings of <paramref name="word"/>, before the first.</summary>
    public PostingCursor Of(int word) =>
        new(bytes, starts[word], starts[word + 1], blocks, blockStarts[word], blockStarts[word + 1]);

    /// <summary>Adds the <see cref="Position"/>s of a posting to <paramref name="positions"/>, ascending.</summary>
    /// <param name="at"><see cref="PostingCursor.At"/>.</param>
    public void ReadPositions(int at, List<int> positions)
    {
        var (start, length) = (positions.Count, LengthOfPositions(ref at));
        CollectionsMarshal.SetCount(positions, start + length);
        CollectionsMarshal.SetCount(positions, start + Decode(at, length, CollectionsMarshal.AsSpan(positions)[start..]));
    }

    /// <summary>Writes the <see cref="Position"/>s of a posting, ascending, from <paramref name="start"/> on over what is made longer where it must.</summary>
    /// <param name="at"><see cref="PostingCursor.At"/>.</param>
    /// <returns>One past the last.</returns>
    public int ReadPositions(int at, ref int[] positions, int start)
    {
        var length = LengthOfPositions(ref at);
        if (start + length > positions.Length)
            Array.Resize(ref positions, 2 * (start + length));
        return start + Decode(at, length, positions.AsSpan(start));
    }

    // In bytes, of which a position has at least one: 1 stands for a single position, however long.
    private int LengthOfPositions(ref int at)
    {
        var isSingle = (Varint.Read(bytes, ref at) & 1) == 0;
        at++;
        return isSingle ? 1 : Varint.Read(bytes, ref at);
    }

    private int Decode(int at, int length, Span<int> positions)
    {
        var (end, count, field, word) = (at + length, 0, -1, 0);
        while (at < end)
        {
            var value = Varint.Read(bytes, ref at);
            word = (value & 3) == field ? word + (value >> 2) : value >> 2;
            field = value & 3;
            positions[count++] = Position.Of((Field)field, word);
        }

        return count;
    }
}

/// <summary>A place among a word's postings that can be begun from.</summary>
/// <param name="Before">The passage of the posting before it.</param>
/// <param name="At">The first byte of the posting.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Block(int Before, int At)
{
    /// <summary>The postings between two such places: a word that has no more has none.</summary>
    public const int Length = 64;
}
