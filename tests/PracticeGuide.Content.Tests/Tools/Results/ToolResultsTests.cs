using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Content.Tools.Rules;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Results;

public sealed class ToolResultsTests
{
    private static readonly Tool Assessment = ToolWith(
        Section("planning", Scale("goals"), Scale("time"), Scale("means"), Scale("people"), Text("note")),
        Section("vision", Scale("shared"))) with
    {
        Results = new(
            ["vision", "planning"],
            [new(1.5, Say("At the beginning"), Words), new(2.3, Say("On the way"), Words), new(null, Say("In place"), Words)],
            [
                Recommend("time-first", Is("time", "low")) with { Target = Say("I plan my time.") },
                Recommend("more", new Rule.AverageIs("planning", Comparison.Less, 2.5)),
                Recommend("share", Is("shared", "low")) with { Target = Say("We share.") },
                Recommend("goals", Is("goals", "middle")) with { Target = Say("I open each lesson with its goal.") },
            ]),
    };

    [Fact]
    public void A_section_has_its_mean_its_words_and_how_its_items_stand()
    {
        var results = Results(("goals", "middle"), ("time", "low"), ("means", "not-applicable"), ("people", "prefer-not-to-say"));

        Assert.Equal(["vision", "planning"], results.Sections.Select(section => section.Section.Id));
        var planning = results.Sections[1];
        Assert.Equal(1.5, planning.Mean);
        Assert.Equal("At the beginning", planning.Band?.Title[Language.English]);
        Assert.Equal(
            [2, 1, 1, 0],
            ((ScaleStanding[])[ScaleStanding.Answered, ScaleStanding.NotApplicable, ScaleStanding.PreferredNotToSay, ScaleStanding.NotAnswered]).Select(planning.Count));
        Assert.Equal([2, 1, null, null], planning.Items.Select(item => item.Figure));
        Assert.Equal(["middle", "low", null, null], planning.Items.Select(item => item.Level?.Title[Language.English]));
    }

    [Fact]
    public void A_section_without_an_answer_has_neither_mean_nor_words()
    {
        var vision = Results().Sections[0];

        Assert.Null(vision.Mean);
        Assert.Null(vision.Band);
        Assert.Equal(1, vision.Count(ScaleStanding.NotAnswered));
    }

    [Theory]
    [InlineData(1.0, "At the beginning")]
    [InlineData(1.5, "At the beginning")]
    [InlineData(1.75, "On the way")]
    [InlineData(2.5, "In place")]
    [InlineData(3.0, "In place")]
    public void The_words_are_those_of_the_first_band_that_reaches_the_mean(double mean, string band)
    {
        // Four levels whose sum is four times the mean.
        var sum = (int)(mean * 4);
        string[] ids = ["goals", "time", "means", "people"], levels = ["low", "middle", "high"];
        var figures = ids.Select((_, place) => (sum + place) / 4);

        var planning = Results([.. ids.Zip(figures, (id, figure) => (id, levels[figure - 1]))]).Sections[1];

        Assert.Equal(mean, planning.Mean);
        Assert.Equal(band, planning.Band?.Title[Language.English]);
    }

    [Fact]
    public void A_mean_of_exactly_the_end_of_a_band_belongs_to_it()
    {
        var items = Enumerable.Range(0, 10).Select(number => (Item)Scale($"s{number}")).ToArray();
        var tool = ToolWith(Section("planning", items)) with { Results = Assessment.Results! with { SectionIds = ["planning"] } };
        var answers = items.Select((item, place) => (item.Id, Answer(("level", place < 3 ? "high" : "middle")))).ToArray();

        var planning = ToolResults.Of(new(tool, AnswersTo(answers))).Sections[0];

        Assert.Equal("On the way", planning.Band?.Title[Language.English]);
    }

    [Fact]
    public void Recommendations_that_apply_stand_in_order_and_some_propose_a_target()
    {
        var results = Results(("goals", "middle"), ("time", "low"));

        Assert.Equal(["time-first", "more", "goals"], results.Recommendations.Select(each => each.Id));
        Assert.Equal(
            [("time-first", "I plan my time."), ("goals", "I open each lesson with its goal.")],
            results.Targets.Select(target => (target.RecommendationId, target.Text[Language.English])));
    }

    [Fact]
    public void What_is_said_of_recommendations_is_of_those_that_apply_and_those_that_were_answered_once()
    {
        var filled = new FilledTool(Assessment, AnswersTo(
            ("time", Answer((ScaleItem.Level, "low"))),
            ("recommendation~goals", Answer((CheckItem.State, "done"))),
            ("recommendation~gone", Answer((CheckItem.State, "done")))));

        var said = RecommendationItem.Of(filled, _ => false);

        Assert.Equal(["recommendation~time-first", "recommendation~more", "recommendation~goals"], said.Select(item => item.Id));
        Assert.Equal(CheckState.Done, filled.StateOf(said[2]));
        Assert.Empty(RecommendationItem.Of(new FilledTool(ToolOf(Scale("a")), AnswersTo()), _ => false));
    }

    [Theory]
    [InlineData("goals", "time-first more")]
    [InlineData("time", "more goals")]
    [InlineData("shared", "time-first more goals")]
    public void What_rests_on_an_answer_that_is_hidden_is_hidden_with_it(string hidden, string shown)
    {
        var filled = new FilledTool(Assessment, AnswersTo(
            ("goals", Answer((ScaleItem.Level, "middle"))), ("time", Answer((ScaleItem.Level, "low"))), ("people", Answer((ScaleItem.Level, "low"))),
            ("recommendation~goals", Answer((CheckItem.State, "done"))), ("recommendation~time-first", Answer((CheckItem.State, "done")))));

        var said = RecommendationItem.Of(filled, item => item.Id == hidden);

        Assert.Equal(shown.Split(' ').Select(id => $"recommendation~{id}"), said.Select(item => item.Id));
    }

    [Fact]
    public void Nothing_is_recommended_where_nothing_was_answered() => Assert.Empty(Results().Recommendations);

    [Fact]
    public void What_is_not_visible_is_in_no_result()
    {
        var tool = ToolWith(Section("planning", Text("a"), Scale("b") with { ShowIf = new Rule.Answered("a") })) with { Results = Assessment.Results };

        var results = ToolResults.Of(new(tool, AnswersTo(("b", Answer(("level", "low"))))));

        var planning = Assert.Single(results.Sections);
        Assert.Empty(planning.Items);
        Assert.Null(planning.Mean);
    }

    [Fact]
    public void A_tool_without_results_has_none() => Assert.Same(ToolResults.None, ToolResults.Of(new(ToolOf(Scale("a")), AnswersTo())));

    [Fact]
    public void The_standings_add_up_and_the_mean_lies_between_the_levels() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var tool = sample.Tool with { Results = new([.. sample.Tool.Sections.Select(section => section.Id)], Assessment.Results!.Bands, []) };
            return ToolResults.Of(new(tool, sample.Answers)).Sections.All(section =>
                Enum.GetValues<ScaleStanding>().Sum(section.Count) == section.Items.Length
                && section.Mean is null == (section.Count(ScaleStanding.Answered) == 0)
                && section.Mean is null == section.Band is null
                && section.Mean is null or (>= 1 and <= 3));
        }).QuickCheckThrowOnFailure();

    private static Recommendation Recommend(string id, Rule when) => new() { Id = id, When = when, Text = Words };

    private static ToolResults Results(params (string ItemId, string Level)[] levels) =>
        ToolResults.Of(new FilledTool(Assessment, AnswersTo([.. levels.Select(level => (level.ItemId, Answer((ScaleItem.Level, level.Level))))])));
}
