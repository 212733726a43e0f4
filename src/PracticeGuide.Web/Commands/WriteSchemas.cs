using PracticeGuide.Content.Schemas;

namespace PracticeGuide.Web.Commands;

/// <summary><c>write-schemas</c>: writes the schemas that editors complete and check YAML with into a content folder.</summary>
public static class WriteSchemas
{
    /// <param name="contentFolder">Full path, or path from the working folder.</param>
    /// <returns>0: each was written, or is as it should be.</returns>
    /// <exception cref="StartException">The folder does not exist, or may not be written to.</exception>
    public static int Run(string contentFolder)
    {
        if (!Directory.Exists(contentFolder))
            throw new StartException($"There is no content folder at {contentFolder}: name one, as write-schemas FOLDER.");

        try
        {
            Directory.CreateDirectory(Path.Combine(contentFolder, ContentSchema.Folder));
            foreach (var schema in ContentSchema.All)
            {
                var path = Path.Combine(contentFolder, schema.Path);
                File.WriteAllText(path, schema.Text);
                Console.WriteLine(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The schemas cannot be written to {contentFolder} ({exception.Message}): name a folder that may be written to.");
        }

        return 0;
    }
}
