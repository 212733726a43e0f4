using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Commands;

public sealed class CheckContentTests
{
    [Fact]
    public async Task The_content_of_the_repository_is_found_sound()
    {
        var ended = await SiteProcess.RunAsync(["check-content"]);

        Assert.Equal(0, ended.ExitCode);
        Assert.Equal([$"{Published.ContentPath}: 0 errors, 0 warnings"], ended.Output);
        Assert.Empty(ended.Errors);
    }

    [Fact]
    public async Task Every_mistake_is_listed_with_its_place_and_the_exit_code_says_so()
    {
        using var content = new ContentFolder();
        content.Replace(ContentFolder.EnglishPage, "title: A good start", "tilte: A good start").Replace(ContentFolder.Tool, "minutes: 15", "minutes: soon");

        var ended = await SiteProcess.RunAsync(["check-content", content.Path]);

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal(content.Messages, ended.Output[..^1]);
        Assert.Contains(ended.Output, line => line.StartsWith($"{ContentFolder.EnglishPage}(3,1): error: ", StringComparison.Ordinal));
        Assert.Contains(ended.Output, line => line.StartsWith($"{ContentFolder.Tool}(4,10): error: ", StringComparison.Ordinal));
        Assert.StartsWith($"{content.Path}: {ended.Output.Length - 1} errors", ended.Output[^1], StringComparison.Ordinal);
        Assert.Empty(ended.Errors);
    }

    [Fact]
    public async Task A_command_that_does_not_exist_is_named_with_those_that_do()
    {
        var ended = await SiteProcess.RunAsync(["chekc-content"]);

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal(["There is no command “chekc-content”: write check-content, check-content FOLDER, check-links, write-schemas, write-schemas FOLDER, or nothing to serve the site."], ended.Errors);
        Assert.Empty(ended.Output);
    }
}
