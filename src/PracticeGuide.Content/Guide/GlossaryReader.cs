using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Synonyms;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide;

/// <summary>Reads <c>glossary.yml</c>.</summary>
internal static class GlossaryReader
{
    /// <returns>The terms and where their ids stand, or null when the file cannot be read.</returns>
    public static ImmutableArray<Placed<GlossaryTerm>>? Read(ContentFile? file, FileReport report)
    {
        if (YamlFile.Read(file, report) is not { } root)
            return null;

        var ids = new UniqueIds(report);
        return [.. new MappingReader(root, report, "terms").Mappings("terms", mayBeEmpty: true).Select(mapping => ReadTerm(mapping, report, ids))];
    }

    /// <summary>Warns of the terms that no page explains.</summary>
    public static void WarnOfUnused(ImmutableArray<Placed<GlossaryTerm>> terms, IReadOnlySet<string> usedIds, FileReport report)
    {
        foreach (var (term, place) in terms.Where(term => !usedIds.Contains(term.Value.Id)))
            report.Warning(place, $"No page explains the term “{term.Id}”: link to it as [words](term:{term.Id}).");
    }

    private static Placed<GlossaryTerm> ReadTerm(YamlMapping mapping, FileReport report, UniqueIds ids)
    {
        var keys = new MappingReader(mapping, report, "id", "term", "definition", AskedReader.Key);
        var term = new GlossaryTerm
        {
            Id = keys.Kebab("id"),
            Term = keys.Bilingual("term"),
            Definition = keys.Bilingual("definition"),
            Asked = AskedReader.ReadBilingual(keys),
        };
        ids.Add(term.Id, keys.PlaceOf("id"));
        return new Placed<GlossaryTerm>(term, keys.PlaceOf("id"));
    }
}
