using PracticeGuide.Content.Tools.Items;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Items;

public sealed class ItemTests
{
    [Fact]
    public void Fields_are_made_once()
    {
        var item = Choice("a", "one", "two");

        Assert.True(item.Fields == item.Fields);
    }

    [Fact]
    public void A_changed_copy_has_fields_of_its_own()
    {
        var item = LongText("a", most: 5);
        var before = item.Fields;

        var changed = item with { MaximumLength = 7 };

        Assert.Equal(5, before[0].MaximumLength);
        Assert.Equal(7, changed.Fields[0].MaximumLength);
    }

    [Fact]
    public void Whether_fields_were_asked_for_makes_no_difference_between_items()
    {
        var asked = Text("a");
        _ = asked.Fields;

        Assert.Equal(Text("a"), asked);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("open", false)]
    [InlineData("in-progress", false)]
    [InlineData("done", true)]
    [InlineData("not-applicable", true)]
    public void A_step_is_answered_when_it_is_done_or_does_not_apply(string state, bool isAnswered) =>
        Assert.Equal(isAnswered, Check("a").IsAnsweredBy(Answer(("state", state), ("note", "x"))));

    [Fact]
    public void A_choice_of_several_is_answered_by_an_answer_of_ones_own()
    {
        Assert.True((Choices("a", "one") with { HasOther = true }).IsAnsweredBy(Answer((ChoicesItem.Other, "mine"))));
        Assert.False(Choices("a", "one").IsAnsweredBy(Answer()));
    }

    [Fact]
    public void A_table_is_answered_when_a_cell_holds_something()
    {
        Assert.False(Table("a").IsAnsweredBy(Rows(Row("r1"))));
        Assert.True(Table("a").IsAnsweredBy(Rows(Row("r1"), Row("r2", ("step", "x")))));
    }

    [Theory]
    [InlineData("low", 1)]
    [InlineData("high", 3)]
    [InlineData("not-applicable", null)]
    [InlineData("gone", null)]
    [InlineData("", null)]
    public void A_level_has_a_figure_from_one(string level, int? figure) => Assert.Equal(figure, Scale("a").Figure(Answer(("level", level))));

    [Fact]
    public void Equal_answers_are_equal_and_others_are_not()
    {
        Assert.Equal(Answer(("a", "1"), ("b", "2")), Answer(("b", "2"), ("a", "1"), ("c", "")));
        Assert.Equal(Answer(("a", "1")).GetHashCode(), Answer(("a", "1")).GetHashCode());
        Assert.Equal(Rows(Row("r", ("a", "1"))).GetHashCode(), Rows(Row("r", ("a", "1"))).GetHashCode());
        Assert.NotEqual(Answer(("a", "1")), Answer(("a", "2")));
        Assert.NotEqual(Rows(Row("r"), Row("s")), Rows(Row("s"), Row("r")));
    }
}
