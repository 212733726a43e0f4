using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Lucene.Index;
using PracticeGuide.Search.Queries;
using Bounds = PracticeGuide.Search.Queries.QueryReading;

namespace PracticeGuide.Search.Lucene.Queries;

/// <summary>One query while it is read.</summary>
/// <param name="spelling">Null where words that no text holds are left as they are.</param>
internal sealed class QueryReading(TextIndex own, TextIndex other, SynonymTable synonyms, Spelling? spelling)
{
    // What costs more than a look into the index is bounded, whatever is typed.
    private const int MostCorrections = Bounds.MostCorrections;
    private const int MostSynonymPhrases = Bounds.MostSynonymPhrases;
    private const int MostPhrases = Bounds.MostPhrases;
    private const int MostLeftOut = Bounds.MostLeftOut;

    private readonly List<AskedWord> _words = [];
    private readonly List<QueryTerm> _phrases = [];
    private readonly List<TermSource> _leftOut = [];
    private int _corrections;
    private int _synonymPhrases;
    private bool _endsWithPhrase;

    public void Add(List<AskedWord> words, Clause clause)
    {
        if (words.Count == 0)
            return;

        _endsWithPhrase = clause.IsPhrase || clause.IsLeftOut;
        if (clause.IsLeftOut)
            LeaveOut(words, clause.IsPhrase);
        else if (clause.IsPhrase && _phrases.Count < MostPhrases)
            _phrases.Add(new(_words.Count, PhraseOf(words), IsRequired: true));
        else
            _words.AddRange(words);
    }

    public QueryTerms ToTerms(string text)
    {
        var terms = new List<QueryTerm>(_phrases);
        var telling = new TellingWords(_words, own.PassagesWith, other.PassagesWith);
        var isLookedFor = telling.AreLookedFor(besidesPhrases: _phrases.Count > 0);
        var meant = synonyms.FindAll(_words, telling.MayBeOfOther);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _words.Count && terms.Count < Query.MostTerms; i++)
        {
            if (isLookedFor[i] && seen.Add(own.StemsOf(_words[i].Own.Lower)[0]))
                terms.Add(new(i, SourcesOf(i, meant[i], telling.IsOfOther(_words[i])), IsRequired: false));
        }

        return new([.. terms.OrderBy(term => term.Place).Take(Query.MostTerms)], [.. _leftOut], Corrections.Apply(text, _words));
    }

    private TermSource[] SourcesOf(int number, WordForm[][] meant, bool isOfOther)
    {
        var word = _words[number];
        var sources = new TermSources(own, other);
        sources.AddForms(word.Own, SourceWeight.Asked);
        if (word.Joined is not null)
            sources.AddForms(word.Joined, SourceWeight.Asked);
        AddJoinedWithNeighbours(number, sources);
        foreach (var phrase in meant)
            AddSynonym(phrase, sources);
        if (isOfOther)
            sources.AddTranslations(word.Other);
        if (number == _words.Count - 1 && !_endsWithPhrase)
            AddBeginnings(word, sources);
        if (!sources.Any)
            Correct(word, sources);
        return sources.ToArray();
    }

    private static void AddBeginnings(AskedWord word, TermSources sources)
    {
        sources.AddBeginningWith(word.Own.Folded);
        if (word.Joined is not null)
            sources.AddBeginningWith(word.Joined.Folded);
    }

    // "home work" is also looked for as "homework".
    private void AddJoinedWithNeighbours(int number, TermSources sources)
    {
        for (var first = Math.Max(number - 1, 0); first <= number && first + 1 < _words.Count; first++)
            sources.AddWords([_words[first].Own.Folded + _words[first + 1].Own.Folded], SourceWeight.Corrected);
    }

    private void AddSynonym(WordForm[] phrase, TermSources sources)
    {
        if (phrase is [var word])
            sources.AddForms(word, SourceWeight.Synonym);
        else if (_synonymPhrases++ < MostSynonymPhrases)
            sources.AddPhraseOfForms(phrase, SourceWeight.Synonym);
    }

    private void Correct(AskedWord word, TermSources sources)
    {
        if (spelling is null || _corrections >= MostCorrections)
            return;

        _corrections++;
        if (own.Words.WithoutElision(word.Own.Folded).Any(rest => sources.AddForms(own.Words.Read(rest), SourceWeight.Corrected)))
            return;
        if (AddParted(word, sources) || spelling.Nearest(word.Own.Folded) is not { } nearest)
            return;
        word.Corrected = own.Spelling(nearest);
        sources.AddForms(own.Words.Read(word.Corrected), SourceWeight.Corrected);
    }

    // "schoolboard" is two words run together.
    private bool AddParted(AskedWord word, TermSources sources)
    {
        foreach (var (first, second) in spelling!.Parted(word.Own.Folded))
        {
            if (!sources.AddWords([first, second], SourceWeight.Corrected))
                continue;
            word.Corrected = $"{own.Spelling(first)} {own.Spelling(second)}";
            return true;
        }

        return false;
    }

    private void LeaveOut(List<AskedWord> words, bool isPhrase)
    {
        if (_leftOut.Count < MostLeftOut)
            _leftOut.AddRange(isPhrase ? PhraseOf(words) : words.SelectMany(FormsOf));
    }

    private TermSource[] PhraseOf(List<AskedWord> words)
    {
        var sources = new TermSources(own, other);
        sources.AddWords([.. words.Select(word => word.Own.Folded)], SourceWeight.Asked);
        return sources.ToArray();
    }

    private TermSource[] FormsOf(AskedWord word)
    {
        var sources = new TermSources(own, other);
        sources.AddForms(word.Own, SourceWeight.Asked);
        return sources.ToArray();
    }
}
