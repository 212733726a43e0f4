using System.Runtime.InteropServices;
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
    private readonly List<Place> _places = [];
    private readonly List<Mark> _marks = [];

    public Passage Read(int number)
    {
        FindPlaces(number);
        FindMarks(index.Passages[number].Text);
        return PassageCutter.Cut(index, number, _marks);
    }

    /// <summary>Which words of the text match, by their numbers.</summary>
    private void FindPlaces(int number)
    {
        _places.Clear();
        for (var term = 0; term < query.Terms.Length; term++)
        {
            if ((matches.Found(number) & (1u << term)) == 0)
                continue;
            foreach (var source in query.Terms[term].Sources)
            {
                _positions.Clear();
                ReadPositions(source, number);
                AddPlaces(source.Phrase?.Words ?? 1, term);
            }
        }
    }

    /// <summary>Where they stand, in any order. No more of the text is read than it takes to come to the last.</summary>
    private void FindMarks(string text)
    {
        _marks.Clear();
        if (_places.Count == 0)
            return;

        var last = 0;
        foreach (var place in _places)
            last = Math.Max(last, place.Word);
        _words.Clear();
        index.Analyzer.ReadWords(text, _words, last + 1);
        foreach (var place in _places)
            _marks.Add(new(_words[place.Word].Start, _words[place.Word].End, place.Term, query.Terms[place.Term].Rarity));
    }

    private void ReadPositions(TermSource source, int passage)
    {
        if (source.Phrase is { } phrase)
        {
            _positions.AddRange(phrase.StartsIn(passage));
        }
        else if (!source.IsTranslation)
        {
            var cursor = index.Postings.Of(source.Word);
            if (cursor.MoveTo(passage))
                index.Postings.ReadPositions(cursor.At, _positions);
        }
    }

    private void AddPlaces(int length, int term)
    {
        foreach (var position in _positions)
        {
            if (Position.Field(position) != Field.Text)
                continue;
            for (var word = Position.Word(position); word < Position.Word(position) + length; word++)
                _places.Add(new(word, term));
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(int Word, int Term);
}
