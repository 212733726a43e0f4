using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Index;

/// <summary>Turns what someone typed into stems to look for.</summary>
internal sealed class QueryReader(Analyzer analyzer, Vocabulary vocabulary, Postings postings, int passageCount)
{
    /// <summary>However many words begin as the last one does, no more stems are looked for; the commonest are taken.</summary>
    public const int MostStems = 48;

    private const int ShortestBeginning = 2;
    private const int MostWordsLookedAt = 2_000;
    private const float WeightOfBeginning = 0.4f;

    public Query Read(string text)
    {
        var cut = text.AsSpan(0, Math.Min(text.Length, SearchQuery.MaximumLength));
        var asked = ReadWords(cut);

        // Someone who asks only for common words means them.
        var onlyStopWords = asked.TrueForAll(word => word.Form.IsStopWord);
        var words = new List<QueryWord>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < asked.Count && words.Count < Query.MostWords; i++)
        {
            if ((onlyStopWords || !asked[i].Form.IsStopWord) && seen.Add(asked[i].Form.Keys[0]))
                words.Add(Resolve(asked[i], i, isLast: i == asked.Count - 1));
        }

        return new([.. words]);
    }

    private List<AskedWord> ReadWords(ReadOnlySpan<char> text)
    {
        var words = new List<Word>();
        analyzer.ReadWords(text, words);

        var asked = new List<AskedWord>(words.Count);
        for (var first = 0; first < words.Count;)
        {
            var count = Compounds.Length(words, first);
            var joined = Compounds.Join(text, words, first, count) is { } whole ? analyzer.Read(whole) : null;
            for (var i = first; i < first + count; i++)
                asked.Add(new(analyzer.Read(text.Slice(words[i].Start, words[i].Length)), joined));
            first += count;
        }

        return asked;
    }

    private QueryWord Resolve(AskedWord asked, int place, bool isLast)
    {
        var stems = new List<QueryStem>();
        AddForms(asked.Form, stems);
        if (asked.Joined is not null)
            AddForms(asked.Joined, stems);
        var holding = Commonest(stems);

        if (isLast)
        {
            AddBeginningWith(asked.Form.Folded, stems);
            if (asked.Joined is not null)
                AddBeginningWith(asked.Joined.Folded, stems);
        }

        // A rare word that only begins like the one asked must not count for more than the word itself.
        holding = holding > 0 ? holding : Commonest(stems);
        return new(place, [.. stems], stems.Count == 0 ? 0 : Weighting.Rarity(holding, passageCount));
    }

    private void AddForms(WordForm form, List<QueryStem> stems)
    {
        foreach (var key in form.Keys)
        {
            var stem = vocabulary.Find(key);
            if (stem >= 0 && !Holds(stems, stem))
                stems.Add(new(stem, 1));
        }
    }

    private void AddBeginningWith(string folded, List<QueryStem> stems)
    {
        if (folded.Length < ShortestBeginning)
            return;

        var (start, end) = vocabulary.BeginningWith(folded);
        var found = new HashSet<int>();
        for (var word = start; word < Math.Min(end, start + MostWordsLookedAt); word++)
        {
            foreach (var stem in vocabulary.StemsOf(word))
                found.Add(stem);
        }

        foreach (var stem in stems)
            found.Remove(stem.Stem);

        var commonestFirst = found.ToArray();
        Array.Sort(commonestFirst, (a, b) => (postings.Count(b), a).CompareTo((postings.Count(a), b)));
        foreach (var stem in commonestFirst.AsSpan(0, Math.Min(commonestFirst.Length, MostStems - stems.Count)))
            stems.Add(new(stem, WeightOfBeginning));
    }

    private int Commonest(List<QueryStem> stems)
    {
        var most = 0;
        foreach (var stem in stems)
            most = Math.Max(most, postings.Count(stem.Stem));
        return most;
    }

    private static bool Holds(List<QueryStem> stems, int stem)
    {
        foreach (var other in stems)
        {
            if (other.Stem == stem)
                return true;
        }

        return false;
    }

    private readonly record struct AskedWord(WordForm Form, WordForm? Joined);
}
