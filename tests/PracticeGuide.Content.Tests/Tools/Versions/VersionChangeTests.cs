using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Content.Tools.Versions;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Versions;

public sealed class VersionChangeTests
{
    [Fact]
    public void Items_are_kept_added_and_set_aside()
    {
        var old = ToolOf(Text("same"), Text("reworded"), Text("gone"), Text("gone-empty"), Passage("said"));
        var now = ToolOf(Text("same"), Text("reworded") with { Title = Words }, Text("new"), Passage("said"), Passage("said-too"));

        var change = VersionChange.Between(
            old, now, AnswersTo(("same", Said("x")), ("reworded", Said("y")), ("gone", Said("z")), ("gone-empty", ItemAnswer.Empty)));

        Assert.Equal(["same", "reworded"], change.Kept.Select(item => item.Id));
        Assert.Equal(1, change.Unchanged);
        Assert.Empty(change.Changed);
        Assert.Equal(["new"], change.Added.Select(item => item.Id));
        var aside = Assert.Single(change.SetAside);
        Assert.Equal(("gone", Said("z")), (aside.ItemId, aside.Answer));
        Assert.Equal("gone", aside.Was?.Id);
        Assert.Equal([new Misfit("", MisfitReason.NoLongerAsked)], aside.Misfits);
        Assert.Equal(["reworded", "same"], change.Answers.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_text_goes_over_to_another_kind_of_text_that_takes_it()
    {
        Assert.Equal(Said("x"), Kept(LongText("a"), Text("a"), Said("x")));
        Assert.Equal(Said("x"), Kept(new PersonItem { Id = "a", Title = Words }, LongText("a"), Said("x")));
        SetsAside(LongText("a"), Text("a"), Said("x\ny"), new Misfit("text", MisfitReason.SeveralLines));
        SetsAside(LongText("a"), LongText("a", most: 1), Said("xy"), new Misfit("text", MisfitReason.TooLong));
    }

    [Fact]
    public void An_answer_to_another_kind_of_item_is_set_aside_whole()
    {
        SetsAside(Text("a"), Date("a"), Said("2026-11-22"), new Misfit("", MisfitReason.KindDiffers));
        SetsAside(Text("a"), Table("a"), Said("x"), new Misfit("", MisfitReason.KindDiffers));
        SetsAside(Text("a"), Passage("a"), Said("x"), new Misfit("", MisfitReason.NoLongerAsked));
    }

    [Fact]
    public void A_choice_is_kept_while_its_option_is_there()
    {
        Assert.Equal(Answer(("option", "b")), Kept(Choice("a", "a", "b"), Choice("a", "b", "c"), Answer(("option", "b"))));
        SetsAside(
            Choice("a", "a", "b"), Choice("a", "b", "c"), Answer(("option", "a")), new Misfit("option", MisfitReason.OptionGone));
    }

    [Fact]
    public void Of_several_options_those_that_are_there_are_kept()
    {
        var change = Change(Choices("x", "a", "b", "c"), Choices("x", "c", "b"), Answer(("options", "a b c")));

        Assert.Equal(Answer(("options", "c b")), change.Answers["x"]);
        Assert.Equal(Answer(("options", "a")), change.SetAside[0].Answer);
        Assert.Equal([new Misfit("options", MisfitReason.OptionGone)], change.Changed[0].Misfits);
    }

    [Fact]
    public void Where_fewer_options_may_be_chosen_the_site_does_not_choose() =>
        SetsAside(
            Choices("x", "a", "b"), Choices("x", "a", "b") with { Most = 1 }, Answer(("options", "a b")),
            new Misfit("options", MisfitReason.TooManyOptions));

    [Fact]
    public void A_field_that_is_not_asked_any_more_is_set_aside_and_the_others_stay()
    {
        var change = Change(Scale("a"), Scale("a") with { HasEvidence = false }, Answer(("level", "low"), ("evidence", "x")));

        Assert.Equal(Answer(("level", "low")), change.Answers["a"]);
        Assert.Equal(Answer(("evidence", "x")), change.SetAside[0].Answer);
        Assert.Equal([new Misfit("evidence", MisfitReason.NoLongerAsked)], change.SetAside[0].Misfits);
    }

    [Fact]
    public void A_kept_number_is_never_read_as_people_write_one()
    {
        // Typed, "1.125" would be a thousand where two decimals are asked.
        var kept = Answer(("number", "1.125"));

        SetsAside(Number("a", decimals: 3), Number("a", decimals: 2), kept, new Misfit("number", MisfitReason.TooManyDecimals));
        SetsAside(Number("a", decimals: 3), Number("a", most: 1, decimals: 3), kept, new Misfit("number", MisfitReason.OutOfRange));
        Assert.Equal(kept, Kept(Number("a", decimals: 3), Number("a", decimals: 4), kept));
    }

    [Fact]
    public void What_was_agreed_to_or_signed_does_not_go_over_to_other_words()
    {
        var clause = Clause("a", "one", "two");
        var change = Change(clause, clause with { Text = Words }, Answer(("accepted", "yes"), ("note", "x")));

        Assert.Equal(Answer(("note", "x")), change.Answers["a"]);
        Assert.Equal([new Misfit("accepted", MisfitReason.WordsDiffer)], change.Changed[0].Misfits);

        var parts = Change(clause, clause with { PartOptions = [clause.PartOptions[0], new("two", Words)] }, Answer(("parts", "one two")));

        Assert.Equal(Answer(("parts", "one")), parts.Answers["a"]);
        Assert.Equal([new Misfit("parts", MisfitReason.WordsDiffer)], parts.Changed[0].Misfits);

        var signed = Answer(("name", "Ms. Roy"), ("at", "2026-11-22T10:00:00Z"));
        SetsAside(
            Signature("a"), Signature("a") with { Statement = Words }, signed, new Misfit("at", MisfitReason.WordsDiffer), new Misfit("name", MisfitReason.WordsDiffer));
        Assert.Equal(signed, Kept(Signature("a"), Signature("a") with { Title = Words }, signed));
    }

    [Fact]
    public void Rows_and_cells_that_do_not_fit_are_set_aside()
    {
        var old = Table("a", Column("step", FieldKind.LongText), Column("due", FieldKind.Date), Column("who", FieldKind.ShortText));
        var now = Table("a", Column("step", FieldKind.ShortText), Column("due", FieldKind.ShortText)) with { Most = 2 };

        var change = Change(
            old, now, Rows(Row("r1", ("step", "x"), ("who", "me")), Row("r2", ("step", "x\ny"), ("due", "2026-11-22")), Row("r3", ("step", "z"))));

        Assert.Equal(Rows(Row("r1", ("step", "x")), Row("r2")), change.Answers["a"]);
        Assert.Equal(
            Rows(Row("r1", ("who", "me")), Row("r2", ("step", "x\ny"), ("due", "2026-11-22")), Row("r3", ("step", "z"))), change.SetAside[0].Answer);
        Assert.Equal(
            [
                new Misfit("r1.who", MisfitReason.NoLongerAsked), new Misfit("r2.due", MisfitReason.KindDiffers), new Misfit("r2.step", MisfitReason.SeveralLines),
                new Misfit("r3", MisfitReason.TooManyRows),
            ],
            change.Changed[0].Misfits);
    }

    [Fact]
    public void A_fixed_row_that_is_gone_is_set_aside_also_where_another_table_has_it()
    {
        var old = ToolOf(FixedTable("a", "one", "two"), Table("b") with { RowsFrom = "a" });
        var now = ToolOf(FixedTable("a", "two"), Table("b") with { RowsFrom = "a" });
        var both = Rows(Row("one", ("step", "x")), Row("two", ("step", "y")));

        var change = VersionChange.Between(old, now, AnswersTo(("a", both), ("b", both)));

        Assert.All(change.SetAside, aside => Assert.Equal(Rows(both.Rows[0]), aside.Answer));
        Assert.All(change.SetAside, aside => Assert.Equal([new Misfit("one", MisfitReason.RowGone)], aside.Misfits));
        Assert.Equal([Rows(both.Rows[1]), Rows(both.Rows[1])], [change.Answers["a"], change.Answers["b"]]);
    }

    [Fact]
    public void Rows_that_were_fixed_are_set_aside_where_people_add_them()
    {
        var answer = Rows(Row("one", ("step", "x")));

        SetsAside(FixedTable("a", "one"), Table("a"), answer, new Misfit("", MisfitReason.KindDiffers));
    }

    [Fact]
    public void An_answer_that_the_old_version_did_not_ask_for_is_not_dropped()
    {
        var change = VersionChange.Between(ToolOf(Text("a")), ToolOf(Text("a"), Text("back")), AnswersTo(("back", Said("x")), ("strange", Said("y"))));

        Assert.Equal(Said("x"), change.Answers["back"]);
        Assert.Equal(["strange"], change.SetAside.Select(aside => aside.ItemId));
        Assert.Null(change.SetAside[0].Was);
    }

    [Fact]
    public void What_is_done_about_a_recommendation_goes_over_while_the_new_version_recommends_it()
    {
        Recommendation[] both = [.. ((string[])["stays", "goes"]).Select(id => new Recommendation { Id = id, When = Is("a", "low"), Text = Words })];
        var old = ToolOf(Scale("a")) with { Results = new([], [], [.. both]) };
        var done = Answer(("state", "done"));

        var change = VersionChange.Between(
            old, old with { Results = new([], [], [both[0]]) }, AnswersTo([.. both.Select(each => (RecommendationItem.Of(each).Id, done))]));

        Assert.Equal(RecommendationItem.Of(both[0]).Id, Assert.Single(change.Answers).Key);
        Assert.Equal(RecommendationItem.Of(both[1]).Id, Assert.Single(change.SetAside).ItemId);
        Assert.Equal(["a"], change.Kept.Select(item => item.Id));
    }

    [Fact]
    public void Between_a_version_and_itself_nothing_changes() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var change = VersionChange.Between(sample.Tool, new RandomTool(sample.Seed).Tool, sample.Answers);
            return change is { SetAside.IsEmpty: true, Changed.IsEmpty: true, Added.IsEmpty: true }
                && change.Unchanged == sample.Tool.Items.Count(item => item.IsAsked)
                && sample.Answers.All(answer => change.Answers.GetValueOrDefault(answer.Key, ItemAnswer.Empty).Equals(answer.Value));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Everything_answered_is_either_kept_or_set_aside() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var change = VersionChange.Between(sample.Tool, sample.NextVersion(), sample.Answers);
            var before = sample.Answers.SelectMany(answer => Parts(sample.Tool, answer.Key, answer.Value)).ToArray();
            var kept = change.Answers.SelectMany(answer => Parts(sample.Tool, answer.Key, answer.Value));
            var aside = change.SetAside.SelectMany(each => Parts(sample.Tool, each.ItemId, each.Answer));
            return kept.Concat(aside).Order(StringComparer.Ordinal).SequenceEqual(before.Order(StringComparer.Ordinal))
                && change.SetAside.All(each => !each.Misfits.IsEmpty && !each.Answer.IsEmpty);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_item_of_the_new_version_is_kept_changed_or_added() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var now = sample.NextVersion();
            var change = VersionChange.Between(sample.Tool, now, sample.Answers);
            return change.Kept.Concat(change.Changed.Select(each => each.Item)).Concat(change.Added).Select(item => item.Id).Order(StringComparer.Ordinal)
                    .SequenceEqual(now.Items.Where(item => item.IsAsked).Select(item => item.Id).Order(StringComparer.Ordinal))
                && change.Unchanged <= change.Kept.Length;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Going_over_again_changes_nothing() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var now = sample.NextVersion();
            var once = VersionChange.Between(sample.Tool, now, sample.Answers);
            return ((Tool[])[sample.Tool, now]).All(from =>
            {
                var again = VersionChange.Between(from, now, once.Answers);
                return again.SetAside.IsEmpty && again.Changed.IsEmpty
                    && again.Answers.Count == once.Answers.Count && again.Answers.All(answer => once.Answers[answer.Key].Equals(answer.Value));
            });
        }).QuickCheckThrowOnFailure();

    private static ItemAnswer Said(string text) => Answer(("text", text));

    private static VersionChange Change(Item old, Item now, ItemAnswer answer) => VersionChange.Between(ToolOf(old), ToolOf(now), AnswersTo((old.Id, answer)));

    private static ItemAnswer Kept(Item old, Item now, ItemAnswer answer)
    {
        var change = Change(old, now, answer);

        Assert.Empty(change.SetAside);
        return change.Answers[old.Id];
    }

    /// <summary>Checks that nothing of the answer is kept.</summary>
    private static void SetsAside(Item old, Item now, ItemAnswer answer, params Misfit[] misfits)
    {
        var change = Change(old, now, answer);

        Assert.Empty(change.Answers);
        Assert.Equal(answer, Assert.Single(change.SetAside).Answer);
        Assert.Equal(misfits, change.SetAside[0].Misfits);
        Assert.Equal(now.IsAsked ? [old.Id] : [], change.Changed.Select(each => each.Item.Id));
    }

    /// <summary>Everything an answer says, each by its place: a field, an option of several, a cell.</summary>
    private static IEnumerable<string> Parts(Tool old, string itemId, ItemAnswer answer) =>
        answer.Fields.SelectMany(field => old.FindItem(itemId)?.FindField(field.Key)?.Kind == FieldKind.Options
                ? field.Value.Split(' ').Select(option => $"{itemId} {field.Key} {option}")
                : [$"{itemId} {field.Key}"])
            .Concat(answer.Rows.SelectMany(row => row.Cells.Keys.Select(column => $"{itemId} {row.Id} {column}")));
}
