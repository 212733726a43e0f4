namespace PracticeGuide.Content.Files;

/// <summary>A text file of the content folder.</summary>
/// <param name="Path">Path from the content folder, with forward slashes.</param>
/// <param name="Text">Its text with line feeds only, or null when it could not be read; a diagnostic says why.</param>
internal sealed record ContentFile(string Path, string? Text)
{
    /// <summary>The parts of <see cref="Path"/>: folders first, the file's name last.</summary>
    public string[] Parts { get; } = Path.Split('/');
}
