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

    /// <remarks>Never tune to these: they say how well search does with what nobody thought of.</remarks>
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Questions_that_nobody_tuned_to_are_answered_by_the_first_results(string language)
    {
        var report = RelevanceReport.Of(
            Engine, Library, RelevanceQuestion.Read("unseen.yml").Where(question => string.Equals(question.Language, language, StringComparison.Ordinal)));

        output.WriteLine(report.Figures);
        Assert.InRange(report.Within(3), 0.90, 1);
        Assert.InRange(report.MeanReciprocalRank, 0.80, 1);
    }

    [Fact]
    public void The_questions_are_many_in_both_languages_and_of_every_kind_and_none_stands_twice()
    {
        Assert.All(Language.All, language => Assert.True(Questions.Count(question => question.Of == language) >= 60));
        Assert.Equal(
            ["accents", "beginning", "misspelt", "other-language", "phrase", "plain"],
            Questions.Select(question => question.Kind).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.Equal(Questions.Length, Questions.Select(question => $"{question.Language} {question.Question}").Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

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
