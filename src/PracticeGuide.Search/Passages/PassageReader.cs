using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Matching;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Passages;

/// <summary>Cuts the few lines that answer best out of a passage, and marks the words that match.</summary>
internal sealed class PassageReader(LanguageIndex index)
{
    public Passage Read(Query query, Matches matches, int number)
    {
        var marks = new List<Mark>();
        var words = new List<Word>();
        index.Analyzer.ReadWords(index.Passages[number].Text, words);
        var positions = new List<int>();
        for (var term = 0; term < query.Terms.Length; term++)
        {
            if ((matches.Found(number) & (1u << term)) == 0)
                continue;
            foreach (var source in query.Terms[term].Sources)
            {
                positions.Clear();
                ReadPositions(source, number, positions);
                AddMarks(words, positions, source.Phrase?.Words ?? 1, term, query.Terms[term].Rarity, marks);
            }
        }

        return PassageCutter.Cut(index, number, marks);
    }

    private void ReadPositions(TermSource source, int passage, List<int> positions)
    {
        if (source.Phrase is { } phrase)
        {
            var place = phrase.Find(passage);
            if (place >= 0)
                positions.AddRange(phrase.Positions[place]);
        }
        else if (!source.IsTranslation)
        {
            var cursor = index.Postings.Of(source.Word);
            if (cursor.MoveTo(passage))
                index.Postings.ReadPositions(cursor.PositionsAt, positions);
        }
    }

    private static void AddMarks(List<Word> words, List<int> positions, int length, int term, float rarity, List<Mark> marks)
    {
        foreach (var position in positions)
        {
            if (Position.Field(position) != Field.Text)
                continue;
            for (var word = Position.Word(position); word < Position.Word(position) + length; word++)
                marks.Add(new(words[word].Start, words[word].End, term, rarity));
        }
    }
}
