using System.Security.Cryptography;
using System.Text;
using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Content.Files;

/// <summary>Reads the files of a content folder, in the same order on every system.</summary>
internal static class ContentFolderReader
{
    public const int MaximumBytes = 5 * 1024 * 1024;

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
            paths = FolderWalk.Files(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.For(".").Error(Place.Start, $"The content folder cannot be read: {exception.Message}");
            return null;
        }

        var files = new ContentFile[paths.Length];
        Parallel.For(0, paths.Length, i => files[i] = ReadFile(folder, paths[i]));
        return new ContentFiles(new DirectoryInfo(Path.GetFullPath(folder)).Name, Hash(files), [.. files]);
    }

    /// <summary>Reads text and images; of any other file only its name is known.</summary>
    private static ContentFile ReadFile(string folder, string path)
    {
        var isText = FileKinds.IsText(path);
        if (!isText && FileKinds.ImageType(path) is null)
            return new ContentFile(path, null);

        var (bytes, problem) = ReadBytes(Path.Combine(folder, path));
        if (bytes is null)
            return new ContentFile(path, null) { Problem = problem, Hash = problem?.Message ?? "" };

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (!isText)
            return new ContentFile(path, null) { Bytes = bytes, Hash = hash };

        (var text, problem) = FileDecoder.Decode(bytes);
        return new ContentFile(path, text) { Problem = problem, Hash = hash };
    }

    private static (byte[]? Bytes, FileProblem? Problem) ReadBytes(string path)
    {
        try
        {
            return new FileInfo(path).Length <= MaximumBytes
                ? (File.ReadAllBytes(path), null)
                : (null, new FileProblem(Place.Start, $"The file is larger than {MaximumBytes / (1024 * 1024)} MB: cut it into several."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, new FileProblem(Place.Start, $"The file cannot be read: {exception.Message}"));
        }
    }

    private static string Hash(ContentFile[] files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Hash}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
