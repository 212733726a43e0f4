namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>Fails with every mistake in full, one a line, so that an author can mend them all at once.</summary>
internal static class Mistakes
{
    public static void AssertNone(IEnumerable<string> mistakes)
    {
        var lines = mistakes.ToArray();
        Assert.True(lines.Length == 0, $"{lines.Length} to mend:\n{string.Join('\n', lines)}");
    }
}
