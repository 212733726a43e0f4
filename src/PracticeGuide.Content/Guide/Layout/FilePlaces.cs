using System.Collections.Frozen;
using PracticeGuide.Content.Files;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide.Layout;

/// <summary>Where a link from file to file leads.</summary>
/// <param name="PageId">Null where it leads to an audience.</param>
/// <param name="Language">The language of the file that was named, or null where any will do.</param>
internal sealed record FilePlace(string? PageId, string AudienceId, Language? Language);

/// <summary>Says which page a path is a file of, for links that name files as plain Markdown does.</summary>
internal sealed class FilePlaces
{
    private readonly string _root;
    private readonly FrozenDictionary<string, FilePlace> _byPath;
    private readonly FrozenDictionary<string, FilePlace> _byKey;

    public FilePlaces(FoundGuide guide)
    {
        _root = guide.Root;
        _byPath = guide.Pages.SelectMany(page => Language.All.Where(language => page.Files[language] is not null)
                .Select(language => (page.Files[language]!.Path, Place: new FilePlace(page.Id, page.AudienceId, language))))
            .ToFrozenDictionary(file => file.Path, file => file.Place, StringComparer.Ordinal);

        // A folder leads to what stands for it, and to its audience where nothing does.
        var byKey = guide.Pages.ToDictionary(page => page.Name.Key, page => new FilePlace(page.Id, page.AudienceId, null), StringComparer.Ordinal);
        foreach (var audience in guide.Audiences)
            byKey.TryAdd(audience.Folder.Length == 0 ? "index" : $"{audience.Folder.ToLowerInvariant()}/index", new FilePlace(null, audience.Id, null));
        _byKey = byKey.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <param name="folder">The folder of the file that the link stands in.</param>
    /// <param name="address">The path of the link, as it is written: relative to the file, or from the top where it begins with a slash.</param>
    public FilePlace? Find(string folder, string address)
    {
        if (ContentPath.Resolve(folder, address) is not { } path)
            return null;
        if (_byPath.TryGetValue(path, out var file))
            return file;

        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        if (_root.Length > 0)
        {
            // Whoever writes a path from the top may mean that of the pages.
            if (parts.Length > 0 && string.Equals(parts[0], _root, StringComparison.Ordinal))
                parts = parts[1..];
            else if (!address.StartsWith('/'))
                return null;
        }

        return ByName(parts);
    }

    private FilePlace? ByName(ReadOnlySpan<string> parts)
    {
        if (parts.Length == 0)
            return _byKey.GetValueOrDefault("index");
        if (FileKinds.IsMarkdown(parts[^1]))
            return PageName.Parse(parts) is { } named ? _byKey.GetValueOrDefault(named.Key) : null;

        return PageName.Parse([.. parts[..^1], parts[^1] + ".md"]) is { } name && _byKey.TryGetValue(name.Key, out var page)
            ? page
            : PageName.Parse([.. parts, "index.md"]) is { } index ? _byKey.GetValueOrDefault(index.Key) : null;
    }
}
