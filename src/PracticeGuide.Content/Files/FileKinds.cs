using System.Collections.Frozen;

namespace PracticeGuide.Content.Files;

/// <summary>What a file is, by the end of its name.</summary>
internal static class FileKinds
{
    /// <summary>What a page may show, and the type a browser is told. Nothing here can run a script in a page.</summary>
    private static readonly FrozenDictionary<string, string> ImageTypes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool IsMarkdown(string path) => Path.GetExtension(path) is ".md" or ".markdown" or ".MD";

    public static bool IsText(string path) => IsMarkdown(path) || Path.GetExtension(path) is ".yml";

    /// <summary>The type of an image, <c>image/png</c>, or null for any other file.</summary>
    public static string? ImageType(string path) => ImageTypes.GetValueOrDefault(Path.GetExtension(path));
}
