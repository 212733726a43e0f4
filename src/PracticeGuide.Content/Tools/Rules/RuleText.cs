using System.Text.RegularExpressions;

namespace PracticeGuide.Content.Tools.Rules;

/// <summary>A part of a rule's text.</summary>
/// <param name="Offset">Characters before it.</param>
internal readonly record struct RuleToken(string Text, int Offset)
{
    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);

    /// <summary>Whether it can be the id of something.</summary>
    public bool IsWord => Text.Length > 0 && char.IsAsciiLetterOrDigit(Text[0]) && !Is("and") && !Is("or") && !Is("not") && !Is("in");
}

/// <summary>The parts of a rule's text, one after the other.</summary>
internal sealed partial class RuleText
{
    private readonly RuleToken[] _tokens;
    private int _next;

    /// <exception cref="RuleException">A sign stands in the text that no rule has.</exception>
    public RuleText(string text)
    {
        _tokens = [.. Token().Matches(text).Select(match => new RuleToken(match.Value, match.Index)), new("", text.Length)];
        if (Array.Find(_tokens, token => token.Text is [var sign] && !char.IsAsciiLetterOrDigit(sign) && "(),<>".IndexOf(sign, StringComparison.Ordinal) < 0) is { Text.Length: > 0 } wrong)
            throw new RuleException(wrong.Offset, wrong.Is("=") ? "“=” is written “==”" : $"“{wrong.Text}” means nothing here");
    }

    public RuleToken Next => _tokens[_next];

    public RuleToken After => _tokens[Math.Min(_next + 1, _tokens.Length - 1)];

    public RuleToken Take() => _next < _tokens.Length - 1 ? _tokens[_next++] : _tokens[^1];

    public bool TryTake(string text)
    {
        var found = Next.Is(text);
        if (found)
            Take();
        return found;
    }

    /// <exception cref="RuleException">Something else stands there.</exception>
    public void Expect(string text)
    {
        if (!TryTake(text))
            throw Unexpected($"“{text}”");
    }

    /// <exception cref="RuleException">No id stands there.</exception>
    public RuleToken ExpectWord(string what) => Next.IsWord ? Take() : throw Unexpected(what);

    public RuleException Unexpected(string expected) =>
        new(Next.Offset, Next.Text.Length == 0 ? $"{expected} is missing at the end" : $"{expected} is expected in place of “{Next.Text}”");

    [GeneratedRegex(@"[a-z0-9]+(?:[.-][a-z0-9]+)*|==|!=|<=|>=|\S", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();
}

/// <summary>What keeps a text from being a rule, as the middle of a sentence, and after how many characters.</summary>
internal sealed class RuleException(int offset, string message) : Exception(message)
{
    public int Offset => offset;
}
