using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Carrying;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Content.Tools.Rules;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Carrying;

public sealed class CarryOfferTests
{
    [Fact]
    public void Targets_are_offered_in_each_language()
    {
        var tool = ToolOf(Scale("goals"), Scale("time")) with
        {
            Results = new([], [], [Recommend("goals", "I open each lesson with its goal."), Recommend("time", "I plan my time.")]),
            Carries = [new("targets", Words, null, "development-plan", "improvement")],
        };

        var offer = Assert.Single(CarryOffer.AllOf(new(tool, AnswersTo(("time", Answer(("level", "low")))))));

        Assert.Equal("targets", offer.Carry.Id);
        Assert.Equal([Say("I plan my time.")], offer.Paragraphs);
        Assert.Empty(offer.Rows);
    }

    [Fact]
    public void A_text_is_offered_by_its_paragraphs_as_it_was_typed() =>
        Assert.Equal(
            [new("one\ntwo", "one\ntwo"), new ByLanguage<string>("three", "three")],
            Offer(LongText("a"), Answer(("text", "one\ntwo\n \n\nthree")))?.Paragraphs);

    [Fact]
    public void Options_are_offered_by_their_titles_and_what_people_wrote_besides() =>
        Assert.Equal(
            [Say("a"), Say("c"), new ByLanguage<string>("mine", "mine")],
            Offer(Choices("x", "a", "b", "c") with { HasOther = true }, Answer(("options", "a c"), ("other", "mine")))?.Paragraphs);

    [Fact]
    public void A_finished_sentence_is_offered_whole_with_its_note() =>
        Assert.Equal(
            [new("We read more.", "Nous read more."), new ByLanguage<string>("soon", "soon")],
            Offer(Check("a") with { OpenSentence = new("We…", "Nous…") }, Answer(("state", "done"), ("sentence", "read more."), ("note", "soon")))?.Paragraphs);

    [Fact]
    public void A_clause_is_offered_in_its_words_once_it_is_accepted()
    {
        Assert.Equal([Say("We agree on a."), Say("one")], Offer(Clause("a", "one", "two"), Answer(("accepted", "yes"), ("parts", "one")))?.Paragraphs);
        Assert.Null(Offer(Clause("a", "one"), Answer(("accepted", "no"), ("parts", "one"))));
    }

    [Fact]
    public void Figures_are_written_as_each_language_writes_them() =>
        Assert.Equal([new("1.5 hours", "1,5 hours (fr)")], Offer(Number("a") with { Unit = Say("hours") }, Answer(("number", "1.5")))?.Paragraphs);

    [Fact]
    public void A_table_is_offered_by_its_rows_that_hold_something()
    {
        var table = Table("a", Column("step", FieldKind.LongText), Column("kind", FieldKind.Option, "b"), Column("due", FieldKind.Date));

        var offer = Offer(table, Rows(Row("r1", ("due", "2026-11-22"), ("step", "x\ny"), ("kind", "b")), Row("r2")));

        Assert.Equal([Row("r1", ("due", "2026-11-22"), ("step", "x\ny"), ("kind", "b"))], offer?.Rows);
        Assert.Equal([new("x y – b – 2026-11-22", "x y – b (fr) – 2026-11-22")], offer?.Paragraphs);
    }

    [Fact]
    public void A_fixed_row_is_offered_with_its_title() =>
        Assert.Equal([new("one – x", "one (fr) – x")], Offer(FixedTable("a", "one", "two"), Rows(Row("one", ("step", "x"))))?.Paragraphs);

    [Fact]
    public void Nothing_is_offered_where_there_is_nothing_or_it_is_not_visible()
    {
        Assert.Null(Offer(Text("a"), ItemAnswer.Empty));
        Assert.Null(Offer(Scale("a"), Answer(("level", "low"))));
        Assert.Null(Offer(Text("a") with { ShowIf = new Rule.Answered("nothing") }, Answer(("text", "x"))));
    }

    private static Recommendation Recommend(string itemId, string target) =>
        new() { Id = itemId, When = Is(itemId, "low"), Text = Words, Target = Say(target) };

    private static CarryOffer? Offer(Item item, ItemAnswer answer)
    {
        var tool = ToolOf(item) with { Carries = [new("what", Words, item.Id, "other", "there")] };
        return CarryOffer.AllOf(new FilledTool(tool, AnswersTo((item.Id, answer)))).SingleOrDefault();
    }
}
