using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Index;
using PracticeGuide.Search.Matching;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Passages;

/// <summary>Cuts the few lines that answer a query best out of passages, and marks the words that match. For one thread.</summary>
internal sealed class PassageReader(LanguageIndex index, Query query, Matches matches)
{
    private readonly List<Word> _words = [];
    private readonly List<int> _positions = [];
    private readonly List<Mark> _marks = [];

    public Passage Read(int number)
    {
        FindMarks(number, index.Passages[number].Text);
        return PassageCutter.Cut(index, number, _marks);
    }

    /// <summary>The words of the text that match, in any order.</summary>
    private void FindMarks(int number, string text)
    {
        _marks.Clear();
        _words.Clear();
        for (var term = 0; term < query.Terms.Length; term++)
        {
            if ((matches.Found(number) & (1u << term)) == 0)
                continue;
            foreach (var source in query.Terms[term].Sources)
            {
                _positions.Clear();
                ReadPositions(source, number);
                if (_positions.Count == 0 || Position.Field(_positions[^1]) != Field.Text)
                    continue;
                if (_words.Count == 0)
                    index.Analyzer.ReadWords(text, _words);
                AddMarks(source.Phrase?.Words ?? 1, term, query.Terms[term].Rarity);
            }
        }
    }

    private void ReadPositions(TermSource source, int passage)
    {
        if (source.Phrase is { } phrase)
        {
            var place = phrase.Find(passage);
            if (place >= 0)
                _positions.AddRange(phrase.Positions[place]);
        }
        else if (!source.IsTranslation)
        {
            var cursor = index.Postings.Of(source.Word);
            if (cursor.MoveTo(passage))
                index.Postings.ReadPositions(cursor.PositionsAt, _positions);
        }
    }

    private void AddMarks(int length, int term, float rarity)
    {
        foreach (var position in _positions)
        {
            if (Position.Field(position) != Field.Text)
                continue;
            for (var word = Position.Word(position); word < Position.Word(position) + length; word++)
                _marks.Add(new(_words[word].Start, _words[word].End, term, rarity));
        }
    }
}
