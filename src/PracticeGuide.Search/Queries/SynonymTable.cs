using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Synonyms;
using PracticeGuide.Search.Analysis;

namespace PracticeGuide.Search.Queries;

/// <summary>What else to look for in one language where someone asks, in any language, for a word or phrase that has synonyms.</summary>
internal sealed class SynonymTable
{
    private const int MostWords = 4;

    private readonly Dictionary<string, WordForm[][]> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordForm[][]> _other = new(StringComparer.Ordinal);

    /// <param name="groups">What each group has in each language.</param>
    /// <param name="language">The language of the texts that are searched.</param>
    private SynonymTable(IEnumerable<ByLanguage<WordForm[][]>> groups, Language language)
    {
        foreach (var group in groups)
        {
            Add(_own, group[language], group[language]);
            Add(_other, group[language.Other], group[language]);
        }
    }

    /// <summary>One table for the texts of each language.</summary>
    public static ByLanguage<SynonymTable> Read(IEnumerable<SynonymGroup> groups)
    {
        var read = groups.Select(group => ByLanguage.Create(language => Read(group.Words[language], language))).ToArray();
        return ByLanguage.Create(language => new SynonymTable(read, language));
    }

    /// <summary>For each word asked what else it may mean: words and phrases.</summary>
    /// <param name="isOther">Whether a word may be one of the other language: words are alike that are not the same.</param>
    public WordForm[][][] FindAll(List<AskedWord> asked, Predicate<AskedWord> isOther)
    {
        var meant = new WordForm[asked.Count][][];
        Array.Fill(meant, []);
        for (var first = 0; first < asked.Count;)
        {
            var phrases = Find(asked, first, isOther, out var length);
            Array.Fill(meant, phrases, first, length);
            first += Math.Max(length, 1);
        }

        return meant;
    }

    /// <summary>The synonyms of the longest phrase that begins with word <paramref name="first"/>: each a word or phrase.</summary>
    /// <param name="length">How many of the words asked it is; 0 where there is none.</param>
    private WordForm[][] Find(List<AskedWord> asked, int first, Predicate<AskedWord> isOther, out int length)
    {
        for (length = Math.Min(MostWords, asked.Count - first); length > 0; length--)
        {
            var words = asked.GetRange(first, length);
            var own = Key(words.Select(word => word.Own));
            if (_own.TryGetValue(own, out var meant)
                || (words.Exists(isOther) && _other.TryGetValue(Key(words.Select(word => word.Other)), out meant)))
                return [.. meant.Where(phrase => !string.Equals(Key(phrase), own, StringComparison.Ordinal))];
        }

        return [];
    }

    private static void Add(Dictionary<string, WordForm[][]> table, WordForm[][] phrases, WordForm[][] meant)
    {
        foreach (var phrase in phrases)
            table.TryAdd(Key(phrase), meant);
    }

    private static WordForm[][] Read(ImmutableArray<string> phrases, Language language)
    {
        var analyzer = Analyzer.For(language);
        return [.. phrases.Select(phrase => analyzer.ReadForms(phrase)).Where(forms => forms.Length > 0)];
    }

    private static string Key(IEnumerable<WordForm> words) => string.Join(' ', words.Select(word => word.Keys[0]));
}
