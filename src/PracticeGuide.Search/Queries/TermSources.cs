using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Queries;

/// <summary>Collects the ways in which one term of a query may stand in a passage, none twice.</summary>
internal sealed class TermSources(LanguageIndex own, LanguageIndex other)
{
    /// <summary>However many words begin as the last one does, no more are looked for; the commonest are taken.</summary>
    public const int MostBeginnings = 48;

    private const int ShortestBeginning = 2;
    private const int MostBeginningsLookedAt = 2_000;

    private readonly List<TermSource> _sources = [];
    private readonly HashSet<int> _words = [];
    private readonly HashSet<int> _translations = [];

    public bool Any => _sources.Count > 0;

    /// <summary>Every word of the texts that is a form of this one; returns whether that adds any.</summary>
    public bool AddForms(WordForm form, float weight)
    {
        var before = _sources.Count;
        foreach (var key in form.Keys)
        {
            foreach (var word in own.Vocabulary.Forms(key))
                AddWord(word, weight);
        }

        return _sources.Count > before;
    }

    public void AddWord(int word, float weight)
    {
        if (_words.Add(word))
            _sources.Add(TermSource.Of(word, weight));
    }

    /// <summary>The passages that say the same as those of the other language that hold a form of this word.</summary>
    public void AddTranslations(WordForm form)
    {
        foreach (var key in form.Keys)
        {
            foreach (var word in other.Vocabulary.Forms(key))
            {
                if (_translations.Add(word))
                    _sources.Add(TermSource.Translation(word, SourceWeight.Translation));
            }
        }
    }

    public void AddPhrase(PhraseMatches phrase, float weight)
    {
        if (phrase.Holding > 0)
            _sources.Add(TermSource.Of(phrase, weight));
    }

    public void AddBeginningWith(string folded)
    {
        if (folded.Length < ShortestBeginning)
            return;

        var (start, end) = own.Vocabulary.BeginningWith(folded);
        var words = new List<int>();
        for (var word = start; word < Math.Min(end, start + MostBeginningsLookedAt); word++)
        {
            if (!_words.Contains(word))
                words.Add(word);
        }

        words.Sort((a, b) => (own.Postings.Count(b), a).CompareTo((own.Postings.Count(a), b)));
        foreach (var word in words.Take(MostBeginnings))
            AddWord(word, SourceWeight.Beginning);
    }

    /// <summary>The term they are sources of.</summary>
    public QueryTerm ToTerm(int place, bool isRequired)
    {
        var sources = _sources.ToArray();
        Array.Sort(sources, (a, b) => b.Weight.CompareTo(a.Weight));
        return new(place, sources, sources.Length == 0 ? 0 : Weighting.Rarity(Holding(sources), own.Passages.Length), isRequired);
    }

    // What only may be meant, and is rare, must not count for more than what was asked.
    private int Holding(TermSource[] sources)
    {
        var holding = 0;
        foreach (var source in sources)
        {
            if (source.Weight == sources[0].Weight)
                holding += source.Phrase?.Holding ?? (source.IsTranslation ? other : own).Postings.Count(source.Word);
        }

        return Math.Min(holding, own.Passages.Length);
    }
}
