using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Tools;

/// <summary>Tests of what is said of one mistake in a tool that uses everything.</summary>
public abstract class RichToolMistakeTest : IDisposable
{
    /// <summary>Where, in the text that is put into the file, the mistake is to be reported.</summary>
    protected const string Mark = "▸";

    protected ContentFolder Folder { get; } = RichTool.Folder();

    /// <summary>
    /// Puts one text in the place of another and asserts all that is said, in order: each message at its mark, or at the place it begins with,
    /// <c>(line,column) message</c>.
    /// </summary>
    protected void Expect(string from, string to, params string[] messages)
    {
        Assert.Equal(2, RichTool.Text.Split(from).Length);
        var marked = RichTool.Text.Replace(from, to, StringComparison.Ordinal);
        var places = new List<string>();
        for (var at = marked.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = marked.IndexOf(Mark, StringComparison.Ordinal))
        {
            marked = marked.Remove(at, Mark.Length);
            places.Add($"{marked[..at].Count(letter => letter == '\n') + 1},{at - marked.LastIndexOf('\n', Math.Max(0, at - 1))}");
        }

        Folder.Write(RichTool.Path, marked);
        var result = Folder.Load();

        var next = 0;
        Assert.Equal(
            messages.Select(message => message.StartsWith('(') ? message : $"({places[next++]}) {message}"),
            result.Diagnostics.Select(diagnostic => $"({diagnostic.Line},{diagnostic.Column}) {diagnostic.Message}"));
        Assert.Equal(places.Count, next);
        Assert.All(result.Diagnostics, diagnostic => Assert.Equal(RichTool.Path, diagnostic.File));
        Assert.Null(result.Library);
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
