using System.Collections.Immutable;

namespace PracticeGuide.Search.Queries;

/// <summary>Writes a query again with its corrected words in their places.</summary>
internal static class Corrections
{
    /// <returns>Null where no word is corrected.</returns>
    public static Correction? Apply(string text, List<AskedWord> words)
    {
        var fragments = ImmutableArray.CreateBuilder<Fragment>();
        var end = 0;
        foreach (var word in words.Where(word => word.Corrected is not null).OrderBy(word => word.Start))
        {
            if (word.Start > end)
                fragments.Add(new(text[end..word.Start], false));
            fragments.Add(new(word.Corrected!, true));
            end = word.End;
        }

        if (fragments.Count == 0)
            return null;
        if (end < text.Length)
            fragments.Add(new(text[end..], false));
        return new(string.Concat(fragments.Select(fragment => fragment.Text)), fragments.ToImmutable());
    }
}
