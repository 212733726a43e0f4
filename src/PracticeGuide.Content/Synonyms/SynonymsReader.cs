using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Synonyms;

/// <summary>Reads <c>search.yml</c>.</summary>
internal sealed class SynonymsReader
{
    public const int MostWords = 4;

    public const int MostCharacters = 60;

    private readonly FileReport _report;

    /// <summary>Where each entry first stands. People look for words of either language on either side, so both languages share one list.</summary>
    private readonly Dictionary<string, Standing> _entries = new(StringComparer.Ordinal);

    private SynonymsReader(FileReport report) => _report = report;

    public static ImmutableArray<SynonymGroup>? Read(ContentFile? file, FileReport report)
    {
        if (YamlFile.Read(file, report) is not { } root)
            return null;

        var reader = new SynonymsReader(report);
        return [.. new MappingReader(root, report, "synonyms").Mappings("synonyms", mayBeEmpty: true).Select(reader.ReadGroup)];
    }

    private SynonymGroup ReadGroup(YamlMapping mapping)
    {
        var keys = new MappingReader(mapping, _report, [.. Language.All.Select(language => language.Code)]);
        var words = ByLanguage.Create(language => keys.Texts(language.Code, required: false));
        foreach (var language in Language.All)
        {
            var own = new HashSet<string>(StringComparer.Ordinal);
            foreach (var entry in words[language])
                Check(entry, mapping.Place, own);
        }

        if (Language.All.Sum(language => words[language].Length) < 2)
            _report.Error(mapping.Place, "A group holds at least two words or phrases that mean the same.");
        return new SynonymGroup(words.Select(entries => entries.Select(entry => entry.Value).ToImmutableArray()));
    }

    /// <param name="own">What already stands in the same language of the same group.</param>
    private void Check(Placed<string> entry, Place group, HashSet<string> own)
    {
        var key = Key(entry.Value);
        if (key.Length == 0)
            _report.Error(entry.Place, $"“{entry.Value}” has no letter and no digit: nobody can look for it.");
        else if (entry.Value.Length > MostCharacters)
            _report.Error(entry.Place, $"This is longer than {MostCharacters} characters: write words, not a sentence.");
        else if (entry.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MostWords)
            _report.Error(entry.Place, $"“{entry.Value}” has more than {MostWords} words.");
        else if (!own.Add(key))
            _report.Error(entry.Place, $"“{entry.Value}” already stands in this list, but for capitals or accents at most: search does not tell them apart.");
        else if (!_entries.TryAdd(key, new(group, entry.Place)) && _entries[key] is var first && first.Group != group)
            _report.Error(entry.Place, $"“{entry.Value}” already stands in another group, at line {first.Place.Line}: a word stands in one group only.");
    }

    /// <summary>What is left for search to compare: letters and digits, without capitals and accents, in words. Empty where there are none.</summary>
    private static string Key(string entry)
    {
        var key = new StringBuilder(entry.Length);

        // Rune by rune first: a text may hold half a character, which cannot be taken apart.
        foreach (var rune in string.Concat(entry.EnumerateRunes()).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                key.Append(Folded(Rune.ToLowerInvariant(rune)));
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark && key is not [] and not [.., ' '])
                key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    private static string Folded(Rune letter) => letter.Value switch
    {
        'œ' => "oe",
        'æ' => "ae",
        _ => letter.ToString(),
    };

    /// <param name="Group">Where its group begins.</param>
    private sealed record Standing(Place Group, Place Place);
}
