namespace PracticeGuide.Search.Index;

/// <summary>Numbers from 0 in as few bytes as they need: seven bits a byte, the lowest first, the eighth saying that more follow.</summary>
internal static class Varint
{
    /// <summary>The bit of a byte that says that another follows.</summary>
    public const byte More = 0x80;

    /// <summary>The bytes of the longest.</summary>
    public const int Longest = 5;

    /// <param name="at">Where the number begins, with room for it; afterwards where the next does.</param>
    public static void Write(byte[] bytes, ref int at, int value)
    {
        for (; value >= More; value >>= 7)
            bytes[at++] = (byte)(value | More);
        bytes[at++] = (byte)value;
    }

    /// <param name="at">The first byte of the number; afterwards that of the next.</param>
    public static int Read(byte[] bytes, ref int at)
    {
        int next = bytes[at++];
        if (next < More)
            return next;

        var value = next & 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next < More)
                return value;
        }
    }
}
