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
    private readonly List<Mark> _marks = [];

    public Passage Read(int number) => Read([number])[0];

    /// <summary>The passages with these numbers, in their order.</summary>
    public Passage[] Read(ReadOnlySpan<int> numbers)
    {
        var ascending = numbers.ToArray();
        Array.Sort(ascending);
        var places = FindPlaces(ascending);

        var read = new Passage[numbers.Length];
        for (var i = 0; i < read.Length; i++)
        {
            FindMarks(index.Passages[numbers[i]].Text, places[Array.BinarySearch(ascending, numbers[i])]);
            read[i] = PassageCutter.Cut(index, numbers[i], _marks);
        }

        return read;
    }

    /// <summary>For each passage which words of its text match, by their numbers.</summary>
    private List<Place>[] FindPlaces(int[] ascending)
    {
        var places = Array.ConvertAll(ascending, _ => new List<Place>());
        for (var term = 0; term < query.Terms.Length; term++)
        {
            foreach (var source in query.Terms[term].Sources)
            {
                if (source.Phrase is { } phrase)
                    FindPhrase(phrase, term, ascending, places);
                else if (!source.IsTranslation)
                    FindWord(source.Word, term, ascending, places);
            }
        }

        return places;
    }

    private void FindPhrase(PhraseMatches phrase, int term, int[] ascending, List<Place>[] places)
    {
        var finder = phrase.Passages();
        for (var i = 0; i < ascending.Length; i++)
        {
            if ((matches.Found(ascending[i]) & (1u << term)) != 0 && finder.NextShared(ascending[i]) == ascending[i])
                AddPlaces(places[i], finder.StartsIn(ascending[i]), phrase.Words, term);
        }
    }

    // All passages in one go through the postings.
    private void FindWord(int word, int term, int[] ascending, List<Place>[] places)
    {
        var cursor = index.Postings.Of(word);
        for (var i = 0; i < ascending.Length; i++)
        {
            if ((matches.Found(ascending[i]) & (1u << term)) == 0 || !cursor.MoveTo(ascending[i]))
                continue;
            _positions.Clear();
            index.Postings.ReadPositions(cursor.At, _positions);
            AddPlaces(places[i], CollectionsMarshal.AsSpan(_positions), 1, term);
        }
    }

    private static void AddPlaces(List<Place> places, ReadOnlySpan<int> positions, int length, int term)
    {
        foreach (var position in positions)
        {
            if (Position.Field(position) != Field.Text)
                continue;
            for (var word = Position.Word(position); word < Position.Word(position) + length; word++)
                places.Add(new(word, term));
        }
    }

    /// <summary>Where they stand, in any order. No more of the text is read than it takes to come to the last.</summary>
    private void FindMarks(string text, List<Place> places)
    {
        _marks.Clear();
        if (places.Count == 0)
            return;

        var last = 0;
        foreach (var place in places)
            last = Math.Max(last, place.Word);
        _words.Clear();
        index.Analyzer.ReadWords(text, _words, last + 1);
        foreach (var place in places)
            _marks.Add(new(_words[place.Word].Start, _words[place.Word].End, place.Term, query.Terms[place.Term].Rarity));
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(int Word, int Term);
}
