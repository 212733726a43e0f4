using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Passages;

/// <summary>Cuts the few lines that answer best out of a passage, and marks the words that match.</summary>
internal sealed class PassageReader(Analyzer analyzer, Postings postings, IndexedPassage[] passages)
{
    public Passage Read(Query query, int number)
    {
        var passage = passages[number];
        var marks = Marks(query, number);
        var excerpt = Excerpt.Choose(passage.Text, marks);
        return new(passage.Heading, passage.Address, FragmentCutter.Cut(passage.Text, excerpt, marks));
    }

    /// <summary>The words of the text that match, in order, none twice.</summary>
    private List<Mark> Marks(Query query, int number)
    {
        var marks = new List<Mark>();
        var words = new List<Word>();
        analyzer.ReadWords(passages[number].Text, words);
        for (var word = 0; word < query.Words.Length; word++)
        {
            foreach (var stem in query.Words[word].Stems)
            {
                var posting = postings.Find(stem.Stem, number);
                if (posting >= 0)
                    AddMarks(words, postings.Positions(posting), word, query.Words[word].Rarity, marks);
            }
        }

        marks.Sort(Mark.ByPlace);
        var different = new List<Mark>(marks.Count);
        foreach (var mark in marks)
        {
            if (different.Count == 0 || different[^1].Start != mark.Start)
                different.Add(mark);
        }

        return different;
    }

    private static void AddMarks(List<Word> words, ReadOnlySpan<int> positions, int word, float rarity, List<Mark> marks)
    {
        foreach (var position in positions)
        {
            if (Position.Field(position) == Field.Text)
            {
                var place = words[Position.Word(position)];
                marks.Add(new(place.Start, place.End, word, rarity));
            }
        }
    }
}
