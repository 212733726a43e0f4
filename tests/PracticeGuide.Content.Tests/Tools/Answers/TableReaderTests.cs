using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Answers;

public sealed class TableReaderTests
{
    private static readonly TableItem Own = Table("a", Column("step", FieldKind.LongText), Column("due", FieldKind.Date)) with { Most = 3 };
    private static readonly TableItem Fixed = FixedTable("b", "one", "two");

    [Fact]
    public void Rows_that_people_add_keep_their_order_and_their_emptiness()
    {
        var reading = AnswerReader.Read(Own, Posted(("rows", "r2 r1\r\nr3 r2"), ("r1.step", "x"), ("r1.due", "2026-11-22"), ("r2.step", "y")));

        Assert.Empty(reading.Problems);
        Assert.Equal(Rows(Row("r2", ("step", "y")), Row("r1", ("step", "x"), ("due", "2026-11-22")), Row("r3")), reading.Answer);
    }

    [Fact]
    public void Fixed_rows_keep_their_order_whatever_is_posted()
    {
        var reading = AnswerReader.Read(Fixed, Posted(("rows", "two one"), ("two.step", "y"), ("one.step", "x")));

        Assert.Empty(reading.Problems);
        Assert.Equal(Rows(Row("one", ("step", "x")), Row("two", ("step", "y"))), reading.Answer);
    }

    [Fact]
    public void A_fixed_row_without_a_word_is_left_out() =>
        Assert.Equal(Rows(Row("two", ("step", "y"))), AnswerReader.Read(Fixed, Posted(("two.step", "y"), ("one.step", " "))).Answer);

    [Fact]
    public void A_table_with_the_rows_of_another_takes_those()
    {
        var reading = AnswerReader.Read(Own with { RowsFrom = "other" }, Posted(("r9.step", "x"), ("r8.step", "y")), ["r8", "r9"]);

        Assert.Empty(reading.Problems);
        Assert.Equal(Rows(Row("r8", ("step", "y")), Row("r9", ("step", "x"))), reading.Answer);
    }

    [Fact]
    public void More_rows_than_fit_are_a_problem() =>
        Assert.Equal(
            [new AnswerProblem("rows", AnswerProblemKind.TooManyRows, 3, 4)], AnswerReader.Read(Own, Posted(("rows", "r1 r2 r3 r4"), ("r1.due", "x"))).Problems);

    [Theory]
    [InlineData("r.1")]
    [InlineData("é")]
    [InlineData("<b>")]
    [InlineData("\0")]
    [InlineData("01234567890123456789012345678901234567890")]
    public void An_added_row_with_an_id_that_the_site_does_not_make_is_a_problem(string rowId) =>
        Assert.Equal([new AnswerProblem("rows", AnswerProblemKind.UnknownRow)], AnswerReader.Read(Own, Posted(("rows", $"r1 {rowId}"))).Problems);

    [Fact]
    public void A_row_that_a_fixed_table_does_not_have_is_a_problem_where_it_says_something()
    {
        Assert.Equal([new AnswerProblem("rows", AnswerProblemKind.UnknownRow)], AnswerReader.Read(Fixed, Posted(("rows", "one six"), ("six.step", "x"))).Problems);
        Assert.Empty(AnswerReader.Read(Fixed, Posted(("rows", "one six"), ("six.step", ""))).Problems);
    }

    [Fact]
    public void A_cell_that_there_is_not_is_a_problem_where_it_says_something()
    {
        Assert.Equal([new AnswerProblem("r1.cost", AnswerProblemKind.NotAsked)], AnswerReader.Read(Own, Posted(("rows", "r1"), ("r1.cost", "5"))).Problems);
        Assert.Equal([new AnswerProblem("r2.step", AnswerProblemKind.NotAsked)], AnswerReader.Read(Own, Posted(("rows", "r1"), ("r2.step", "x"))).Problems);
        Assert.Empty(AnswerReader.Read(Own, Posted(("rows", "r1"), ("r1.cost", " "))).Problems);
    }

    [Fact]
    public void A_problem_in_a_cell_names_it_and_leaves_the_others()
    {
        var reading = AnswerReader.Read(Own, Posted(("rows", "r1 r2"), ("r1.due", "2026-02-30"), ("r1.step", "x"), ("r2.due", "2026-03-01")));

        Assert.Equal([new AnswerProblem("r1.due", AnswerProblemKind.NotADate)], reading.Problems);
        Assert.Equal(Rows(Row("r1", ("step", "x")), Row("r2", ("due", "2026-03-01"))), reading.Answer);
    }

    [Fact]
    public void Posted_values_of_an_answer_are_what_a_form_would_send()
    {
        var posted = PostedValues.Of(Rows(Row("r2", ("step", "y")), Row("r1")));

        Assert.Equal(["r2", "r1"], posted.RowIds);
        Assert.Equal("y", posted[PostedValues.Cell("r2", "step")]);
        Assert.Equal(["rows", "r2.step"], posted.Names);
    }
}
