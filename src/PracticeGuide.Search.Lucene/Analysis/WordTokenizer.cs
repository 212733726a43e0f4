using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Lucene.Analysis;

/// <summary>
/// Cuts a text into the words that the site knows as such, so that both engines agree on what an apostrophe or a hyphen parts. The position
/// of a word is its number in the text; where it is part of a compound, the whole compound as one word stands there too.
/// </summary>
internal sealed class WordTokenizer : Tokenizer
{
    private readonly Search.Analysis.Analyzer _language;
    private readonly ICharTermAttribute _term;
    private readonly IOffsetAttribute _offset;
    private readonly IPositionIncrementAttribute _increment;
    private readonly List<Token> _tokens = [];
    private int _next;
    private int _length;

    public WordTokenizer(TextReader input, Search.Analysis.Analyzer language)
        : base(input)
    {
        _language = language;
        _term = AddAttribute<ICharTermAttribute>();
        _offset = AddAttribute<IOffsetAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override void Reset()
    {
        base.Reset();
        var text = m_input.ReadToEnd();
        (_next, _length) = (0, text.Length);
        _tokens.Clear();
        Read(text);
    }

    public override bool IncrementToken()
    {
        if (_next == _tokens.Count)
            return false;

        ClearAttributes();
        var token = _tokens[_next++];
        _term.SetEmpty().Append(token.Text);
        _offset.SetOffset(token.Start, token.End);
        _increment.PositionIncrement = token.IsWord ? 1 : 0;
        return true;
    }

    public override void End()
    {
        base.End();
        _offset.SetOffset(_length, _length);
    }

    private void Read(string text)
    {
        var words = new List<Word>();
        _language.ReadWords(text, words);
        for (var first = 0; first < words.Count;)
        {
            var count = Compounds.Length(words, first);
            var joined = Compounds.Join(text, words, first, count);
            foreach (var word in words.GetRange(first, count))
            {
                _tokens.Add(new(text.Substring(word.Start, word.Length), word.Start, word.End, true));
                if (joined is not null)
                    _tokens.Add(new(joined, word.Start, word.End, false));
            }

            first += count;
        }
    }

    private sealed record Token(string Text, int Start, int End, bool IsWord);
}
