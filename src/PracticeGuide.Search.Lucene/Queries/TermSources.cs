using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Queries;

namespace PracticeGuide.Search.Lucene.Queries;

/// <summary>Collects the ways in which one term of a query may stand in a passage: only what some text holds, and nothing twice.</summary>
internal sealed class TermSources(TextIndex own, TextIndex other)
{
    // However many words begin as the last one does, no more are looked for; the commonest are taken.
    private const int MostBeginnings = 48;
    private const int ShortestBeginning = 2;
    private const int MostBeginningsLookedAt = 2_000;

    private readonly List<TermSource> _sources = [];
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);

    public bool Any => _sources.Count > 0;

    /// <summary>Those of the greatest weight first.</summary>
    public TermSource[] ToArray() => [.. _sources.OrderByDescending(source => source.Weight)];

    /// <summary>Every form of this word; returns whether any text holds one.</summary>
    public bool AddForms(WordForm form, float weight)
    {
        var stems = own.StemsOf(form.Lower).Where(own.HoldsStem).ToArray();
        var added = stems.Where(_stems.Add).ToArray();
        if (added.Length > 0)
            _sources.Add(new([added], OfWords: false, IsTranslation: false, weight));
        return stems.Length > 0;
    }

    /// <summary>The passages that say the same as those of the other language that hold a form of this word.</summary>
    public void AddTranslations(WordForm form)
    {
        var stems = other.StemsOf(form.Lower).Where(other.HoldsStem).ToArray();
        if (stems.Length > 0)
            _sources.Add(new([stems], OfWords: false, IsTranslation: true, SourceWeight.Translation));
    }

    /// <summary>Words just as they stand, but for capitals and accents, one after the other; returns whether any text holds them so.</summary>
    /// <param name="folded">At least one.</param>
    public bool AddWords(string[] folded, float weight) =>
        Array.TrueForAll(folded, word => own.PassagesWith(word) > 0) && AddPhrase(new(Array.ConvertAll(folded, word => (string[])[word]), OfWords: true, IsTranslation: false, weight));

    /// <summary>The same in any of their forms.</summary>
    public void AddPhraseOfForms(WordForm[] words, float weight) =>
        AddPhrase(new(Array.ConvertAll(words, word => own.StemsOf(word.Lower)), OfWords: false, IsTranslation: false, weight));

    public void AddBeginningWith(string folded)
    {
        if (folded.Length < ShortestBeginning)
            return;

        var commonest = WordsBeginningWith(folded).OrderByDescending(own.PassagesWith).Take(MostBeginnings).ToArray();
        if (commonest.Length > 0)
            _sources.Add(new([commonest], OfWords: true, IsTranslation: false, SourceWeight.Beginning));
    }

    private bool AddPhrase(TermSource phrase)
    {
        var isHeld = own.Searcher.Search(phrase.ToQuery(), 1).TotalHits > 0;
        if (isHeld)
            _sources.Add(phrase);
        return isHeld;
    }

    private List<string> WordsBeginningWith(string folded)
    {
        var words = new List<string>();
        if (MultiFields.GetTerms(own.Reader, TextField.AllWords)?.GetEnumerator() is not { } terms)
            return words;

        var beginning = new BytesRef(folded);
        var more = terms.SeekCeil(beginning) != TermsEnum.SeekStatus.END;
        while (more && words.Count < MostBeginningsLookedAt && StringHelper.StartsWith(terms.Term, beginning))
        {
            words.Add(terms.Term.Utf8ToString());
            more = terms.MoveNext();
        }

        return words;
    }
}
