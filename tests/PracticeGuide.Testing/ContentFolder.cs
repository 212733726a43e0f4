using System.Collections.Immutable;
using PracticeGuide.Content;
using PracticeGuide.Content.Diagnostics;

namespace PracticeGuide.Testing;

/// <summary>
/// The smallest content folder that loads without a word, in both languages: one audience, two pages, a term, a territory with one
/// resource and a tool of two items. A test changes the one file it is about. Gone with the test.
/// </summary>
public sealed class ContentFolder : IDisposable
{
    public const string EnglishPage = "guide/partners/example.en.md";
    public const string FrenchPage = "guide/partners/example.fr.md";
    public const string Tool = "tools/checklist/first-steps.yml";

    private readonly TemporaryFolder _folder = new();

    public ContentFolder()
    {
        foreach (var (path, text) in ContentFolderFiles.All)
            _folder.Write(path, text);
    }

    public string Path => _folder.Path;

    public ContentFolder Write(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    public ContentFolder WriteBytes(string path, byte[] bytes)
    {
        File.WriteAllBytes(_folder.Write(path, ""), bytes);
        return this;
    }

    public ContentFolder Delete(string path)
    {
        File.Delete(System.IO.Path.Combine(Path, path));
        return this;
    }

    /// <summary>Changes a text that stands in the file exactly once.</summary>
    /// <exception cref="ArgumentException">The text is not there, or more than once.</exception>
    public ContentFolder Replace(string path, string from, string to)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(Path, path));
        if (text.Split(from).Length != 2)
            throw new ArgumentException($"“{from}” stands {text.Split(from).Length - 1} times in {path}.", nameof(from));
        return Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    /// <summary>Puts a body below the front matter of the page <c>partners/example</c>, the same in both languages.</summary>
    public ContentFolder WriteBody(string body) => WriteBody(EnglishPage, body).WriteBody(FrenchPage, body);

    /// <summary>Puts a body below the front matter of one file of the page <c>partners/example</c>: its first line is line 12.</summary>
    public ContentFolder WriteBody(string path, string body) => Write(path, ContentFolderFiles.FrontMatter(path) + body);

    public LoadResult Load() => LibraryLoader.Load(Path);

    /// <summary>The library of a folder that has no errors.</summary>
    public Library LoadLibrary() =>
        Load() is { Library: { } library } ? library : throw new InvalidOperationException(string.Join('\n', Load().Diagnostics));

    public ImmutableArray<Diagnostic> Diagnostics => Load().Diagnostics;

    /// <summary>Each diagnostic as editors and terminals show it.</summary>
    public IEnumerable<string> Messages => Diagnostics.Select(diagnostic => diagnostic.ToString());

    public void Dispose() => _folder.Dispose();
}
