using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Carrying;
using PracticeGuide.Content.Tools.Items;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Carrying;

public sealed class CarryOverTests
{
    private static readonly Carry Carry = new("what", Words, null, "other", "there");
    private static readonly TableItem Steps = Table("there", Column("step", FieldKind.LongText), Column("due", FieldKind.Date), Column("who", FieldKind.ShortText));

    [Fact]
    public void A_text_is_added_to_after_a_blank_line()
    {
        var over = Into(LongText("there"), Answer(("text", "mine")), Texts("one", "two"));

        Assert.Equal("mine\n\none\n\ntwo", over.Answer["text"]);
        Assert.Equal((2, 0), (over.Added, over.AlreadyThere));
        Assert.Empty(over.NotFitting);
    }

    [Fact]
    public void An_empty_text_begins_with_what_is_carried() => Assert.Equal("one", Into(LongText("there"), ItemAnswer.Empty, Texts("one")).Answer["text"]);

    [Fact]
    public void What_is_there_in_either_language_is_left_out()
    {
        var over = Into(LongText("there"), Answer(("text", "  one (fr) \n\nmine")), Texts("one", "mine", "mine too"));

        Assert.Equal("  one (fr) \n\nmine\n\nmine too", over.Answer["text"]);
        Assert.Equal((1, 2), (over.Added, over.AlreadyThere));
    }

    [Fact]
    public void What_does_not_fit_is_told_and_not_cut()
    {
        var over = Into(LongText("there", most: 9), Answer(("text", "mine")), Texts("long one", "abc", "d"));

        Assert.Equal("mine\n\nabc", over.Answer["text"]);
        Assert.Equal(["long one", "d"], over.NotFitting);
        Assert.Equal(1, over.Added);
    }

    [Fact]
    public void Rows_are_added_with_the_columns_that_both_tables_have()
    {
        var offer = Table("from", Column("step", FieldKind.ShortText), Column("cost", FieldKind.Money), Column("due", FieldKind.Date));

        var over = Into(
            Steps, Rows(Row("r1", ("step", "mine"))), Of(offer, Row("x1", ("step", "a"), ("cost", "5.00"), ("due", "2026-11-22")), Row("x2", ("step", "b"))));

        Assert.Equal(Rows(Row("r1", ("step", "mine")), Row("new1", ("step", "a"), ("due", "2026-11-22")), Row("new2", ("step", "b"))), over.Answer);
        Assert.Equal(2, over.Added);
    }

    [Fact]
    public void A_row_that_says_the_same_is_left_out_whatever_its_other_columns_say()
    {
        var over = Into(Steps, Rows(Row("r1", ("step", "a"), ("who", "me"))), Of(Steps, Row("x1", ("step", "a")), Row("x2", ("step", "a"))));

        Assert.Equal(Rows(Row("r1", ("step", "a"), ("who", "me"))), over.Answer);
        Assert.Equal((0, 2), (over.Added, over.AlreadyThere));
    }

    [Fact]
    public void A_row_with_a_cell_that_does_not_fit_is_told_and_not_cut()
    {
        var from = Table(
            "from", Column("step", FieldKind.LongText), Column("due", FieldKind.LongText), Column("who", FieldKind.LongText), Column("cost", FieldKind.Money));

        var over = Into(
            Steps, ItemAnswer.Empty,
            Of(from, Row("x1", ("step", "a"), ("due", "2026-11-22")), Row("x2", ("who", "me\nyou")), Row("x3", ("cost", "5.00")), Row("x4", ("who", "me"))));

        Assert.Equal(Rows(Row("new1", ("who", "me"))), over.Answer);
        Assert.Equal(3, over.NotFitting.Length);
    }

    [Fact]
    public void No_more_rows_are_added_than_fit()
    {
        var over = Into(Steps with { Most = 2 }, Rows(Row("r1", ("step", "mine"))), Of(Steps, Row("x1", ("step", "a")), Row("x2", ("step", "b"))));

        Assert.Equal(["r1", "new1"], over.Answer.Rows.Select(row => row.Id));
        Assert.Single(over.NotFitting);
    }

    [Fact]
    public void A_paragraph_goes_into_the_first_column_for_texts()
    {
        var table = Table("there", Column("due", FieldKind.Date), Column("step", FieldKind.ShortText));

        var over = CarryOver.Into(table, Rows(Row("r1", ("step", "one"))), Texts("one", "two"), Language.French, NewIds());

        Assert.Equal(Rows(Row("r1", ("step", "one")), Row("new1", ("step", "two (fr)"))), over.Answer);
        Assert.Equal(["one"], Into(Table("there", Column("due", FieldKind.Date)), ItemAnswer.Empty, Texts("one")).NotFitting);
    }

    [Fact]
    public void Nothing_goes_into_an_item_that_takes_nothing()
    {
        foreach (var target in (Item[])[Date("there"), FixedTable("there", "one")])
        {
            var over = Into(target, ItemAnswer.Empty, Texts("one"));

            Assert.Same(ItemAnswer.Empty, over.Answer);
            Assert.Equal(["one"], over.NotFitting);
        }
    }

    [Fact]
    public void Carrying_again_adds_nothing_in_whatever_language() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var tool = sample.Tool with { Carries = [.. sample.Tool.Items.Select(item => new Carry(item.Id, Words, item.Id, "other", "there"))] };
            Item[] targets = [LongText("there"), LongText("there", most: 20), Table("there", Column("c0", FieldKind.LongText), Column("c1", FieldKind.Date)), Steps];
            return CarryOffer.AllOf(new(tool, sample.Answers)).All(offer => targets.All(target => Language.All.All(language =>
            {
                var first = Into(target, ItemAnswer.Empty, offer);
                var again = CarryOver.Into(target, first.Answer, offer, language, NewIds());
                return again.Added == 0 && ReferenceEquals(again.Answer, first.Answer)
                    && first.Added + first.AlreadyThere + first.NotFitting.Length == offer.Paragraphs.Length
                    && AnswerReader.Read(target, PostedValues.Of(first.Answer)).Problems.IsEmpty;
            })));
        }).QuickCheckThrowOnFailure();

    private static CarryOffer Texts(params string[] texts) => new(Carry, [.. texts.Select(Say)], [], []);

    private static CarryOffer Of(TableItem from, params AnswerRow[] rows) => new(Carry, [.. rows.Select(row => Say(row.Id))], [.. rows], from.Columns);

    private static CarryOver Into(Item target, ItemAnswer answer, CarryOffer offer) => CarryOver.Into(target, answer, offer, Language.English, NewIds());

    private static Func<string> NewIds()
    {
        var count = 0;
        return () => $"new{++count}";
    }
}
