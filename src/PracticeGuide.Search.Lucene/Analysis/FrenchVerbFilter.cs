using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace PracticeGuide.Search.Lucene.Analysis;

/// <summary>
/// Where "-ent" may be a verb's ending, which the stemmer leaves alone because it more often is not, puts the infinitive beside the word:
/// "aident" is found with "aider", and "parent" still with "parents".
/// </summary>
internal sealed class FrenchVerbFilter : TokenFilter
{
    private const int ShortestRoot = 3;

    private readonly Func<string, bool> _saysLittle;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private State? _word;
    private string? _infinitive;

    /// <param name="saysLittle">Whether a word says so little that no verb can be made of it: "parent" must not be found by "par".</param>
    public FrenchVerbFilter(TokenStream input, Func<string, bool> saysLittle)
        : base(input)
    {
        _saysLittle = saysLittle;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_infinitive is { } infinitive)
        {
            RestoreState(_word);
            _term.SetEmpty().Append(infinitive);
            _increment.PositionIncrement = 0;
            _infinitive = null;
            return true;
        }

        if (!m_input.IncrementToken())
            return false;

        _infinitive = InfinitiveOf(_term.ToString());
        _word = _infinitive is null ? null : CaptureState();
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        (_word, _infinitive) = (null, null);
    }

    private string? InfinitiveOf(string word) =>
        word.Length >= ShortestRoot + 3 && word.EndsWith("ent", StringComparison.Ordinal) && !word.EndsWith("ement", StringComparison.Ordinal)
        && !_saysLittle(word[..^3])
            ? word[..^3] + "er"
            : null;
}
