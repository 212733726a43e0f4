using PracticeGuide.Search.Analysis;
using PracticeGuide.Search.Index;

namespace PracticeGuide.Search.Queries;

/// <summary>One query while it is read.</summary>
/// <param name="spelling">Null where words that no text holds are left as they are.</param>
internal sealed class QueryReading(LanguageIndex own, LanguageIndex other, SynonymTable synonyms, Spelling? spelling)
{
    // What costs more than a look into the vocabulary is bounded, whatever is typed.
    public const int MostCorrections = 4;
    public const int MostSynonymPhrases = 12;
    public const int MostPhrases = 4;
    public const int MostPhraseWords = 16;
    public const int MostLeftOut = 16;

    private readonly List<AskedWord> _words = [];
    private readonly List<(int Place, List<AskedWord> Words)> _phrases = [];
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
            _phrases.Add((_words.Count, words));
        else
            _words.AddRange(words);
    }

    public Query ToQuery(string text)
    {
        var terms = new List<QueryTerm>();
        foreach (var (place, words) in _phrases)
            terms.Add(PhraseTerm(words, place));
        AddWordTerms(terms);

        var inOrder = terms.OrderBy(term => term.Place).Take(Query.MostTerms).ToArray();
        return new(inOrder, [.. _leftOut], Corrections.Apply(text, _words));
    }

    private void AddWordTerms(List<QueryTerm> terms)
    {
        var telling = new TellingWords(_words, form => Holding(own, form), form => Holding(other, form));
        var isLookedFor = telling.AreLookedFor(besidesPhrases: _phrases.Count > 0);
        var meant = synonyms.FindAll(_words, telling.MayBeOfOther);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _words.Count && terms.Count < Query.MostTerms; i++)
        {
            if (isLookedFor[i] && seen.Add(_words[i].Own.Keys[0]))
                terms.Add(WordTerm(i, meant[i], telling.IsOfOther(_words[i])));
        }
    }

    private QueryTerm WordTerm(int number, WordForm[][] meant, bool isOfOther)
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
        return sources.ToTerm(number, isRequired: false);
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
        {
            var joined = own.Vocabulary.Find(_words[first].Own.Folded + _words[first + 1].Own.Folded);
            if (joined >= 0)
                sources.AddWord(joined, SourceWeight.Corrected);
        }
    }

    private void AddSynonym(WordForm[] phrase, TermSources sources)
    {
        if (phrase is [var word])
            sources.AddForms(word, SourceWeight.Synonym);
        else if (_synonymPhrases++ < MostSynonymPhrases)
            sources.AddPhrase(own.SynonymPhrases.GetOrAdd(phrase, FindSynonym), SourceWeight.Synonym);
    }

    private PhraseMatches FindSynonym(WordForm[] phrase) => PhraseMatches.Find(own, Array.ConvertAll(phrase, FormsOf));

    private void Correct(AskedWord word, TermSources sources)
    {
        if (spelling is null || _corrections >= MostCorrections)
            return;

        _corrections++;
        if (AddWithoutElision(word, sources) || AddParted(word, sources))
            return;
        var nearest = spelling.Nearest(word.Own.Folded);
        if (nearest < 0)
            return;
        word.Corrected = own.Vocabulary.Spelling(nearest);
        sources.AddForms(own.Analyzer.Read(word.Corrected), SourceWeight.Corrected);
    }

    private bool AddWithoutElision(AskedWord word, TermSources sources) =>
        own.Analyzer.WithoutElision(word.Own.Folded).Any(rest => sources.AddForms(own.Analyzer.Read(rest), SourceWeight.Corrected));

    // "schoolboard" is two words run together.
    private bool AddParted(AskedWord word, TermSources sources)
    {
        const int ShortestPart = 3;
        var folded = word.Own.Folded;
        for (var length = ShortestPart; length <= folded.Length - ShortestPart; length++)
        {
            var (first, second) = (own.Vocabulary.Find(folded[..length]), own.Vocabulary.Find(folded[length..]));
            if (first < 0 || second < 0 || PhraseMatches.Find(own, [[first], [second]]) is not { Holding: > 0 } phrase)
                continue;
            word.Corrected = $"{own.Vocabulary.Spelling(first)} {own.Vocabulary.Spelling(second)}";
            sources.AddPhrase(phrase, SourceWeight.Corrected);
            return true;
        }

        return false;
    }

    private QueryTerm PhraseTerm(List<AskedWord> words, int place)
    {
        var sources = new TermSources(own, other);
        if (PhraseOf(words) is { } phrase)
            sources.AddPhrase(phrase, SourceWeight.Asked);
        return sources.ToTerm(place, isRequired: true);
    }

    private void LeaveOut(List<AskedWord> words, bool isPhrase)
    {
        if (_leftOut.Count >= MostLeftOut)
            return;
        if (isPhrase && PhraseOf(words) is { } phrase)
            _leftOut.Add(TermSource.Of(phrase, SourceWeight.Asked));
        else if (!isPhrase)
            _leftOut.AddRange(words.SelectMany(word => FormsOf(word.Own)).Select(word => TermSource.Of(word, SourceWeight.Asked)));
    }

    // The words just as they stand, but for capitals and accents, the first of a very long phrase; null where the texts lack one of them.
    private PhraseMatches? PhraseOf(List<AskedWord> words)
    {
        var numbers = words.Take(MostPhraseWords).Select(word => own.Vocabulary.Find(word.Own.Folded)).ToArray();
        return numbers.Contains(-1) ? null : PhraseMatches.Find(own, [.. numbers.Select(number => (int[])[number])]);
    }

    private int[] FormsOf(WordForm form) =>
        [.. form.Keys.SelectMany(key => own.Vocabulary.Forms(key).ToArray()).Distinct()];

    private static int Holding(LanguageIndex index, WordForm form)
    {
        var holding = 0;
        foreach (var key in form.Keys)
        {
            foreach (var word in index.Vocabulary.Forms(key))
                holding += index.Postings.Count(word);
        }

        return holding;
    }
}
