using System.Buffers;
using System.Runtime.InteropServices;

namespace PracticeGuide.Search.Queries;

/// <summary>A stretch of what was typed.</summary>
/// <param name="Start">Its first UTF-16 code unit.</param>
/// <param name="End">One past its last.</param>
/// <param name="IsPhrase">Whether it stood between quotation marks.</param>
/// <param name="IsLeftOut">Whether what holds it is no answer.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Clause(int Start, int End, bool IsPhrase, bool IsLeftOut);

/// <summary>
/// Reads the little syntax that queries have: "words as they stand", and -what to leave out. A mark that opens or leaves out nothing is text.
/// </summary>
internal static class QueryText
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»＂");
    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-\u2010\u2011\u2212");

    /// <summary>The clauses in order; what stands between two others is one.</summary>
    public static List<Clause> Read(string text)
    {
        var clauses = new List<Clause>();
        var plain = 0;
        for (var at = 0; at < text.Length;)
        {
            var leavesOut = Hyphens.Contains(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1]));
            var start = leavesOut ? at + 1 : at;
            if (!TryReadPhrase(text, start, out var clause) && !(leavesOut && TryReadWord(text, start, out clause)))
            {
                at++;
                continue;
            }

            AddPlain(clauses, plain, at);
            clauses.Add(clause with { IsLeftOut = leavesOut });
            at = plain = clause.IsPhrase ? clause.End + 1 : clause.End;
        }

        AddPlain(clauses, plain, text.Length);
        return clauses;
    }

    private static void AddPlain(List<Clause> clauses, int start, int end)
    {
        if (start < end)
            clauses.Add(new(start, end, false, false));
    }

    private static bool TryReadPhrase(string text, int quote, out Clause clause)
    {
        clause = default;
        if (quote >= text.Length || !Quotes.Contains(text[quote]))
            return false;

        var length = text.AsSpan(quote + 1).IndexOfAny(Quotes);
        clause = new(quote + 1, quote + 1 + length, true, false);
        return length > 0 && HasWord(text.AsSpan(quote + 1, length));
    }

    private static bool TryReadWord(string text, int start, out Clause clause)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !Quotes.Contains(text[end]))
            end++;
        clause = new(start, end, false, false);
        return end > start && char.IsLetterOrDigit(text[start]);
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
                return true;
        }

        return false;
    }
}
