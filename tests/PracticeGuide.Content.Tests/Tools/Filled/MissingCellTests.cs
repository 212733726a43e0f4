using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Filled;

public sealed class MissingCellTests
{
    private static readonly TableItem Points = Table("points", Column("point", FieldKind.ShortText), Column("clear", FieldKind.Tick)) with { Needs = ["point"] };
    private static readonly TableItem Ratings = Table("ratings", Column("rating", FieldKind.Option, "good", "less"), Column("note", FieldKind.LongText)) with
    {
        RowsFrom = "points", Needs = ["rating"],
    };

    private static readonly Tool Observation = ToolOf(Points, Ratings);

    private static readonly ItemAnswer TwoPoints = Rows(Row("r1", ("point", "Pace")), Row("r2", ("point", "Voice")));

    [Fact]
    public void Every_row_of_the_other_table_needs_its_cell()
    {
        var filled = new FilledTool(Observation, AnswersTo(("points", TwoPoints), ("ratings", Rows(Row("r1", ("rating", "good"))))));

        Assert.Equal([("r2", 2, "rating")], Missing(filled, Ratings));
        Assert.False(filled.IsAnswered(Ratings));
        Assert.Equal(CheckState.InProgress, filled.StateOf(Ratings));
    }

    [Fact]
    public void A_table_is_answered_once_no_row_lacks_what_it_needs()
    {
        var filled = new FilledTool(Observation, AnswersTo(("points", TwoPoints), ("ratings", Rows(Row("r1", ("rating", "good")), Row("r2", ("rating", "less"))))));

        Assert.Empty(Missing(filled, Ratings));
        Assert.True(filled.IsAnswered(Ratings));
    }

    [Fact]
    public void A_note_in_a_row_is_not_what_it_needs()
    {
        var filled = new FilledTool(Observation, AnswersTo(("points", TwoPoints), ("ratings", Rows(Row("r1", ("rating", "good")), Row("r2", ("note", "Not seen."))))));

        Assert.Equal([("r2", 2, "rating")], Missing(filled, Ratings));
    }

    [Fact]
    public void A_row_that_was_added_and_says_nothing_needs_nothing()
    {
        var filled = new FilledTool(
            Observation, AnswersTo(("points", Rows(Row("r1", ("point", "Pace")), Row("r2"))), ("ratings", Rows(Row("r1", ("rating", "good"))))));

        Assert.Empty(Missing(filled, Points));
        Assert.True(filled.IsAnswered(Points));
        Assert.True(filled.IsAnswered(Ratings));
    }

    [Fact]
    public void A_row_that_says_something_else_needs_its_cell_where_it_stands()
    {
        var filled = new FilledTool(Observation, AnswersTo(("points", Rows(Row("r9", ("point", "Pace")), Row("r3", ("clear", "yes"))))));

        Assert.Equal([("r3", 2, "point")], Missing(filled, Points));
    }

    [Fact]
    public void Every_fixed_row_needs_its_cells()
    {
        var table = FixedTable("parties", "school", "family") with { Needs = ["step"] };
        var filled = new FilledTool(ToolOf(table), AnswersTo(("parties", Rows(Row("family", ("step", "Talk"))))));

        Assert.Equal([("school", 1, "step")], Missing(filled, table));
    }

    [Fact]
    public void A_table_without_rows_is_not_answered_and_lacks_no_cell()
    {
        var filled = new FilledTool(Observation, AnswersTo());

        Assert.Empty(Missing(filled, Ratings));
        Assert.False(filled.IsAnswered(Ratings));
    }

    [Fact]
    public void A_table_that_needs_nothing_is_answered_by_any_cell()
    {
        var table = Points with { Needs = [] };

        Assert.True(new FilledTool(ToolOf(table), AnswersTo(("points", Rows(Row("r1", ("clear", "yes")), Row("r2"))))).IsAnswered(table));
    }

    [Fact]
    public void A_stage_that_requires_the_table_is_not_left_while_a_cell_is_missing()
    {
        var tool = ToolOf(Points, Ratings with { RequiredFor = Item.RequiredForDone });
        var filled = new FilledTool(tool, AnswersTo(("points", TwoPoints), ("ratings", Rows(Row("r1", ("rating", "good"))))));

        Assert.Equal(["ratings"], filled.Missing(Item.RequiredForDone).Select(item => item.Id));
    }

    [Fact]
    public void An_answered_table_lacks_nothing_whatever_the_tool() =>
        Prop.ForAll(RandomTool.Any, sample => sample.Tool.Items.OfType<TableItem>().All(table =>
            !sample.Filled.IsAnswered(table) || MissingCell.Of(sample.Filled, table).IsEmpty)).QuickCheckThrowOnFailure();

    private static IEnumerable<(string, int, string)> Missing(FilledTool filled, TableItem table) =>
        MissingCell.Of(filled, table).Select(cell => (cell.RowId, cell.Number, cell.Column.Id));
}
