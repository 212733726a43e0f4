using PracticeGuide.Content.Schemas;
using PracticeGuide.Testing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Commands;

public sealed class WriteSchemasTests
{
    [Fact]
    public async Task The_schemas_are_written_into_the_content_folder_and_are_no_mistake_there()
    {
        using var content = new ContentFolder();
        content.Write(ContentSchema.All[0].Path, "older");

        var ended = await SiteProcess.RunAsync(["write-schemas", content.Path]);

        Assert.Equal(0, ended.ExitCode);
        Assert.Empty(ended.Errors);
        Assert.Equal(ContentSchema.All.Select(schema => Path.Combine(content.Path, schema.Path)), ended.Output);
        Assert.All(ContentSchema.All, schema => Assert.Equal(schema.Text, File.ReadAllText(Path.Combine(content.Path, schema.Path))));
        Assert.Empty(content.Diagnostics);
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_named_and_not_made()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "contnet");

        var ended = await SiteProcess.RunAsync(["write-schemas", missing]);

        Assert.Equal(1, ended.ExitCode);
        Assert.Equal([$"There is no content folder at {missing}: name one, as write-schemas FOLDER."], ended.Errors);
        Assert.False(Directory.Exists(missing));
    }

    [Fact]
    public async Task A_folder_where_nothing_can_be_written_is_named()
    {
        using var content = new ContentFolder();
        content.Write(ContentSchema.Folder, "a file, not a folder");

        var ended = await SiteProcess.RunAsync(["write-schemas", content.Path]);

        Assert.Equal(1, ended.ExitCode);
        Assert.StartsWith($"The schemas cannot be written to {content.Path} (", Assert.Single(ended.Errors), StringComparison.Ordinal);
    }
}
