using PracticeGuide.Content;
using PracticeGuide.Search.Lucene;
using PracticeGuide.Search.Tests.Relevance;
using PracticeGuide.Testing;

namespace PracticeGuide.Search.Tests.Lucene;

/// <summary>The answers of the site's own content to what people ask, as the other engine gives them.</summary>
public sealed class LuceneRelevanceTests(ITestOutputHelper output)
{
    private static readonly Library Library = LibraryLoader.Load(Path.Combine(RepositoryRoot.Path, "content")).Library!;
    private static readonly ISearchEngine Engine = LuceneEngine.Build(Library);
    private static readonly RelevanceQuestion[] Questions = RelevanceQuestion.Read("relevance.yml");

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Questions_are_answered_by_the_first_results(string language)
    {
        var report = RelevanceReport.Of(Engine, Library, Questions.Where(question => string.Equals(question.Language, language, StringComparison.Ordinal)));

        output.WriteLine(report.ToString());
        Assert.InRange(report.Within(1), 0.55, 1);
        Assert.InRange(report.Within(3), 0.80, 1);
        Assert.InRange(report.MeanReciprocalRank, 0.68, 1);
    }
}
