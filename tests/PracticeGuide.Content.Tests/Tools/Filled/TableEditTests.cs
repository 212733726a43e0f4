using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Filled;

public sealed class TableEditTests
{
    private static readonly TableItem Three = Table("a") with { Most = 3 };
    private static readonly PostedValues Two = Posted(("rows", "r1 r2"), ("r1.step", "x\0 not read"), ("r2.step", "y"), ("r10.step", "z"));

    [Fact]
    public void A_row_is_added_at_the_end_and_what_was_typed_stays()
    {
        var edited = TableEdit.Add(Three, Two, "r3");

        Assert.Equal(["r1", "r2", "r3"], edited.RowIds);
        Assert.Equal("x\0 not read", edited["r1.step"]);
        Assert.Equal(["r1", "r2"], Two.RowIds);
    }

    [Fact]
    public void A_first_row_is_added_where_nothing_was_posted() => Assert.Equal(["r1"], TableEdit.Add(Three, Posted(), "r1").RowIds);

    [Fact]
    public void No_row_is_added_beyond_the_most()
    {
        var full = TableEdit.Add(Three, Two, "r3");

        Assert.True(TableEdit.CanAdd(Three, Two));
        Assert.False(TableEdit.CanAdd(Three, full));
        Assert.Same(full, TableEdit.Add(Three, full, "r4"));
    }

    [Fact]
    public void A_row_that_is_there_is_not_added_again() => Assert.Same(Two, TableEdit.Add(Three, Two, "r2"));

    [Theory]
    [InlineData("")]
    [InlineData("r 3")]
    [InlineData("r.3")]
    public void An_id_that_no_row_can_have_is_refused(string rowId) => Assert.Throws<ArgumentException>(() => TableEdit.Add(Three, Two, rowId));

    [Fact]
    public void A_row_is_removed_with_what_it_holds_and_nothing_else()
    {
        var edited = TableEdit.Remove(Three, Two, "r1");

        Assert.Equal(["r2"], edited.RowIds);
        Assert.Equal(["rows", "r2.step", "r10.step"], edited.Names);
    }

    [Fact]
    public void A_row_moves_one_place_and_takes_its_cells_along()
    {
        Assert.Equal(["r2", "r1"], TableEdit.MoveUp(Three, Two, "r2").RowIds);
        Assert.Equal(["r2", "r1"], TableEdit.MoveDown(Three, Two, "r1").RowIds);
        Assert.Equal("y", TableEdit.MoveUp(Three, Two, "r2")["r2.step"]);
    }

    [Fact]
    public void What_cannot_be_done_changes_nothing()
    {
        Assert.Same(Two, TableEdit.MoveUp(Three, Two, "r1"));
        Assert.Same(Two, TableEdit.MoveDown(Three, Two, "r2"));
        Assert.Same(Two, TableEdit.MoveUp(Three, Two, "gone"));
        Assert.Same(Two, TableEdit.Remove(Three, Two, "gone"));
    }

    [Fact]
    public void Fixed_rows_stay_as_they_are()
    {
        var table = FixedTable("a", "r1", "r2");

        Assert.False(TableEdit.CanAdd(table, Two));
        Assert.Same(Two, TableEdit.Add(table, Two, "r3"));
        Assert.Same(Two, TableEdit.Remove(table, Two, "r1"));
        Assert.Same(Two, TableEdit.MoveDown(table, Two, "r1"));
    }

    [Fact]
    public void A_row_moved_up_and_down_stands_where_it_stood_and_one_added_and_removed_leaves_no_trace() =>
        Prop.ForAll(RandomTool.Any, sample => sample.Tool.Items.OfType<TableItem>().Where(table => table.HasOwnRows).All(table =>
        {
            var answer = sample.Filled.Answer(table.Id);
            var posted = PostedValues.Of(answer);
            return Reads(table, TableEdit.Remove(table, TableEdit.Add(table, posted, "new"), "new")).Equals(answer)
                && posted.RowIds.Skip(1).All(row => Reads(table, TableEdit.MoveDown(table, TableEdit.MoveUp(table, posted, row), row)).Equals(answer))
                && posted.RowIds.All(row => Reads(table, TableEdit.Remove(table, posted, row)).Rows.SequenceEqual(answer.Rows.Where(other => other.Id != row)));
        })).QuickCheckThrowOnFailure();

    private static ItemAnswer Reads(TableItem table, PostedValues posted) => AnswerReader.Read(table, posted).Answer;
}
