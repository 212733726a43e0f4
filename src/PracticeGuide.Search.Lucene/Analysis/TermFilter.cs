using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace PracticeGuide.Search.Lucene.Analysis;

/// <summary>Puts another term in the place of each.</summary>
internal sealed class TermFilter : TokenFilter
{
    private readonly Func<string, string> _change;
    private readonly ICharTermAttribute _term;

    /// <param name="change">Gives what takes the place of a term; the term itself where that stays.</param>
    public TermFilter(TokenStream input, Func<string, string> change)
        : base(input) => (_change, _term) = (change, AddAttribute<ICharTermAttribute>());

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;

        var before = _term.ToString();
        var after = _change(before);
        if (!string.Equals(before, after, StringComparison.Ordinal))
            _term.SetEmpty().Append(after);
        return true;
    }
}
