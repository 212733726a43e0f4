namespace PracticeGuide.Search.Index;

/// <summary>Bytes that are written one after the other.</summary>
internal sealed class ByteBuffer
{
    private const int LongestVarint = 5;

    private byte[] _bytes = new byte[1024];

    public int Count { get; private set; }

    public void Add(byte value)
    {
        MakeRoom(1);
        _bytes[Count++] = value;
    }

    /// <summary>Adds a number from 0 as <see cref="Varint"/> reads it.</summary>
    public void AddVarint(int value)
    {
        MakeRoom(LongestVarint);
        for (; value > 0x7F; value >>= 7)
            _bytes[Count++] = (byte)(value | 0x80);
        _bytes[Count++] = (byte)value;
    }

    public void AddAll(ByteBuffer other)
    {
        MakeRoom(other.Count);
        other._bytes.AsSpan(0, other.Count).CopyTo(_bytes.AsSpan(Count));
        Count += other.Count;
    }

    public void Clear() => Count = 0;

    public byte[] ToArray() => _bytes[..Count];

    private void MakeRoom(int more)
    {
        if (Count + more > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(Count + more, _bytes.Length * 2));
    }
}
