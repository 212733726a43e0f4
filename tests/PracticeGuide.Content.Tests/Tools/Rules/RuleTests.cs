using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Rules;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Rules;

public sealed class RuleTests
{
    private static readonly FilledTool Filled = new(
        ToolOf(
            Choice("choice", "a", "b"), Choices("choices", "a", "b", "c"), Check("check"), Text("text"), Scale("one"), Scale("two"), Scale("three"), Clause("clause")),
        AnswersTo(
            ("choice", Answer((ChoiceItem.Chosen, "a"))), ("choices", Answer((ChoicesItem.Chosen, "a c"))), ("one", Answer(("level", "low"))),
            ("two", Answer(("level", "middle"))), ("three", Answer(("level", "not-applicable"))), ("clause", Answer(("accepted", "yes")))));

    [Theory]
    [InlineData("choice", "a", true)]
    [InlineData("choice", "b", false)]
    [InlineData("choices", "c", true)]
    [InlineData("choices", "b", false)]
    [InlineData("choices", "a c", false)]
    [InlineData("choices", "", false)]
    [InlineData("check", "open", true)]
    [InlineData("check", "done", false)]
    [InlineData("clause", "yes", true)]
    [InlineData("one", "low", true)]
    [InlineData("text", "", false)]
    [InlineData("nothing", "a", false)]
    public void A_value_is_looked_for_in_what_the_item_holds(string itemId, string option, bool holds) =>
        Assert.Equal(holds, Is(itemId, option).Holds(Filled));

    [Fact]
    public void One_of_several_options_is_enough() => Assert.True(Is("choice", "b", "a").Holds(Filled));

    [Theory]
    [InlineData(Comparison.Less, 1.5, false)]
    [InlineData(Comparison.AtMost, 1.5, true)]
    [InlineData(Comparison.More, 1.5, false)]
    [InlineData(Comparison.AtLeast, 1.5, true)]
    [InlineData(Comparison.Less, 2, true)]
    [InlineData(Comparison.More, 1, true)]
    public void An_average_is_compared_with_its_limit(Comparison comparison, double limit, bool holds) =>
        Assert.Equal(holds, new Rule.AverageIs("section", comparison, limit).Holds(Filled));

    [Theory]
    [InlineData(Comparison.Less)]
    [InlineData(Comparison.AtLeast)]
    public void An_average_of_nothing_is_neither_less_nor_more(Comparison comparison) =>
        Assert.False(new Rule.AverageIs("section", comparison, 2).Holds(new FilledTool(Filled.Tool, AnswersTo())));

    [Fact]
    public void A_rule_names_its_items_in_order() =>
        Assert.Equal(
            ["a", "b", "c", "d"],
            new Rule.Both(new Rule.Either(Is("a", "x"), new Rule.Not(new Rule.Answered("b"))), new Rule.Both(Is("c", "x"), new Rule.Answered("d"))).ItemIds);

    [Fact]
    public void Not_not_is_the_same_and_and_and_or_turn_into_each_other() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var facts = sample.Filled;
            var rules = sample.Tool.Items.Select(item => item.ShowIf).OfType<Rule>().Append(new Rule.Answered("i0")).ToArray();
            return rules.All(one => new Rule.Not(new Rule.Not(one)).Holds(facts) == one.Holds(facts)
                && rules.All(other =>
                    new Rule.Not(new Rule.Both(one, other)).Holds(facts) == new Rule.Either(new Rule.Not(one), new Rule.Not(other)).Holds(facts)
                    && new Rule.Not(new Rule.Either(one, other)).Holds(facts) == new Rule.Both(new Rule.Not(one), new Rule.Not(other)).Holds(facts)
                    && new Rule.Both(one, other).Holds(facts) == (one.Holds(facts) && other.Holds(facts))));
        }).QuickCheckThrowOnFailure();
}
