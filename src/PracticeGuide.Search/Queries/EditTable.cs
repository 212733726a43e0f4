using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Queries;

/// <summary>
/// How many edits one word is from others that are read in order: row r, column c is the distance of the first r letters of the other to the
/// first c of the one. Letters are the bytes of UTF-8: a letter of another script is several.
/// </summary>
/// <param name="most">Distances beyond this do not matter.</param>
internal sealed class EditTable(byte[] one, int most)
{
    private readonly List<int[]> _rows = [[.. Enumerable.Range(0, one.Length + 1)]];
    private readonly List<byte> _other = [];
    private int _valid;

    /// <summary>The rows that had to be filled in.</summary>
    public int Rows { get; private set; }

    /// <summary>The edits between the one and the other that was read last, if it was read whole.</summary>
    public int Distance => _rows[_other.Count][one.Length];

    /// <summary>Reads another word as far as it can still be near.</summary>
    /// <returns>How many letters: all of them, or the number of the letter from which on no word that begins so is near.</returns>
    public int Read(ReadOnlySpan<byte> other)
    {
        var shared = Math.Min(_valid, CollectionsMarshal.AsSpan(_other).CommonPrefixLength(other));
        CollectionsMarshal.SetCount(_other, other.Length);
        other.CopyTo(CollectionsMarshal.AsSpan(_other));
        for (var row = shared; row < other.Length; row++)
        {
            _valid = row;
            if (Fill(row) > most)
                return row;
        }

        _valid = other.Length;
        return other.Length;
    }

    // The least of the row: no later one can have less.
    private int Fill(int letter)
    {
        Rows++;
        if (_rows.Count == letter + 1)
            _rows.Add(new int[one.Length + 1]);

        var (above, row) = (_rows[letter], _rows[letter + 1]);
        var least = row[0] = letter + 1;
        for (var column = 1; column <= one.Length; column++)
        {
            var isSame = one[column - 1] == _other[letter];
            var edits = isSame ? above[column - 1] : 1 + Math.Min(above[column - 1], Math.Min(above[column], row[column - 1]));
            if (!isSame && IsSwap(letter, column))
                edits = Math.Min(edits, _rows[letter - 1][column - 2] + 1);
            row[column] = edits;
            least = Math.Min(least, edits);
        }

        return least;
    }

    private bool IsSwap(int letter, int column) =>
        letter > 0 && column > 1 && one[column - 1] == _other[letter - 1] && one[column - 2] == _other[letter];
}
