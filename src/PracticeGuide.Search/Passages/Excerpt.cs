using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Passages;

/// <summary>The piece of a text that is shown, from <paramref name="Start"/> to before <paramref name="End"/>, in UTF-16 code units.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Excerpt(int Start, int End)
{
    /// <summary>The most of a text that is shown, in UTF-16 code units.</summary>
    public const int Longest = 240;

    // An excerpt that ends with its sentence may be shorter than the longest, but not by more than this allows.
    private const int ShortestSentences = 120;

    // How much of what stands before the words is shown where their sentence begins too far away.
    private const int LeadIn = 80;

    // However often the words stand in a text, no more places are tried.
    private const int MostPlaces = 64;

    /// <summary>
    /// The piece that holds most of the words, beginning with a sentence and ending with one where that leaves none of them out; the first of
    /// equals.
    /// </summary>
    /// <param name="marks">In order.</param>
    public static Excerpt Choose(string text, List<Mark> marks)
    {
        if (text.Length <= Longest)
            return new(0, text.Length);

        var best = From(text, 0, marks, out var most);
        var all = new Excerpt(0, text.Length).Tells(marks);
        var lastStart = 0;
        for (var i = 0; i < marks.Count && i < MostPlaces && most < all; i++)
        {
            var start = StartFor(text, marks[i]);
            if (start <= lastStart)
                continue;
            lastStart = start;
            var excerpt = From(text, start, marks, out var told);
            if (told > most)
                (best, most) = (excerpt, told);
        }

        return best;
    }

    private static int StartFor(string text, Mark mark)
    {
        var sentence = Sentences.BeginningBefore(text, mark.Start, Math.Max(0, mark.End - Longest));
        return sentence >= 0 ? sentence : Sentences.WordBeginningAfter(text, Math.Max(0, mark.Start - LeadIn), mark.Start);
    }

    // Of the two ends, with a sentence or with a word, the one that tells more.
    private static Excerpt From(string text, int start, List<Mark> marks, out float told)
    {
        var limit = Math.Min(start + Longest, text.Length);
        var byWord = new Excerpt(start, Sentences.WordEndBefore(text, limit, start));
        told = byWord.Tells(marks);

        var sentenceEnd = Sentences.EndBefore(text, limit, start + ShortestSentences);
        if (sentenceEnd < 0)
            return byWord;
        var bySentence = new Excerpt(start, sentenceEnd);
        return bySentence.Tells(marks) < told ? byWord : bySentence;
    }

    // The rarity of the different words it holds.
    private float Tells(List<Mark> marks)
    {
        var told = 0f;
        var words = 0u;
        foreach (var mark in marks)
        {
            if (mark.Start < Start || mark.End > End || (words & Bit(mark)) != 0)
                continue;
            words |= Bit(mark);
            told += mark.Rarity;
        }

        return told;
    }

    private static uint Bit(Mark mark) => 1u << mark.Word;
}
