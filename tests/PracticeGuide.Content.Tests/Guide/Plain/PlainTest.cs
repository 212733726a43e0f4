using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Guide.Plain;

/// <summary>Tests of folders of Markdown that was not written for this site: each writes the files it is about.</summary>
public abstract class PlainTest : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The folder that is published, which gives the site its name.</summary>
    protected string Root => Path.Combine(_folder.Path, "our-handbook");

    protected void Write(string path, string text) => _folder.Write(Path.Combine("our-handbook", path), text);

    protected void WriteBytes(string path, params byte[] bytes) => File.WriteAllBytes(_folder.Write(Path.Combine("our-handbook", path), ""), bytes);

    protected LoadResult Load() => LibraryLoader.Load(Root);

    protected IEnumerable<string> Messages => Load().Diagnostics.Select(diagnostic => diagnostic.ToString());

    protected Library Library => Load() is { Library: { } library } ? library : throw new InvalidOperationException(string.Join('\n', Messages));

    protected PageText English(string id) => Page(id).Text[Language.English];

    protected PageText French(string id) => Page(id).Text[Language.French];

    protected GuidePage Page(string id) =>
        Library.TryGetPage(id, out var page) ? page : throw new InvalidOperationException($"{id} is none of {string.Join(", ", Library.Pages.Select(other => other.Id))}.");

    /// <summary>The text of a page in both languages, so that nothing is said of a translation that is missing.</summary>
    protected void WriteBoth(string name, string text)
    {
        Write($"{name}.en.md", text);
        Write($"{name}.fr.md", text);
    }

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
