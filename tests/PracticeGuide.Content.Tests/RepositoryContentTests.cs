using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests;

public sealed class RepositoryContentTests
{
    [Fact]
    public void The_content_of_the_repository_loads_without_an_error()
    {
        var result = LibraryLoader.Load(RepositoryRoot.Combine("content"));

        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString()));
        Assert.NotEmpty(result.Library!.Pages);
        Assert.NotEmpty(result.Library.Tools);
    }
}
