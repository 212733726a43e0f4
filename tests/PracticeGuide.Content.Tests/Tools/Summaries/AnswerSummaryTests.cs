using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Summaries;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Summaries;

public sealed class AnswerSummaryTests
{
    [Fact]
    public void Each_field_that_holds_something_is_told_in_its_type_and_order()
    {
        var fields = Fields(
            Check("a"),
            Answer(("note", "x\ny"), ("state", "in-progress"), ("due", "2026-11-22"), ("evidence", "https://example.org/"), ("sentence", "read more")));

        Assert.Equal(["state", "sentence", "due", "evidence", "note"], fields.Select(value => value.Field.Name));
        Assert.Equal([new ChosenOption("in-progress", null)], Assert.IsType<FieldValue.Chosen>(fields[0]).Options);
        Assert.Equal("read more", Assert.IsType<FieldValue.Words>(fields[1]).Text);
        Assert.Equal(new DateOnly(2026, 11, 22), Assert.IsType<FieldValue.Day>(fields[2]).Date);
        Assert.Equal("https://example.org/", Assert.IsType<FieldValue.Link>(fields[3]).Address);
        Assert.Equal("x\ny", Assert.IsType<FieldValue.Words>(fields[4]).Text);
    }

    [Fact]
    public void Options_have_their_titles_in_the_language()
    {
        var chosen = Assert.IsType<FieldValue.Chosen>(Assert.Single(Fields(Choices("x", "a", "b", "c"), Answer(("options", "a c")), Language.French)));

        Assert.Equal([new ChosenOption("a", "a (fr)"), new("c", "c (fr)")], chosen.Options);
        Assert.Equal("low (fr)", Option(Scale("x"), ("level", "low")).Title);
        Assert.Equal("one (fr)", Option(Clause("x", "one"), ("parts", "one")).Title);
        Assert.Equal("b (fr)", Option(Choice("x", "a", "b"), ("option", "b")).Title);
    }

    [Fact]
    public void Words_of_the_site_itself_are_left_to_it()
    {
        Assert.Equal(new ChosenOption("not-applicable", null), Option(Scale("x"), ("level", "not-applicable")));
        Assert.Equal(new ChosenOption("yes", null), Option(Clause("x"), ("accepted", "yes")));
        Assert.Equal(new ChosenOption("other", null), Option(Choice("x", "a") with { HasOther = true }, ("option", "other")));
    }

    [Fact]
    public void Figures_and_times_are_typed()
    {
        var number = Assert.IsType<FieldValue.Number>(Fields(Number("x") with { Unit = Say("hours") }, Answer(("number", "1.5")), Language.French)[0]);
        Assert.Equal((1.5m, "hours (fr)"), (number.Figure, number.Unit));
        Assert.Equal(1250.50m, Assert.IsType<FieldValue.Money>(Fields(new MoneyItem { Id = "x", Title = Words }, Answer(("amount", "1250.50")))[0]).Amount);
        Assert.Equal(new TimeOnly(14, 5), Assert.IsType<FieldValue.TimeOfDay>(Fields(new TimeItem { Id = "x", Title = Words }, Answer(("time", "14:05")))[0]).Time);
    }

    [Fact]
    public void A_signature_tells_who_in_which_role_and_when()
    {
        var tool = ToolOf(Signature("x")) with { Roles = [Role("mentor")] };
        var answer = Answer(("name", "Ms. Roy"), ("role", "mentor"), ("at", "2026-11-22T14:05:00.0000000+00:00"));

        var fields = AnswerSummary.Of(new(tool, AnswersTo(("x", answer))), tool.FindItem("x")!, Language.English).Fields;

        Assert.Equal("Ms. Roy", Assert.IsType<FieldValue.Words>(fields[0]).Text);
        Assert.Equal([new ChosenOption("mentor", "mentor")], Assert.IsType<FieldValue.Chosen>(fields[1]).Options);
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 14, 5, 0, TimeSpan.Zero), Assert.IsType<FieldValue.Moment>(fields[2]).At);
    }

    [Fact]
    public void What_the_item_does_not_have_or_does_not_read_is_told_as_it_is_kept()
    {
        var fields = Fields(Date("x"), Answer(("date", "soon"), ("gone", "z")));

        Assert.Equal([("date", "soon"), ("gone", "z")], fields.Cast<FieldValue.Words>().Select(words => (words.Field.Name, words.Text)));
        Assert.Equal(new ChosenOption("gone", null), Option(Choice("x", "a"), ("option", "gone")));
    }

    [Fact]
    public void Cells_stand_in_the_order_of_their_columns_under_their_titles()
    {
        var table = Table("x", Column("step", FieldKind.LongText), Column("kind", FieldKind.Option, "a", "b"), Column("done", FieldKind.Tick));

        var rows = Summary(table, Rows(Row("r2", ("done", "yes"), ("step", "y"), ("gone", "z")), Row("r1")), Language.French).Rows;

        Assert.Equal(["r2", "r1"], rows.Select(row => row.Id));
        Assert.Equal(["step (fr)", "done (fr)", null], rows[0].Cells.Select(cell => cell.Label));
        Assert.IsType<FieldValue.Ticked>(rows[0].Cells[1]);
        Assert.Equal("z", Assert.IsType<FieldValue.Words>(rows[0].Cells[2]).Text);
        Assert.Null(rows[0].Title);
        Assert.Empty(rows[1].Cells);
    }

    [Fact]
    public void Fixed_rows_are_all_there_under_their_titles_and_those_that_are_gone_come_last()
    {
        var rows = Summary(FixedTable("x", "one", "two"), Rows(Row("gone", ("step", "z")), Row("two", ("step", "y"))), Language.French).Rows;

        Assert.Equal(["one", "two", "gone"], rows.Select(row => row.Id));
        Assert.Equal(["one (fr)", "two (fr)", null], rows.Select(row => (row.Title as FieldValue.Words)?.Text));
    }

    [Fact]
    public void The_rows_of_another_table_are_named_by_its_first_column()
    {
        var tool = ToolOf(Table("points", Column("kind", FieldKind.Option, "a", "b"), Column("text", FieldKind.LongText)), Table("ratings") with { RowsFrom = "points" });
        var filled = new FilledTool(
            tool, AnswersTo(("points", Rows(Row("r1", ("kind", "b")), Row("r2", ("text", "x")))), ("ratings", Rows(Row("r1", ("step", "good"))))));

        var rows = AnswerSummary.Of(filled, tool.FindItem("ratings")!, Language.English).Rows;

        Assert.Equal([new ChosenOption("b", "b")], Assert.IsType<FieldValue.Chosen>(rows[0].Title).Options);
        Assert.Null(rows[1].Title);
    }

    [Fact]
    public void An_earlier_answer_is_told_in_the_place_of_the_present_one()
    {
        var tool = ToolOf(Text("x"));
        var filled = new FilledTool(tool, AnswersTo(("x", Answer(("text", "now")))));

        var then = AnswerSummary.Of(filled, tool.FindItem("x")!, Answer(("text", "then")), Language.English);

        Assert.Equal("then", Assert.IsType<FieldValue.Words>(Assert.Single(then.Fields)).Text);
    }

    [Fact]
    public void Everything_an_answer_holds_is_told_once() =>
        Prop.ForAll(RandomTool.Any, sample => sample.Answers.All(pair =>
        {
            var summary = AnswerSummary.Of(sample.Filled, sample.Tool.FindItem(pair.Key)!, Language.French);
            return summary.IsEmpty == pair.Value.IsEmpty
                && summary.Fields.Select(value => value.Field.Name).Order().SequenceEqual(pair.Value.Fields.Keys.Order())
                && pair.Value.Rows.All(row =>
                    Assert.Single(summary.Rows, other => other.Id == row.Id).Cells.Select(cell => cell.Field.Name).Order().SequenceEqual(row.Cells.Keys.Order()));
        })).QuickCheckThrowOnFailure();

    private static ChosenOption Option(Item item, (string Field, string Value) field) =>
        Assert.Single(Assert.IsType<FieldValue.Chosen>(Assert.Single(Fields(item, Answer(field), Language.French))).Options);

    private static FieldValue[] Fields(Item item, ItemAnswer answer, Language? language = null) => [.. Summary(item, answer, language ?? Language.English).Fields];

    private static AnswerSummary Summary(Item item, ItemAnswer answer, Language language)
    {
        var tool = ToolOf(item);
        return AnswerSummary.Of(new(tool, AnswersTo((item.Id, answer))), item, language);
    }
}
