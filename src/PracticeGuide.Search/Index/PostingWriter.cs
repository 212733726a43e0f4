namespace PracticeGuide.Search.Index;

/// <summary>Lays postings out as <see cref="Postings"/> says.</summary>
internal sealed class PostingWriter(int words)
{
    private readonly ByteBuffer _bytes = new();
    private readonly ByteBuffer _positions = new();
    private readonly List<int> _starts = new(words + 1);
    private readonly List<int> _counts = new(words);
    private readonly List<int> _blockStarts = new(words + 1);
    private readonly List<Block> _blocks = [];
    private int _lastPassage;

    /// <summary>What is added from now on is of the next word.</summary>
    public void BeginWord()
    {
        _starts.Add(_bytes.Count);
        _blockStarts.Add(_blocks.Count);
        _counts.Add(0);
        _lastPassage = 0;
    }

    /// <param name="passage">After the one added before to the same word.</param>
    /// <param name="impact">See <see cref="Impact"/>.</param>
    /// <param name="places">All of that passage, ascending.</param>
    public void Add(int passage, byte impact, ReadOnlySpan<Place> places)
    {
        if (_counts[^1] > 0 && _counts[^1] % Block.Length == 0)
            _blocks.Add(new(_lastPassage, _bytes.Count));

        _bytes.AddVarint(((passage - _lastPassage) << 1) | (places.Length > 1 ? 1 : 0));
        _bytes.Add(impact);
        WritePositions(places);
        _lastPassage = passage;
        _counts[^1]++;
    }

    public Postings ToPostings()
    {
        _starts.Add(_bytes.Count);
        _blockStarts.Add(_blocks.Count);
        return new(_bytes.ToArray(), [.. _starts], [.. _counts], [.. _blockStarts], [.. _blocks]);
    }

    private void WritePositions(ReadOnlySpan<Place> places)
    {
        if (places is [var only])
        {
            _bytes.AddVarint((Position.Word(only.Position) << 2) | (int)Position.Field(only.Position));
            return;
        }

        _positions.Clear();
        var (lastField, lastWord) = (-1, 0);
        foreach (var place in places)
        {
            var (field, word) = ((int)Position.Field(place.Position), Position.Word(place.Position));
            _positions.AddVarint(((field == lastField ? word - lastWord : word) << 2) | field);
            (lastField, lastWord) = (field, word);
        }

        _bytes.AddVarint(_positions.Count);
        _bytes.AddAll(_positions);
    }
}
