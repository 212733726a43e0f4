using System.Globalization;
using System.Text.RegularExpressions;
using PracticeGuide.Testing;

namespace PracticeGuide.Benchmarks;

/// <summary>The repository's content with many tools: its own, again and again under other names.</summary>
public static partial class ManyTools
{
    /// <param name="folder">Where to write; empty.</param>
    /// <param name="tools">How many there are in all.</param>
    /// <returns>The files of the tools.</returns>
    public static string[] Write(string folder, int tools)
    {
        var content = RepositoryRoot.Combine("content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var own = Directory.GetFiles(Path.Combine(folder, "tools"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        for (var number = own.Length; number < tools; number++)
        {
            var model = own[number % own.Length];
            var name = string.Create(CultureInfo.InvariantCulture, $"copy-{number}");
            File.WriteAllText(Path.Combine(Path.GetDirectoryName(model)!, $"{name}.yml"), Named(File.ReadAllText(model), name));
        }

        return Directory.GetFiles(Path.Combine(folder, "tools"), "*.yml", SearchOption.AllDirectories);
    }

    private static string Named(string tool, string name) =>
        Slug().Replace(Id().Replace(tool, $"id: {name}", 1), $$"""slug: { en: "{{name}}", fr: "{{name}}" }""", 1);

    [GeneratedRegex("^id: .*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("^slug: .*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Slug();
}
