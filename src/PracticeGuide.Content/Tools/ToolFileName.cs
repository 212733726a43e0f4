using System.Globalization;
using System.Text.RegularExpressions;
using PracticeGuide.Content.Files;

namespace PracticeGuide.Content.Tools;

/// <summary>What the name of a tool's file says: <c>my-tool.yml</c>, or <c>my-tool.v2.yml</c> for an older version of it.</summary>
/// <param name="Text">The name as a whole.</param>
/// <param name="Version">That of an older version, from 1; null for the current file.</param>
internal sealed partial record ToolFileName(string Text, string ToolId, int? Version)
{
    public const int HighestVersion = 1_000_000;

    public static ToolFileName Of(ContentFile file)
    {
        var match = OldForm().Match(file.Name);
        return match.Success
            ? new(file.Name, match.Groups["id"].Value, int.Parse(match.Groups["version"].Value, CultureInfo.InvariantCulture))
            : new(file.Name, Path.GetFileNameWithoutExtension(file.Name), null);
    }

    [GeneratedRegex(@"^(?<id>.+)\.v(?<version>[1-9][0-9]{0,5})\.yml\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OldForm();
}
