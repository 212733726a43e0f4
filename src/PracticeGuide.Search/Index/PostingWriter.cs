using System.Buffers;

namespace PracticeGuide.Search.Index;

/// <summary>Lays postings out as <see cref="Postings"/> says.</summary>
/// <param name="words">How many words there are.</param>
/// <param name="occurrences">How often they stand in the passages in all.</param>
internal sealed class PostingWriter(int words, int occurrences)
{
    // Most occurrences are postings of their own, with one byte each for the passage, the impact and the position.
    private readonly ArrayBufferWriter<byte> _bytes = new((3 * occurrences) + Varint.Longest);
    private readonly int[] _starts = new int[words + 1];
    private readonly int[] _counts = new int[words];
    private readonly int[] _blockStarts = new int[words + 1];
    private readonly List<Block> _blocks = [];
    private byte[] _positions = new byte[1024];
    private int _word = -1;
    private int _lastPassage;

    /// <summary>What is added from now on is of the next word.</summary>
    public void BeginWord()
    {
        _word++;
        _lastPassage = 0;
        _starts[_word] = _bytes.WrittenCount;
        _blockStarts[_word] = _blocks.Count;
    }

    /// <param name="passage">After the one added before to the same word.</param>
    /// <param name="impact">See <see cref="Impact"/>.</param>
    /// <param name="places">All of that passage, ascending.</param>
    public void Add(int passage, byte impact, ReadOnlySpan<Place> places)
    {
        var before = _counts[_word]++;
        if (before > 0 && before % Block.Length == 0)
            _blocks.Add(new(_lastPassage, _bytes.WrittenCount));

        // The passage, the impact, and the position or the length of several.
        var room = _bytes.GetSpan((2 * Varint.Longest) + 1);
        var length = Varint.Write(room, ((passage - _lastPassage) << 1) | (places.Length > 1 ? 1 : 0));
        room[length++] = impact;
        if (places is [var only])
        {
            _bytes.Advance(length + Varint.Write(room[length..], (Position.Word(only.Position) << 2) | (int)Position.Field(only.Position)));
        }
        else
        {
            var positions = Encode(places);
            _bytes.Advance(length + Varint.Write(room[length..], positions.Length));
            _bytes.Write(positions);
        }

        _lastPassage = passage;
    }

    /// <summary>All that was added, to every word.</summary>
    public Postings ToPostings()
    {
        _starts[words] = _bytes.WrittenCount;
        _blockStarts[words] = _blocks.Count;
        return new(_bytes.WrittenSpan.ToArray(), _starts, _counts, _blockStarts, [.. _blocks]);
    }

    private ReadOnlySpan<byte> Encode(ReadOnlySpan<Place> places)
    {
        if (_positions.Length < places.Length * Varint.Longest)
            _positions = new byte[2 * places.Length * Varint.Longest];

        var (length, lastField, lastWord) = (0, -1, 0);
        foreach (var place in places)
        {
            var (field, word) = ((int)Position.Field(place.Position), Position.Word(place.Position));
            length += Varint.Write(_positions.AsSpan(length), ((field == lastField ? word - lastWord : word) << 2) | field);
            (lastField, lastWord) = (field, word);
        }

        return _positions.AsSpan(0, length);
    }
}
