using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests;

/// <summary>Tests of what is said of a mistake: each changes one thing in a folder that loads without a word.</summary>
public abstract class MistakeTest : IDisposable
{
    protected const string EnglishPage = ContentFolder.EnglishPage;
    protected const string FrenchPage = ContentFolder.FrenchPage;
    protected const string Tool = ContentFolder.Tool;

    protected ContentFolder Folder { get; } = new();

    /// <summary>Asserts all that is said, in order, as <c>file(line,column): error: message</c>, and that the library is kept or not.</summary>
    protected void Expect(params string[] messages)
    {
        var result = Folder.Load();

        Assert.Equal(messages, result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(messages.Any(message => message.Contains("): error: ")), result.Library is null);
    }

    /// <summary>Puts a body in both files of the page and asserts what is said of the English one, from line 1 of the body.</summary>
    protected void ExpectOfBody(string body, params string[] messages)
    {
        const int LinesAbove = 11;
        Folder.WriteBody(body);
        var result = Folder.Load();

        Assert.Equal(
            messages,
            result.Diagnostics.Where(diagnostic => diagnostic.File == EnglishPage)
                .Select(diagnostic => $"({diagnostic.Line - LinesAbove},{diagnostic.Column}) {diagnostic.Message}"));
        Assert.Equal(messages.Length > 0, result.Library is null);
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
