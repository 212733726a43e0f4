using System.Collections.Immutable;
using System.Globalization;

namespace PracticeGuide.Content.Tools.Rules;

/// <summary>An item that a rule names, and what it asks of it.</summary>
/// <param name="Options">None where it is asked only whether the item is answered.</param>
internal sealed record ItemMention(RuleToken Item, ImmutableArray<RuleToken> Options);

/// <summary>
/// Reads <c>a == b</c>, <c>a != b</c>, <c>a in (b, c)</c>, <c>answered(a)</c>, <c>average(s) &lt; 2.5</c>, <c>not</c>, <c>and</c>, <c>or</c> and
/// parentheses; <c>and</c> binds more than <c>or</c>.
/// </summary>
internal sealed class RuleParser
{
    /// <summary>How many parentheses and <c>not</c> may stand one in the other.</summary>
    private const int MostDeep = 20;

    private readonly RuleText _text;
    private int _depth;

    private RuleParser(string text) => _text = new(text);

    /// <summary>In the order of the text.</summary>
    public List<ItemMention> Items { get; } = [];

    /// <summary>The sections whose average is asked, in the order of the text.</summary>
    public List<RuleToken> Sections { get; } = [];

    /// <exception cref="RuleException">The text is no rule.</exception>
    public static (Rule Rule, RuleParser Read) Parse(string text)
    {
        var parser = new RuleParser(text);
        var rule = parser.ReadEither();
        return parser._text.Next.Text.Length == 0 ? (rule, parser) : throw parser._text.Unexpected("“and”, “or” or the end");
    }

    private Rule ReadEither()
    {
        var rule = ReadBoth();
        while (_text.TryTake("or"))
            rule = new Rule.Either(rule, ReadBoth());
        return rule;
    }

    private Rule ReadBoth()
    {
        var rule = ReadOne();
        while (_text.TryTake("and"))
            rule = new Rule.Both(rule, ReadOne());
        return rule;
    }

    private Rule ReadOne()
    {
        if (++_depth > MostDeep)
            throw new RuleException(_text.Next.Offset, "parentheses stand one in the other too deeply");
        var rule = ReadPlain();
        _depth--;
        return rule;
    }

    private Rule ReadPlain()
    {
        if (_text.TryTake("not"))
            return new Rule.Not(ReadOne());
        if (_text.TryTake("("))
        {
            var inner = ReadEither();
            _text.Expect(")");
            return inner;
        }

        if (_text.After.Is("("))
        {
            if (_text.Next.Is("answered"))
                return ReadAnswered();
            if (_text.Next.Is("average"))
                return ReadAverage();
        }

        return ReadOption();
    }

    private Rule.Answered ReadAnswered()
    {
        var item = ReadArgument("the id of an item");
        Items.Add(new(item, []));
        return new(item.Text);
    }

    private Rule.AverageIs ReadAverage()
    {
        var section = ReadArgument("the id of a section");
        Sections.Add(section);
        Comparison? comparison = _text.Next.Text switch
        {
            "<" => Comparison.Less,
            "<=" => Comparison.AtMost,
            ">" => Comparison.More,
            ">=" => Comparison.AtLeast,
            _ => null,
        };
        if (comparison is null)
            throw _text.Unexpected("“<”, “<=”, “>” or “>=”");
        _text.Take();
        if (!double.TryParse(_text.Next.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var limit))
            throw _text.Unexpected("a number, such as 2.5,");
        _text.Take();
        return new(section.Text, comparison.Value, limit);
    }

    private RuleToken ReadArgument(string what)
    {
        _text.Take();
        _text.Expect("(");
        var word = _text.ExpectWord(what);
        _text.Expect(")");
        return word;
    }

    private Rule ReadOption()
    {
        var item = _text.ExpectWord("the id of an item");
        if (_text.TryTake("in"))
            return Mention(item, ReadOptions());
        if (_text.TryTake("!="))
            return new Rule.Not(Mention(item, [_text.ExpectWord("the id of an option")]));
        _text.Expect("==");
        return Mention(item, [_text.ExpectWord("the id of an option")]);
    }

    private ImmutableArray<RuleToken> ReadOptions()
    {
        _text.Expect("(");
        var options = ImmutableArray.CreateBuilder<RuleToken>();
        do
            options.Add(_text.ExpectWord("the id of an option"));
        while (_text.TryTake(","));
        _text.Expect(")");
        return options.ToImmutable();
    }

    private Rule.IsOneOf Mention(RuleToken item, ImmutableArray<RuleToken> options)
    {
        Items.Add(new(item, options));
        return new(item.Text, [.. options.Select(option => option.Text)]);
    }
}
