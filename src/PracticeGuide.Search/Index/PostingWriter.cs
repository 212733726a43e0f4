namespace PracticeGuide.Search.Index;

/// <summary>Lays postings out as <see cref="Postings"/> says.</summary>
/// <param name="words">How many words there are.</param>
/// <param name="occurrences">How often they stand in the passages in all.</param>
internal sealed class PostingWriter(int words, int occurrences)
{
    // What an occurrence takes, rounded up: most are postings of their own, of one or two bytes for the passage, the impact and the position each.
    private const int BytesOfOccurrence = 4;

    private readonly int[] _starts = new int[words + 1];
    private readonly int[] _counts = new int[words];
    private readonly int[] _blockStarts = new int[words + 1];
    private readonly List<Block> _blocks = [];
    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(BytesOfOccurrence * occurrences);
    private byte[] _positions = [];
    private int _length;
    private int _word = -1;
    private int _lastPassage;

    /// <summary>What is added from now on is of the next word.</summary>
    public void BeginWord()
    {
        _word++;
        _lastPassage = 0;
        _starts[_word] = _length;
        _blockStarts[_word] = _blocks.Count;
    }

    /// <param name="passage">After the one added before to the same word.</param>
    /// <param name="impact">See <see cref="Impact"/>.</param>
    /// <param name="places">All of that passage, ascending.</param>
    public void Add(int passage, byte impact, ReadOnlySpan<Place> places)
    {
        var before = _counts[_word]++;
        if (before > 0 && before % Block.Length == 0)
            _blocks.Add(new(_lastPassage, _length));

        MakeRoom(places.Length);
        var (bytes, at) = (_bytes, _length);
        Varint.Write(bytes, ref at, ((passage - _lastPassage) << 1) | (places.Length > 1 ? 1 : 0));
        bytes[at++] = impact;
        if (places.Length == 1)
            Varint.Write(bytes, ref at, (Position.Word(places[0].Position) << 2) | (int)Position.Field(places[0].Position));
        else
            WritePositions(bytes, ref at, places);
        (_lastPassage, _length) = (passage, at);
    }

    /// <summary>All that was added, to every word.</summary>
    public Postings ToPostings()
    {
        _starts[words] = _length;
        _blockStarts[words] = _blocks.Count;
        return new(_bytes[.._length], _starts, _counts, _blockStarts, [.. _blocks]);
    }

    // For the passage, the impact, the length of several positions and each of these.
    private void MakeRoom(int places)
    {
        var most = _length + 1 + ((2 + places) * Varint.Longest);
        if (most > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(most, _bytes.Length + (_bytes.Length / 2)));
    }

    // Apart first, as their length stands before them.
    private void WritePositions(byte[] bytes, ref int at, ReadOnlySpan<Place> places)
    {
        if (_positions.Length < places.Length * Varint.Longest)
            _positions = new byte[2 * places.Length * Varint.Longest];

        var (length, lastField, lastWord) = (0, -1, 0);
        foreach (var place in places)
        {
            var (field, word) = ((int)Position.Field(place.Position), Position.Word(place.Position));
            Varint.Write(_positions, ref length, ((field == lastField ? word - lastWord : word) << 2) | field);
            (lastField, lastWord) = (field, word);
        }

        Varint.Write(bytes, ref at, length);
        _positions.AsSpan(0, length).CopyTo(bytes.AsSpan(at));
        at += length;
    }
}
