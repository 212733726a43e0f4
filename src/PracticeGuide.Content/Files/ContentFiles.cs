using System.Collections.Immutable;

namespace PracticeGuide.Content.Files;

/// <summary>Every file of a content folder, by path.</summary>
/// <param name="FolderName">The folder's own name.</param>
/// <param name="Version">A hash of the path and bytes of every file that may be read, 32 lowercase hexadecimal digits.</param>
internal sealed record ContentFiles(string FolderName, string Version, ImmutableArray<ContentFile> Files)
{
    public ContentFile? Find(string path) => Files.FirstOrDefault(file => string.Equals(file.Path, path, StringComparison.Ordinal));

    /// <summary>The files below one folder at the top.</summary>
    public IEnumerable<ContentFile> In(string folder) =>
        Files.Where(file => file.Parts.Length > 1 && string.Equals(file.Parts[0], folder, StringComparison.Ordinal));
}
