using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tools;

/// <summary>What <c>tools/</c> holds.</summary>
/// <param name="Tools">Those that can be read, by file.</param>
/// <param name="Addresses">Every tool that has a file, by id, readable or not.</param>
internal sealed record ToolsDraft(ImmutableArray<Tool> Tools, IReadOnlyDictionary<string, ByLanguage<string>> Addresses);

/// <summary>Reads <c>tools/</c>: a folder for each kind, and in it a file for each tool.</summary>
internal static class ToolsReader
{
    public static ToolsDraft Read(IEnumerable<ContentFile> files, ToolReader reader, DiagnosticBag bag)
    {
        var slugs = new SlugRegister("a tool");
        var firstFiles = new Dictionary<string, string>(StringComparer.Ordinal);
        var addresses = new Dictionary<string, ByLanguage<string>>(StringComparer.Ordinal);
        var tools = ImmutableArray.CreateBuilder<Tool>();
        foreach (var file in files)
        {
            var report = bag.For(file.Path);
            if (!IsTool(file, report))
                continue;

            var read = reader.Read(file, report);
            // A file whose tool cannot be read still answers to its name, so that links to it are not reported as well.
            var name = Path.GetFileNameWithoutExtension(file.Path);
            addresses[name] = ByLanguage.Create(language => read?.Tool.Address(language) ?? Addresses.Tool(language, name));
            if (read is null)
                continue;

            foreach (var language in Language.All)
                slugs.Add(language, "", read.Tool.Slug[language], read.SlugPlace, report);
            if (read.Tool.Id.Length > 0 && !firstFiles.TryAdd(read.Tool.Id, file.Path))
                report.Error(read.IdPlace, $"The id “{read.Tool.Id}” is already that of a tool: {firstFiles[read.Tool.Id]}.");
            tools.Add(read.Tool);
        }

        return new ToolsDraft(tools.ToImmutable(), addresses);
    }

    private static bool IsTool(ContentFile file, FileReport report)
    {
        if (file.Parts is not [_, var folder, var name] || !name.EndsWith(".yml", StringComparison.Ordinal))
        {
            report.Warning(Place.Start, "This file is not read: tools/ holds, in a folder for each kind, tools named tool.yml.");
            return false;
        }

        if (ToolKindIds.TryParse(folder, out _))
            return true;

        report.Error(Place.Start, $"The folder “{folder}” is no kind of tool; the kinds are: {string.Join(", ", ToolKindIds.All)}.");
        return false;
    }
}
