using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>Titles, names and references that stand on the site as their owners write them: the lines of <c>official-names.txt</c>.</summary>
internal static class OfficialNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. File.ReadLines(RepositoryRoot.Combine("tests", "PracticeGuide.Content.Tests", "Guidance", "official-names.txt"))
            .Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith('#')),
    ];

    /// <param name="text">With plain spaces only.</param>
    public static string LeaveOut(string text) =>
        All.OrderByDescending(name => name.Length).Aggregate(text, (rest, name) => rest.Replace(name, "…", StringComparison.OrdinalIgnoreCase));
}
