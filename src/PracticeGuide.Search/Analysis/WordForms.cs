namespace PracticeGuide.Search.Analysis;

/// <summary>Analyzes each spelling once, for what reads many texts.</summary>
internal sealed class WordForms(Analyzer analyzer)
{
    private readonly SpellingTable _spellings = new();
    private readonly List<WordForm> _forms = [];

    public Analyzer Analyzer => analyzer;

    /// <summary>How many spellings there are so far.</summary>
    public int Count => _forms.Count;

    /// <summary>The form of the spelling with this number.</summary>
    public WordForm this[int number] => _forms[number];

    /// <summary>Numbers spellings from 0 as they turn up.</summary>
    /// <param name="spelling">As it is written.</param>
    public int Number(ReadOnlySpan<char> spelling)
    {
        var number = _spellings.Number(spelling);
        if (number == _forms.Count)
            _forms.Add(analyzer.Read(spelling));
        return number;
    }
}
