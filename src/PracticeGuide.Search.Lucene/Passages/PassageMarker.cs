using System.Numerics;
using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Lucene.Matching;
using PracticeGuide.Search.Lucene.Queries;
using PracticeGuide.Search.Passages;

namespace PracticeGuide.Search.Lucene.Passages;

/// <summary>Shows a passage with the words that match.</summary>
internal sealed class PassageMarker(TextIndex index)
{
    public Passage Read(QueryTerms query, Matches matches, int number)
    {
        var marks = new List<Mark>();
        var words = new List<Word>();
        index.Words.ReadWords(index.Texts.Passages[number].Text, words);
        foreach (var term in TermsOf(matches.Found(number)))
        {
            foreach (var source in query.Terms[term].Sources)
            {
                foreach (var word in Places.Of(index, source, Field.Text, number).SelectMany(first => words.GetRange(first, source.Places.Length)))
                    marks.Add(new(word.Start, word.End, term, matches.Rarities[term]));
            }
        }

        return PassageCutter.Cut(index.Texts, number, marks);
    }

    /// <summary>Whether a term stands in the heading or the text of a passage, not only in what the whole is called or asked for.</summary>
    public bool IsOfItsOwn(QueryTerms query, Matches matches, int number) =>
        matches.InTranslation(number) != 0 || TermsOf(matches.Found(number)).SelectMany(term => query.Terms[term].Sources).Any(
            source => Places.Of(index, source, Field.Heading, number).Any() || Places.Of(index, source, Field.Text, number).Any());

    private static IEnumerable<int> TermsOf(uint found)
    {
        for (; found != 0; found &= found - 1)
            yield return BitOperations.TrailingZeroCount(found);
    }
}
