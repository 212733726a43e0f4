using System.Runtime.InteropServices;
using System.Text;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Queries;

/// <summary>
/// Finds the word of a vocabulary that someone most likely meant. Wrong, missing, doubled and swapped letters are edits (optimal string
/// alignment). The vocabulary being sorted, words that begin alike share the rows of the table of edits, and a beginning that is too far off
/// already is skipped with all its words.
/// </summary>
internal sealed class Spelling(LanguageIndex index)
{
    private const int ShortestWord = 4;
    private const int ShortestWithTwoEdits = 6;
    private const int LongestWord = 30;

    // However large the vocabulary, no more rows are filled in.
    private const int MostRows = 30_000;

    /// <summary>The number of the nearest word, the commonest of equals; -1 where none is near.</summary>
    /// <param name="folded">In lower case, without accents.</param>
    public int Nearest(string folded)
    {
        if (folded.Length is < ShortestWord or > LongestWord || folded.Any(char.IsDigit))
            return -1;

        var most = folded.Length < ShortestWithTwoEdits ? 1 : 2;
        var sought = Encoding.UTF8.GetBytes(folded);
        var table = new EditTable(sought, most);
        var best = new Candidate(-1, int.MaxValue, false, 0);
        for (var word = 0; word < index.Vocabulary.Count && table.Rows < MostRows;)
        {
            var candidate = index.Vocabulary.Word(word);
            var read = table.Read(candidate);
            if (read < candidate.Length)
            {
                word = index.Vocabulary.EndOfBeginning(candidate[..(read + 1)], word);
                continue;
            }

            if (table.Distance <= most)
                best = Candidate.Better(best, new(word, table.Distance, candidate[0] == sought[0], index.Postings.Count(word)));
            word++;
        }

        return best.Word;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Candidate(int Word, int Distance, bool BeginsAlike, int Count)
    {
        public static Candidate Better(Candidate a, Candidate b) =>
            (-a.Distance, a.BeginsAlike, a.Count).CompareTo((-b.Distance, b.BeginsAlike, b.Count)) >= 0 ? a : b;
    }
}
