using PracticeGuide.Content;
using PracticeGuide.Content.Languages;
using PracticeGuide.Testing;

namespace PracticeGuide.Search.Tests.Relevance;

/// <summary>The answers of the site's own content to what people ask.</summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    private static readonly Library Library = LibraryLoader.Load(Path.Combine(RepositoryRoot.Path, "content")).Library!;
    private static readonly ISearchEngine Engine = SearchIndex.Build(Library);
    private static readonly RelevanceQuestion[] Questions = RelevanceQuestion.Read("relevance.yml");

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Questions_are_answered_by_the_first_results(string language)
    {
        var report = RelevanceReport.Of(Engine, Library, Questions.Where(question => string.Equals(question.Language, language, StringComparison.Ordinal)));

        output.WriteLine(report.ToString());
        Assert.InRange(report.Within(1), 0.70, 1);
        Assert.InRange(report.Within(3), 0.92, 1);
        Assert.InRange(report.MeanReciprocalRank, 0.80, 1);
    }
}
