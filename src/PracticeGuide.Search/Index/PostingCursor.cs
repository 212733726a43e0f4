using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Index;

/// <summary>Goes through the postings of one word, by passage.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PostingCursor(byte[] bytes, int start, int end, Block[] blocks, int nextBlock, int endOfBlocks)
{
    private int _next = start;
    private int _nextBlock = nextBlock;

    /// <summary>-1 before the first; <see cref="int.MaxValue"/> after the last.</summary>
    public int Passage { get; private set; } = -1;

    /// <summary>See <see cref="Index.Impact"/>.</summary>
    public byte Impact { get; private set; }

    /// <summary>Where <see cref="Postings.ReadPositions"/> finds the posting.</summary>
    public int At { get; private set; }

    public bool MoveNext()
    {
        if (_next >= end)
        {
            Passage = int.MaxValue;
            return false;
        }

        var at = At = _next;
        var head = Varint.Read(bytes, ref at);
        Passage = Math.Max(Passage, 0) + (head >> 1);
        Impact = bytes[at++];
        if ((head & 1) == 0)
        {
            while (bytes[at++] >= Varint.More)
            {
            }
        }
        else
        {
            var length = Varint.Read(bytes, ref at);
            at += length;
        }

        _next = at;
        return true;
    }

    /// <summary>Moves to the first posting from <paramref name="passage"/> on; stays where that is the one it is at.</summary>
    /// <returns>Whether that is of the passage itself.</returns>
    public bool MoveTo(int passage)
    {
        if (Passage >= passage)
            return Passage == passage;

        SkipBlocks(passage);
        while (Passage < passage && MoveNext())
        {
        }

        return Passage == passage;
    }

    // To the last block that begins before the passage, if it is ahead.
    private void SkipBlocks(int passage)
    {
        if (_nextBlock >= endOfBlocks || blocks[_nextBlock].Before >= passage)
            return;

        var (low, high) = (_nextBlock + 1, endOfBlocks);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].Before < passage)
                low = middle + 1;
            else
                high = middle;
        }

        _nextBlock = low;
        if (blocks[low - 1].At > _next)
            (_next, Passage) = (blocks[low - 1].At, blocks[low - 1].Before);
    }
}
