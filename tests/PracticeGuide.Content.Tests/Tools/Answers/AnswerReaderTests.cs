using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Answers;

public sealed class AnswerReaderTests
{
    [Fact]
    public void What_is_posted_for_each_field_is_the_answer()
    {
        var reading = AnswerReader.Read(
            Check("a"),
            Posted(
                ("state", "in-progress"), ("sentence", "read more"), ("responsible", "Ms. Roy"), ("due", "2026-11-22"), ("evidence", "https://example.org/"),
                ("note", "soon")));

        Assert.Empty(reading.Problems);
        Assert.Equal(
            Answer(
                ("state", "in-progress"), ("sentence", "read more"), ("responsible", "Ms. Roy"), ("due", "2026-11-22"), ("evidence", "https://example.org/"),
                ("note", "soon")),
            reading.Answer);
    }

    [Fact]
    public void Nothing_posted_is_the_empty_answer()
    {
        var reading = AnswerReader.Read(Check("a"), Posted());

        Assert.Empty(reading.Problems);
        Assert.True(reading.Answer.IsEmpty);
    }

    [Fact]
    public void Every_field_with_a_problem_is_told() =>
        Assert.Equal(
            ["state", "sentence", "responsible", "due", "evidence", "note"],
            AnswerReader.Read(
                Check("a"),
                Posted(("note", "\0"), ("evidence", "x"), ("due", "x"), ("responsible", "\0"), ("sentence", "\0"), ("state", "x")))
                .Problems.Select(problem => problem.Field));

    [Fact]
    public void A_field_that_is_not_asked_for_is_a_problem_where_it_says_something()
    {
        var check = Check("a") with { OpenSentence = null };

        Assert.Equal([new AnswerProblem("sentence", AnswerProblemKind.NotAsked)], AnswerReader.Read(check, Posted(("sentence", "x"))).Problems);
        Assert.Empty(AnswerReader.Read(check, Posted(("sentence", " "))).Problems);
    }

    [Fact]
    public void What_is_not_filled_in_takes_no_answer()
    {
        foreach (var item in (Item[])[Signature("a"), Passage("a")])
        {
            var reading = AnswerReader.Read(item, Posted(("name", "Ms. Roy"), ("", "x")));

            Assert.Equal([new AnswerProblem("", AnswerProblemKind.NotAsked)], reading.Problems);
            Assert.True(reading.Answer.IsEmpty);
        }
    }

    [Fact]
    public void A_level_that_is_not_offered_is_a_problem()
    {
        var scale = Scale("a") with { OffersNotApplicable = false };

        Assert.Single(AnswerReader.Read(scale, Posted(("level", "not-applicable"))).Problems);
        Assert.Empty(AnswerReader.Read(scale, Posted(("level", "prefer-not-to-say"))).Problems);
    }

    [Fact]
    public void Parts_of_a_clause_are_accepted_one_by_one()
    {
        var reading = AnswerReader.Read(Clause("a", "one", "two"), Posted(("accepted", "no"), ("parts", "two one")));

        Assert.Empty(reading.Problems);
        Assert.Equal(Answer(("accepted", "no"), ("parts", "one two")), reading.Answer);
        Assert.Single(AnswerReader.Read(Clause("a"), Posted(("parts", "one"))).Problems);
    }

    [Fact]
    public void Whatever_is_posted_is_read_without_two_problems_for_a_field() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var posted = new RandomPosted(new Random(sample.Seed));
            return sample.Tool.Items.All(item =>
            {
                var reading = AnswerReader.Read(item, posted.Anything(item), ["one", "two"]);
                return reading.Problems.Select(problem => problem.Field).Distinct(StringComparer.Ordinal).Count() == reading.Problems.Length
                    && reading.Problems.All(problem => reading.Answer[problem.Field].Length == 0);
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_was_read_is_read_the_same_again() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var posted = new RandomPosted(new Random(sample.Seed));
            return sample.Tool.Items.Where(item => item.IsFilledIn).All(item =>
            {
                var first = AnswerReader.Read(item, posted.Anything(item), ["one", "two"]).Answer;
                var again = AnswerReader.Read(item, PostedValues.Of(first), ["one", "two"]);
                return again.Problems.IsEmpty && again.Answer.Equals(first);
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_answer_of_every_kind_is_read_the_same_again() =>
        Prop.ForAll(RandomTool.Any, sample => sample.Answers.All(pair =>
        {
            var item = sample.Tool.FindItem(pair.Key)!;
            var again = AnswerReader.Read(item, PostedValues.Of(pair.Value), item is TableItem table ? sample.Filled.RowIds(table) : []);
            return again.Problems.IsEmpty && again.Answer.Equals(pair.Value);
        })).QuickCheckThrowOnFailure();
}
