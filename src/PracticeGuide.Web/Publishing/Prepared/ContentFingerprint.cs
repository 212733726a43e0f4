using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace PracticeGuide.Web.Publishing.Prepared;

/// <summary>Changes with anything that a prepared page is made of: the content, the program, the addresses of styles and scripts.</summary>
public static class ContentFingerprint
{
    private static readonly string[] Assemblies = ["PracticeGuide.Web", "PracticeGuide.Content"];

    /// <returns>32 bytes.</returns>
    public static byte[] Of(string contentPath)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in Assemblies)
            hash.AppendData(Assembly.Load(name).ManifestModule.ModuleVersionId.ToByteArray());
        AppendIfThere(hash, Path.Combine(AppContext.BaseDirectory, "PracticeGuide.Web.staticwebassets.endpoints.json"));

        foreach (var file in Files(contentPath))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(contentPath, file)));
            AppendIfThere(hash, file);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>In an order that does not depend on the disk. A folder that cannot be listed has no files: the loader says so in its own words.</summary>
    private static string[] Files(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static void AppendIfThere(IncrementalHash hash, string file)
    {
        try
        {
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            hash.AppendData([0]);
        }
    }
}
