using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Analysis;

/// <summary>Numbers spellings from 0 as they turn up. Every word of every text is looked up in it, so it is made for that alone.</summary>
/// <remarks>
/// A hash table with open addressing: a spelling's hash chooses a slot, and the next free one is taken where that is another's. All letters
/// are in one array, so that there is no object for each. The hash is not secret, as that of the framework's dictionaries is: the spellings
/// are those of the site's own texts, which nobody writes to slow it down.
/// </remarks>
internal sealed class SpellingTable
{
    private const int LettersOfHash = sizeof(ulong) / sizeof(char);

    // Twice as many as there are spellings, at least, and a power of 2. At first enough for a site of some hundred pages.
    private Slot[] _slots = new Slot[16384];
    private char[] _letters = new char[65536];
    private int _endOfLetters;

    public int Count { get; private set; }

    /// <summary>The number of a spelling: <see cref="Count"/>, as it was before, where it is new.</summary>
    public int Number(ReadOnlySpan<char> spelling)
    {
        var (slots, hash) = (_slots, Hash(spelling));
        for (var at = (int)hash & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[at];
            if (slot.IsFree)
                return Add(spelling, hash, at);
            if (slot.Hash == hash && spelling.SequenceEqual(_letters.AsSpan(slot.Start, slot.Length)))
                return slot.Number;
        }
    }

    private int Add(ReadOnlySpan<char> spelling, uint hash, int at)
    {
        if (_endOfLetters + spelling.Length > _letters.Length)
            Array.Resize(ref _letters, Math.Max(2 * _letters.Length, _endOfLetters + spelling.Length));
        spelling.CopyTo(_letters.AsSpan(_endOfLetters));

        _slots[at] = new(hash, _endOfLetters, spelling.Length, ++Count);
        _endOfLetters += spelling.Length;
        if (2 * Count > _slots.Length)
            Grow();
        return Count - 1;
    }

    private void Grow()
    {
        var grown = new Slot[2 * _slots.Length];
        foreach (var slot in _slots)
        {
            if (slot.IsFree)
                continue;
            var at = (int)slot.Hash & (grown.Length - 1);
            while (!grown[at].IsFree)
                at = (at + 1) & (grown.Length - 1);
            grown[at] = slot;
        }

        _slots = grown;
    }

    // Four letters at a time; the last four once more where they are no whole four.
    private static uint Hash(ReadOnlySpan<char> spelling)
    {
        var hash = (ulong)spelling.Length;
        if (spelling.Length < LettersOfHash)
        {
            foreach (var letter in spelling)
                hash = (hash << 16) | letter;
            return (uint)Mix(hash);
        }

        var last = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(spelling[^LettersOfHash..]));
        for (; spelling.Length > LettersOfHash; spelling = spelling[LettersOfHash..])
            hash = Mix(hash ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(spelling)));
        return (uint)Mix(hash ^ last);
    }

    // The halves of a product by an odd number without a pattern, 2 to the 64th over the golden ratio: every bit of it is in every bit of them.
    private static ulong Mix(ulong value) => Math.BigMul(value, 0x9E3779B97F4A7C15, out var low) ^ low;

    /// <param name="NumberFromOne">0 where the slot is free.</param>
    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Slot(uint Hash, int Start, int Length, int NumberFromOne)
    {
        public bool IsFree => NumberFromOne == 0;

        public int Number => NumberFromOne - 1;
    }
}
