using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Rules;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Filled;

public sealed class FilledToolTests
{
    [Fact]
    public void An_item_is_visible_while_its_rule_holds()
    {
        var tool = ToolOf(Choice("why", "a", "b"), Text("which") with { ShowIf = Is("why", "b") });

        Assert.Equal(["why"], Visible(tool, AnswersTo(("why", Answer(("option", "a"))))));
        Assert.Equal(["why", "which"], Visible(tool, AnswersTo(("why", Answer(("option", "b"))))));
    }

    [Fact]
    public void What_is_not_visible_counts_as_not_answered_for_other_rules()
    {
        var tool = ToolOf(Choice("why", "a", "b"), Text("which") with { ShowIf = Is("why", "b") }, Text("more") with { ShowIf = new Rule.Answered("which") });

        Assert.Equal(["why"], Visible(tool, AnswersTo(("which", Answer(("text", "x"))))));
    }

    [Fact]
    public void What_is_not_visible_keeps_its_answer()
    {
        var filled = new FilledTool(ToolOf(Text("a"), Text("b") with { ShowIf = new Rule.Answered("a") }), AnswersTo(("b", Answer(("text", "x")))));

        Assert.Equal("x", filled.Answer("b")["text"]);
        Assert.Equal("", filled.Value("b"));
        Assert.False(filled.IsAnswered("b"));
    }

    [Fact]
    public void A_step_without_an_answer_is_open_for_rules() => Assert.Equal("open", new FilledTool(ToolOf(Check("a")), AnswersTo()).Value("a"));

    [Fact]
    public void What_is_required_and_not_answered_is_missing_for_its_stage_alone()
    {
        var tool = ToolOf(
            Text("a") with { RequiredFor = "agree" }, Text("b") with { RequiredFor = "rate" }, Text("c") with { RequiredFor = "agree" },
            Text("d") with { RequiredFor = "agree", ShowIf = new Rule.Answered("a") }, Text("e"));

        Assert.Equal(["a"], new FilledTool(tool, AnswersTo(("c", Answer(("text", "x"))))).Missing("agree").Select(item => item.Id));
    }

    [Fact]
    public void A_signature_is_not_missing_for_the_step_that_gives_it()
    {
        var tool = ToolOf(Signature("sign") with { RequiredFor = "agree" }) with
        {
            Stages = [Stage("agree", []) with { Advance = Advance(signature: "sign") }, Stage("after", [])],
        };

        Assert.Empty(new FilledTool(tool, AnswersTo()).Missing("agree"));
    }

    [Fact]
    public void The_rows_of_a_table_are_fixed_or_those_of_another_or_added()
    {
        var own = Table("own");
        var like = Table("like") with { RowsFrom = "own" };
        var likeLike = Table("like-like") with { RowsFrom = "like" };
        var filled = new FilledTool(
            ToolOf(own, like, likeLike, FixedTable("fixed", "one", "two")), AnswersTo(("own", Rows(Row("r2"), Row("r1"))), ("like", Rows(Row("r9")))));

        Assert.Equal(["r2", "r1"], filled.RowIds(own));
        Assert.Equal(["r2", "r1"], filled.RowIds(like));
        Assert.Equal(["r2", "r1"], filled.RowIds(likeLike));
        Assert.Equal(["one", "two"], filled.RowIds(FixedTable("fixed", "one", "two")));
    }

    [Fact]
    public void An_average_is_of_the_levels_that_are_visible_and_given()
    {
        var tool = ToolOf(Scale("a"), Scale("b"), Scale("c"), Scale("d"), Scale("e") with { ShowIf = new Rule.Not(new Rule.Answered("a")) });
        var filled = new FilledTool(
            tool,
            AnswersTo(
                ("a", Answer(("level", "low"))), ("b", Answer(("level", "middle"))), ("c", Answer(("level", "not-applicable"))),
                ("e", Answer(("level", "high")))));

        Assert.Equal(1.5, filled.Average("section"));
        Assert.Null(filled.Average("nowhere"));
        Assert.Null(new FilledTool(tool, AnswersTo()).Average("section"));
    }

    [Fact]
    public void What_is_visible_depends_only_on_earlier_answers() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var items = sample.Tool.Items.ToArray();
            return items.Index().All(place =>
            {
                var earlier = sample.Answers.Where(answer => items.Take(place.Index).Any(item => item.Id == answer.Key)).ToDictionary();
                return new FilledTool(sample.Tool, earlier).IsVisible(place.Item) == sample.Filled.IsVisible(place.Item);
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_visible_stays_the_same_in_whatever_order_it_is_asked_for() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var (forwards, backwards) = (sample.Filled, sample.Filled);
            var first = sample.Tool.Items.Select(forwards.IsVisible).ToArray();
            return first.SequenceEqual(sample.Tool.Items.Reverse().Select(backwards.IsVisible).Reverse())
                && first.SequenceEqual(sample.Tool.Items.Select(forwards.IsVisible));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_answer_to_what_is_not_visible_is_never_counted_nor_lost() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var filled = sample.Filled;
            var without = sample.Answers.Where(answer => filled.IsVisible(sample.Tool.FindItem(answer.Key)!)).ToDictionary();
            var other = new FilledTool(sample.Tool, without);
            return sample.Tool.Items.Select(filled.IsVisible).SequenceEqual(sample.Tool.Items.Select(other.IsVisible))
                && Progress.Of(filled) == Progress.Of(other)
                && sample.Tool.Sections.All(section => filled.Average(section.Id) == other.Average(section.Id))
                && sample.Answers.All(answer => filled.Answer(answer.Key).Equals(answer.Value));
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Visible(PracticeGuide.Content.Tools.Tool tool, IReadOnlyDictionary<string, ItemAnswer> answers) =>
        new FilledTool(tool, answers).VisibleItems.Select(item => item.Id);
}
