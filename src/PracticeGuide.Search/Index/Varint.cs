namespace PracticeGuide.Search.Index;

/// <summary>Numbers from 0 in as few bytes as they need: seven bits a byte, the lowest first, the eighth saying that more follow.</summary>
internal static class Varint
{
    /// <param name="at">The first byte of the number; afterwards that of the next.</param>
    public static int Read(byte[] bytes, ref int at)
    {
        int next = bytes[at++];
        if (next < 0x80)
            return next;

        var value = next & 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
