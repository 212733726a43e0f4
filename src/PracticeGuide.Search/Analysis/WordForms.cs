namespace PracticeGuide.Search.Analysis;

/// <summary>Analyzes each spelling once, for what reads many texts.</summary>
internal sealed class WordForms(Analyzer analyzer)
{
    private readonly Dictionary<string, WordForm> _bySpelling = new(StringComparer.Ordinal);

    public Analyzer Analyzer => analyzer;

    public WordForm Read(ReadOnlySpan<char> spelling)
    {
        var known = _bySpelling.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(spelling, out var form))
            known[spelling] = form = analyzer.Read(spelling);
        return form;
    }
}
