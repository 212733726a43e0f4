using PracticeGuide.Testing;
using PracticeGuide.Web.Links.Outside;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Links.Outside;

namespace PracticeGuide.Web.Tests.Commands;

public sealed class CheckLinksTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly ContentFolder _content = new();

    private string LinksPath => LinksFile.PathIn(_data.Path);

    [Fact]
    public async Task Every_address_is_told_with_its_state_and_the_files_it_stands_in_and_is_kept()
    {
        await using var outside = await OutsideServer.StartAsync();
        var (ok, moved, missing) = (outside.At("ok"), outside.At("moved"), outside.At("missing"));
        var refused = $"http://127.0.0.1:{SiteProcess.FreePort()}/";
        _content.Replace("resources.yml", "https://www.example.org/jeunes/", $"{ok}#top")
            .WriteBody(ContentFolder.EnglishPage, $"## A {{#a}}\n\n[One]({moved}), [two]({missing}#x), [call](tel:211), <{refused}>, [write](mailto:a@example.org).\n\n:::resources quebec\n:::")
            .WriteBody(ContentFolder.FrenchPage, $"## A {{#a}}\n\n[Un]({moved}) et [deux]({missing}#y), [trois]({ok}).\n\n:::resources quebec\n:::");

        var ended = await RunAsync();

        Assert.Equal(
            [
                $"{_content.Path}: addresses of other sites: 4",
                $"ok     200           {ok} (resources.yml, guide/partners/example.fr.md)",
                $"moved  200           {moved} → {outside.At("ok/new")} (guide/partners/example.en.md, guide/partners/example.fr.md)",
                $"error  404           {missing} (guide/partners/example.en.md, guide/partners/example.fr.md)",
                $"silent no-connection {refused} (guide/partners/example.en.md)",
                $"1 ok, 1 moved, 0 closed, 1 error, 1 silent: {LinksPath}",
            ],
            ended.Output);
        Assert.Equal(0, ended.ExitCode);
        Assert.Empty(ended.Errors);
        var links = LinksFile.Read(LinksPath).Links;
        Assert.Equal([$"{ok}", $"{moved}", $"{missing}", refused], links.Select(link => link.Address));
        Assert.Equal([LinkState.Ok, LinkState.Moved, LinkState.Error, LinkState.Silent], links.Select(link => link.State));
        Assert.Equal([200, 200, 404, null], links.Select(link => link.Status));
        Assert.Equal(outside.At("ok/new").AbsoluteUri, links[1].MovedTo);
        Assert.Equal(LinkProblem.NoConnection, links[3].Problem);
        Assert.Single(links.Select(link => link.Checked).Distinct());
        Assert.Equal([LinksPath], Directory.GetFiles(_data.Path));
    }

    [Fact]
    public async Task A_machine_from_which_nothing_answers_leaves_what_was_known()
    {
        new LinksFile([new("https://example.org/", LinkState.Ok, new(2026, 11, 22), 200)]).Write(LinksPath);
        var before = File.ReadAllText(LinksPath);
        var port = SiteProcess.FreePort();
        _content.Replace("resources.yml", "https://www.example.org/jeunes/", $"http://127.0.0.1:{port}/")
            .WriteBody($"## A {{#a}}\n\n[One](http://localhost:{port}/)");

        var ended = await RunAsync();

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal([$"None of the 2 addresses answers: is this machine connected? {LinksPath} is left as it was."], ended.Errors);
        Assert.Equal(before, File.ReadAllText(LinksPath));
    }

    [Fact]
    public async Task Content_with_mistakes_is_not_asked_about()
    {
        _content.Replace(ContentFolder.Tool, "minutes: 15", "minutes: soon");

        var ended = await RunAsync();

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal([$"The content folder {_content.Path} has errors: run check-content, mend them, and run check-links again."], ended.Errors);
        Assert.False(File.Exists(LinksPath));
    }

    [Fact]
    public async Task A_result_that_cannot_be_kept_is_told()
    {
        await using var outside = await OutsideServer.StartAsync();
        _content.Replace("resources.yml", "https://www.example.org/jeunes/", $"{outside.At("ok")}");
        Directory.CreateDirectory(LinksPath);

        var ended = await RunAsync();

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith($"{LinksPath} cannot be written (", Assert.Single(ended.Errors), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _data.Dispose();
        _content.Dispose();
    }

    private Task<SiteProcess.Ended> RunAsync() =>
        SiteProcess.RunAsync(["check-links"], ("PracticeGuide__DataPath", _data.Path), ("PracticeGuide__ContentPath", _content.Path));
}
