using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Tests;

public abstract partial class SearchEngineContract
{
    private static readonly TestLibrary Listening = new TestLibrary()
        .Page("one", new("Winter", "Listening."))
        .Page("two", new("Spring", "Listening."))
        .For(TestLibrary.Mentors)
        .Page("three", new("Summer", "Listening."))
        .Tool("four", new("Autumn", "Automne"), new("Listening.", "Listening."))
        .Term("five", new("rain", "pluie"), new("Listening.", "Listening."));

    [Fact]
    public void What_matches_is_counted_by_audience_and_by_kind()
    {
        var results = Search(Listening, "listening");

        Assert.Equal([new("partners", "Partners", 3), new("mentors", "Mentors", 1), new(null, null, 1)], results.Audiences);
        Assert.Equal([new(ResultKind.Page, 3), new(ResultKind.Tool, 1), new(ResultKind.Term, 1)], results.Kinds);
    }

    [Fact]
    public void A_filter_keeps_its_own_and_leaves_the_counts_one_could_change_to()
    {
        var results = CreateEngine(Listening.Build()).Search(new("listening", Language.English) { AudienceId = "partners" });

        Assert.Equal(3, results.Count);
        Assert.All(results.Results, result => Assert.Equal("partners", result.AudienceId));
        Assert.Equal([3, 1, 1], results.Audiences.Select(audience => audience.Count));
        Assert.Equal([new(ResultKind.Page, 2), new(ResultKind.Tool, 1)], results.Kinds);
    }

    [Fact]
    public void Two_filters_keep_what_suits_both()
    {
        var results = CreateEngine(Listening.Build()).Search(new("listening", Language.English) { AudienceId = "partners", Kind = ResultKind.Page, Most = 1 });

        Assert.Equal(2, results.Count);
        Assert.Single(results.Results);
        Assert.Equal([2, 1], results.Audiences.Select(audience => audience.Count));
        Assert.Equal([2, 1], results.Kinds.Select(kind => kind.Count));
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    public void An_audience_that_is_not_there_has_nothing(string audienceId)
    {
        var results = CreateEngine(Listening.Build()).Search(new("listening", Language.English) { AudienceId = audienceId });

        Assert.Equal(0, results.Count);
        Assert.Equal(5, results.Audiences.Sum(audience => audience.Count));
    }
}
