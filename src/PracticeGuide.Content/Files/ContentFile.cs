using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content.Files;

/// <summary>Why a file could not be read. Whoever needs the file reports it: how bad it is depends on what the file was to be.</summary>
internal sealed record FileProblem(Place Place, string Message);

/// <summary>A file of the content folder.</summary>
/// <param name="Path">Path from the content folder, with forward slashes.</param>
/// <param name="Text">Its text with line feeds only; null for what is no text, and where it could not be read.</param>
internal sealed record ContentFile(string Path, string? Text)
{
    /// <summary>The parts of <see cref="Path"/>: folders first, the file's name last.</summary>
    public string[] Parts { get; } = Path.Split('/');

    public FileProblem? Problem { get; init; }

    /// <summary>What an image holds; null for any other file.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>SHA-256 of its bytes, in lowercase hexadecimal digits; empty for what nothing reads.</summary>
    public string Hash { get; init; } = "";

    public string Name => Parts[^1];

    /// <summary>The folder it stands in, empty at the top.</summary>
    public string Folder => string.Join('/', Parts[..^1]);

    public bool IsMarkdown => FileKinds.IsMarkdown(Path);
}
