using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Guide;

/// <summary>Reads <c>sources.yml</c>, and checks what pages and tools say they rest on.</summary>
internal static partial class SourcesReader
{
    public static ImmutableArray<SourceDocument>? Read(ContentFile? file, FileReport report)
    {
        if (YamlFile.Read(file, report) is not { } root)
            return null;

        var ids = new UniqueIds(report);
        return [.. new MappingReader(root, report, "documents").Mappings("documents").Select(mapping => ReadDocument(mapping, report, ids))];
    }

    /// <summary>Reports a document that <c>sources.yml</c> does not list; nothing is checked when that file could not be read.</summary>
    public static string ReadDocumentId(MappingReader keys, ImmutableArray<SourceDocument>? documents)
    {
        var id = keys.Kebab("document");
        if (id.Length > 0 && documents is { } known && !known.Any(document => string.Equals(document.Id, id, StringComparison.Ordinal)))
        {
            var suggestion = Nearest.Suggestion(id, known.Select(document => document.Id));
            keys.Report.Error(keys.PlaceOf("document"), $"sources.yml lists no document “{id}”.{suggestion}");
        }

        return id;
    }

    public static ImmutableArray<string> ReadCodes(MappingReader keys)
    {
        var codes = keys.Texts("codes");
        foreach (var code in codes.Where(code => !IsCode(code.Value)))
            keys.Report.Error(code.Place, $"“{code.Value}” is not an inventory code: capital letters and a number, such as T1.");
        return [.. codes.Select(code => code.Value)];
    }

    public static bool IsCode(string text) => Code().IsMatch(text);

    private static SourceDocument ReadDocument(YamlMapping mapping, FileReport report, UniqueIds ids)
    {
        var keys = new MappingReader(mapping, report, "id", "title", "publication");
        var document = new SourceDocument
        {
            Id = keys.Kebab("id"),
            Title = keys.Bilingual("title"),
            Publication = keys.Bilingual("publication"),
        };
        ids.Add(document.Id, keys.PlaceOf("id"));
        return document;
    }

    [GeneratedRegex(@"^[A-Z]{1,4}[0-9]{1,3}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
