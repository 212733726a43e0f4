using System.IO.Enumeration;

namespace PracticeGuide.Content.Files;

/// <summary>Finds the files below a folder.</summary>
internal static class FolderWalk
{
    /// <summary>Paths from the folder, with forward slashes, in the same order on every system.</summary>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder may not be read.</exception>
    public static string[] Files(string folder)
    {
        var root = Path.GetFullPath(folder);
        var found = new FileSystemEnumerable<string>(
            root,
            (ref FileSystemEntry entry) => Path.GetRelativePath(root, entry.ToFullPath()).Replace('\\', '/'),
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None, MatchType = MatchType.Simple })
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !IsLeftAside(entry.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLeftAside(entry.FileName) && !LeadsBack(ref entry),
        };
        return [.. found.Order(StringComparer.Ordinal)];
    }

    /// <summary>Hidden, backup and swap files come and go while a person types, and packages are others' work: they are no part of the content.</summary>
    private static bool IsLeftAside(ReadOnlySpan<char> name) =>
        name[0] is '.' or '#' || name[^1] == '~' || name.EndsWith(".swp", StringComparison.Ordinal) || name.EndsWith(".tmp", StringComparison.Ordinal)
        || name is "node_modules";

    /// <summary>Whether a folder is a link to one it stands in: following it would never end.</summary>
    private static bool LeadsBack(ref FileSystemEntry entry)
    {
        if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            return false;

        var link = entry.ToFullPath();
        return Directory.ResolveLinkTarget(link, returnFinalTarget: true) is not { } target
            || (link + Path.DirectorySeparatorChar).StartsWith(target.FullName.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
