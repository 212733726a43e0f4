using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Tools;

/// <summary>What <c>tools/</c> holds.</summary>
/// <param name="Tools">Those that can be read, by file.</param>
/// <param name="OldVersions">Older versions of them, at the addresses of the current ones.</param>
/// <param name="Addresses">Every tool that has a file, by id, readable or not.</param>
internal sealed record ToolsDraft(ImmutableArray<Tool> Tools, ImmutableArray<Tool> OldVersions, IReadOnlyDictionary<string, ByLanguage<string>> Addresses);

/// <summary>Reads <c>tools/</c>: a folder for each kind, and in it a file for each tool, and one for each older version that worksheets were started with.</summary>
internal sealed class ToolsReader(ToolReader reader, DiagnosticBag bag)
{
    private readonly SlugRegister _slugs = new("a tool");
    private readonly Dictionary<string, string> _firstFiles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ByLanguage<string>> _addresses = new(StringComparer.Ordinal);

    /// <summary>Every current tool by the name of its file; null for one that cannot be read.</summary>
    private readonly Dictionary<string, Tool?> _tools = new(StringComparer.Ordinal);
    private readonly List<ToolFile> _read = [];

    public ToolsDraft Read(IEnumerable<ContentFile> files)
    {
        var known = ReadFiles([.. files.Where(IsTool)]);
        var current = known.Where(file => file.Name.Version is null).ToArray();
        foreach (var file in current)
            AddCurrent(file);
        ImmutableArray<Tool> tools = [.. _read.Select(file => file.Tool)];
        var places = current.Select(file => (file.File.Folder, file.Name.ToolId)).ToHashSet();
        var old = known.Where(file => file.Name.Version is not null)
            .Select(file => AddOld(file, places.Contains((file.File.Folder, file.Name.ToolId)))).OfType<Tool>().ToImmutableArray();

        var links = new ToolLinkCheck(_tools);
        foreach (var file in _read)
            links.Check(file);
        return new(tools, old, _addresses);
    }

    private FoundTool[] ReadFiles(ContentFile[] files)
    {
        var found = new FoundTool[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            var name = ToolFileName.Of(files[i]);
            found[i] = new(files[i], name, reader.Read(files[i], name, bag.For(files[i].Path)));
        });
        return found;
    }

    private void AddCurrent(FoundTool found)
    {
        var (file, name, read) = found;
        // A file whose tool cannot be read still answers to its name, so that links to it are not reported as well.
        _addresses[name.ToolId] = ByLanguage.Create(language => read?.Tool.Address(language) ?? Addresses.Tool(language, name.ToolId));
        _tools[name.ToolId] = read?.Tool;
        if (read is null)
            return;

        foreach (var language in Language.All)
            _slugs.Add(language, "", read.Tool.Slug[language], read.Places.Slug, read.Report);
        if (read.Tool.Id.Length > 0 && !_firstFiles.TryAdd(read.Tool.Id, file.Path))
            read.Report.Error(read.Places.Id, $"The id “{read.Tool.Id}” is already that of a tool: {_firstFiles[read.Tool.Id]}.");
        _read.Add(read);
    }

    /// <returns>The tool at the address of the current version; null when it cannot be read, or there is no current one.</returns>
    private Tool? AddOld(FoundTool found, bool hasCurrent)
    {
        var (_, name, read) = found;
        if (read is null)
            return null;

        _read.Add(read);
        if (!hasCurrent)
        {
            read.Report.Error(Place.Start, $"This is an older version of “{name.ToolId}”, and {name.ToolId}.yml does not stand beside it: write that file, or remove this one.");
            return null;
        }

        if (_tools[name.ToolId] is not { } current)
            return null;
        if (read.Tool.Version >= current.Version)
            read.Report.Error(read.Places.Version, $"The version {read.Tool.Version} is not older than that of {name.ToolId}.yml, {current.Version}: raise the version there.");
        return read.Tool with { Slug = current.Slug };
    }

    private bool IsTool(ContentFile file)
    {
        var report = bag.For(file.Path);
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
    /// <param name="Read">Null where the file cannot be read.</param>
    private sealed record FoundTool(ContentFile File, ToolFileName Name, ToolFile? Read);
}
