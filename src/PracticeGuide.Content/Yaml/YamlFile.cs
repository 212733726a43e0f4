using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Files;

namespace PracticeGuide.Content.Yaml;

/// <summary>Reads a file that is YAML from its first line to its last.</summary>
internal static class YamlFile
{
    /// <param name="file">The file, or null where the folder has none: that is reported.</param>
    /// <returns>The file's keys, or null when it cannot be read; a diagnostic says why.</returns>
    public static YamlMapping? Read(ContentFile? file, FileReport report)
    {
        if (file is null)
            report.Error(Place.Start, $"The file {report.File} is missing.");
        else if (file.Problem is { } problem)
            report.Error(problem.Place, problem.Message);
        return file?.Text is { } text ? YamlReader.Read(text, report) : null;
    }
}
