using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Content.Tools.Rules;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Filled;

public sealed class AnswerComparisonTests
{
    [Fact]
    public void Each_item_is_the_same_changed_new_or_gone()
    {
        var tool = ToolOf(Text("same"), Text("changed"), Text("new"), Text("gone"), Text("never"), Passage("passage"));
        var before = AnswersTo(("same", Answer(("text", "x"))), ("changed", Answer(("text", "x"))), ("gone", Answer(("text", "x"))));
        var after = AnswersTo(("same", Answer(("text", "x"))), ("changed", Answer(("text", "y"))), ("new", Answer(("text", "x"))));

        var comparison = AnswerComparison.Of(new(tool, before), new(tool, after));

        Assert.Equal(
            [
                ("same", ItemDifference.Same), ("changed", ItemDifference.Changed), ("new", ItemDifference.New), ("gone", ItemDifference.Gone),
                ("never", ItemDifference.Same),
            ],
            comparison.Items.Select(item => (item.Item.Id, item.Difference)));
        Assert.Equal(2, comparison.Count(ItemDifference.Same));
    }

    [Fact]
    public void What_was_said_of_recommendations_is_compared_after_the_items()
    {
        var tool = ToolOf(Text("a")) with
        {
            Results = new([], [], [.. ((string[])["one", "two", "three"]).Select(id => new Recommendation { Id = id, When = new Rule.Answered("a"), Text = Words })]),
        };
        var before = AnswersTo(("recommendation~one", Answer(("state", "open"))), ("recommendation~gone", Answer(("state", "done"))));
        var after = AnswersTo(("recommendation~one", Answer(("state", "done"))), ("recommendation~three", Answer(("note", "x"))));

        var comparison = AnswerComparison.Of(new(tool, before), new(tool, after));

        Assert.Equal(
            [("a", ItemDifference.Same), ("recommendation~one", ItemDifference.Changed), ("recommendation~three", ItemDifference.New)],
            comparison.Items.Select(item => (item.Item.Id, item.Difference)));
    }

    [Fact]
    public void Levels_are_compared_by_their_figures()
    {
        var tool = ToolOf(Scale("a"), Text("b"));

        var comparison = AnswerComparison.Of(
            new(tool, AnswersTo(("a", Answer(("level", "low"))))), new(tool, AnswersTo(("a", Answer(("level", "high"))), ("b", Answer(("text", "x"))))));

        Assert.Equal((1, 3), (comparison.Items[0].FigureBefore, comparison.Items[0].FigureAfter));
        Assert.Equal((null, null), (comparison.Items[1].FigureBefore, comparison.Items[1].FigureAfter));
    }

    [Fact]
    public void What_is_not_visible_any_more_is_gone_though_its_answer_is_kept()
    {
        var tool = ToolOf(Choice("why", "a", "b"), Text("which") with { ShowIf = Is("why", "a") });
        var which = ("which", Answer(("text", "x")));

        var comparison = AnswerComparison.Of(
            new(tool, AnswersTo(("why", Answer(("option", "a"))), which)), new(tool, AnswersTo(("why", Answer(("option", "b"))), which)));

        Assert.Equal([ItemDifference.Changed, ItemDifference.Gone], comparison.Items.Select(item => item.Difference));
    }

    [Fact]
    public void Rows_in_another_order_are_a_change_and_an_empty_row_is_none()
    {
        var tool = ToolOf(Table("a"));
        var before = Rows(Row("r1", ("step", "x")), Row("r2", ("step", "y")));

        Assert.Equal(ItemDifference.Changed, Compare(before.WithRows([before.Rows[1], before.Rows[0]])));
        Assert.Equal(ItemDifference.Same, Compare(before.WithRows(before.Rows.Add(Row("r3")))));

        ItemDifference Compare(PracticeGuide.Content.Tools.Answers.ItemAnswer after) =>
            AnswerComparison.Of(new(tool, AnswersTo(("a", before))), new(tool, AnswersTo(("a", after)))).Items[0].Difference;
    }

    [Fact]
    public void Equal_answers_are_all_the_same() =>
        Prop.ForAll(
            RandomTool.Any,
            sample => AnswerComparison.Of(sample.Filled, sample.Filled).Items.All(item => item.Difference == ItemDifference.Same)).QuickCheckThrowOnFailure();

    [Fact]
    public void Looked_at_from_the_other_side_new_is_gone() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var other = new FilledTool(sample.Tool, sample.MakeAnswers());
            var there = AnswerComparison.Of(sample.Filled, other);
            var back = AnswerComparison.Of(other, sample.Filled);
            return there.Count(ItemDifference.New) == back.Count(ItemDifference.Gone)
                && there.Count(ItemDifference.Changed) == back.Count(ItemDifference.Changed)
                && there.Count(ItemDifference.Same) == back.Count(ItemDifference.Same);
        }).QuickCheckThrowOnFailure();
}
