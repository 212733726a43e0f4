using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content.Files;

/// <summary>Every file of a content folder.</summary>
/// <param name="Version">A hash of every path and every byte, 32 lowercase hexadecimal digits.</param>
internal sealed record ContentFiles(string Version, ImmutableArray<ContentFile> Files)
{
    public ContentFile? Find(string path) => Files.FirstOrDefault(file => string.Equals(file.Path, path, StringComparison.Ordinal));

    /// <summary>The files below one folder at the top.</summary>
    public IEnumerable<ContentFile> In(string folder) =>
        Files.Where(file => file.Parts.Length > 1 && string.Equals(file.Parts[0], folder, StringComparison.Ordinal));
}

/// <summary>Reads the files of a content folder, in the same order on every system.</summary>
internal static class ContentFolderReader
{
    public const int MaximumBytes = 5 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The files, or null when the folder itself cannot be read; a diagnostic says why.</returns>
    public static ContentFiles? Read(string folder, DiagnosticBag bag)
    {
        if (!Directory.Exists(folder))
        {
            bag.For(".").Error(Place.Start, $"There is no content folder at “{folder}”.");
            return null;
        }

        string[] paths;
        try
        {
            paths =
            [
                .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                    .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
                    .Where(path => !IsLeftByAnEditor(path))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.For(".").Error(Place.Start, $"The content folder cannot be read: {exception.Message}");
            return null;
        }

        var bytes = new byte[]?[paths.Length];
        var files = new ContentFile[paths.Length];
        Parallel.For(0, paths.Length, i =>
        {
            bytes[i] = ReadBytes(folder, paths[i], bag.For(paths[i]));
            files[i] = new ContentFile(paths[i], Decode(bytes[i], bag.For(paths[i])));
        });
        return new ContentFiles(Hash(paths, bytes), [.. files]);
    }

    /// <summary>Hidden, backup and swap files come and go while a person types: they are no part of the content.</summary>
    private static bool IsLeftByAnEditor(string path) =>
        path.Split('/').Any(part => part[0] is '.' or '#') || path.EndsWith('~')
        || path.EndsWith(".swp", StringComparison.Ordinal) || path.EndsWith(".tmp", StringComparison.Ordinal);

    private static byte[]? ReadBytes(string folder, string path, FileReport report)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, path));
            if (file.Length <= MaximumBytes)
                return File.ReadAllBytes(file.FullName);

            report.Error(Place.Start, $"The file is larger than {MaximumBytes / (1024 * 1024)} MB: cut it into several.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report.Error(Place.Start, $"The file cannot be read: {exception.Message}");
        }

        return null;
    }

    private static string? Decode(byte[]? bytes, FileReport report)
    {
        if (bytes is null)
            return null;

        ReadOnlySpan<byte> text = bytes;
        if (text.StartsWith(Encoding.UTF8.Preamble))
            text = text[Encoding.UTF8.Preamble.Length..];
        try
        {
            return StrictUtf8.GetString(text).ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException exception)
        {
            var line = text[..Math.Max(0, exception.Index)].Count((byte)'\n') + 1;
            report.Error(new Place(line, 1), "The file is not valid UTF-8: save it with that encoding.");
            return null;
        }
    }

    private static string Hash(string[] paths, byte[]?[] bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var i = 0; i < paths.Length; i++)
        {
            // The length stands between name and bytes, so that moving a byte from one file to the next changes the hash.
            hash.AppendData(Encoding.UTF8.GetBytes($"{paths[i]}\n{bytes[i]?.Length ?? -1}\n"));
            hash.AppendData(bytes[i] ?? []);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
