using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tests.Tools.Answers;

public sealed class CheckAnswerReaderTests
{
    private static readonly CheckItem WithSentence = new()
    {
        Id = "a",
        Title = new ByLanguage<string>("A", "A"),
        Sentence = new ByLanguage<string>("We…", "Nous…"),
    };

    private static readonly CheckItem WithoutSentence = WithSentence with { Sentence = null };

    [Fact]
    public void What_is_posted_is_the_answer()
    {
        var reading = Read(("state", "in-progress"), ("sentence", "read more"), ("note", "soon"), ("responsible", "Ms. Roy"), ("due", "2026-11-22"));

        Assert.Empty(reading.Problems);
        Assert.Equal(
            new CheckAnswer { State = CheckState.InProgress, Sentence = "read more", Note = "soon", Responsible = "Ms. Roy", Due = new DateOnly(2026, 11, 22) },
            reading.Answer);
    }

    [Fact]
    public void Nothing_posted_is_the_empty_answer()
    {
        var reading = Read();

        Assert.Empty(reading.Problems);
        Assert.Equal(CheckAnswer.Empty, reading.Answer);
    }

    [Theory]
    [InlineData("open", CheckState.Open)]
    [InlineData("in-progress", CheckState.InProgress)]
    [InlineData("done", CheckState.Done)]
    [InlineData("not-applicable", CheckState.NotApplicable)]
    [InlineData("", CheckState.Open)]
    public void A_state_is_read_by_its_id(string id, CheckState state)
    {
        var reading = Read(("state", id));

        Assert.Empty(reading.Problems);
        Assert.Equal(state, reading.Answer.State);
    }

    [Theory]
    [InlineData("Done")]
    [InlineData("2")]
    [InlineData("done ")]
    [InlineData("open,done")]
    public void A_state_that_there_is_not_is_a_problem(string id) =>
        Assert.Equal([new AnswerProblem(AnswerField.State, AnswerProblemKind.UnknownState)], Read(("state", id)).Problems);

    [Fact]
    public void Line_ends_become_line_feeds_and_the_end_is_trimmed() =>
        Assert.Equal("  one\n\ttwo\n\nthree", Read(("note", "  one\r\n\ttwo\r\rthree \r\n\n")).Answer.Note);

    [Theory]
    [InlineData("note", AnswerField.Note, 10_000)]
    [InlineData("sentence", AnswerField.Sentence, 10_000)]
    [InlineData("responsible", AnswerField.Responsible, 200)]
    public void A_text_may_be_as_long_as_its_limit_and_no_longer(string name, AnswerField field, int limit)
    {
        Assert.Empty(Read((name, new string('x', limit))).Problems);
        Assert.Equal(
            [new AnswerProblem(field, AnswerProblemKind.TooLong, limit, limit + 1)], Read((name, new string('x', limit + 1))).Problems);
    }

    [Fact]
    public void A_line_end_counts_one_however_it_was_sent() =>
        Assert.Empty(Read(("note", string.Concat(Enumerable.Repeat("x\r\n", 4_999)) + "xx")).Problems);

    [Theory]
    [InlineData('a', '\0', 'b')]
    [InlineData('a', '\u0007', 'b')]
    [InlineData('a', '\u001B', 'b')]
    [InlineData('a', '\u0085', 'b')]
    [InlineData('a', '\u007F')]
    [InlineData('a', '\uD800')]
    [InlineData('\uDC00', 'a')]
    [InlineData('\uD800', '\uD800')]
    [InlineData('\uDC00', '\uD800')]
    public void Characters_that_cannot_be_shown_are_a_problem(params char[] text) =>
        Assert.Equal([new AnswerProblem(AnswerField.Note, AnswerProblemKind.ControlCharacters)], Read(("note", new string(text))).Problems);

    [Theory]
    [InlineData("😀 élève œuvre")]
    [InlineData("עברית العربية")]
    [InlineData("a\u200Bb\u00A0c")]
    public void Any_other_character_is_kept(string text) => Assert.Equal(text, Read(("note", text)).Answer.Note);

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2026-02-29")]
    [InlineData("22/11/2026")]
    [InlineData("2026-1-2")]
    [InlineData("٢٠٢٦-١١-٢٢")]
    public void A_date_that_is_not_one_is_a_problem(string date) =>
        Assert.Equal([new AnswerProblem(AnswerField.Due, AnswerProblemKind.NotADate)], Read(("due", date)).Problems);

    [Theory]
    [InlineData("1899-12-31", true)]
    [InlineData("1900-01-01", false)]
    [InlineData("2200-12-31", false)]
    [InlineData("2201-01-01", true)]
    [InlineData("0001-01-01", true)]
    public void A_date_too_far_away_is_a_problem(string date, bool isProblem) =>
        Assert.Equal(
            isProblem ? [new AnswerProblem(AnswerField.Due, AnswerProblemKind.DateOutOfRange)] : [], Read(("due", date)).Problems);

    [Fact]
    public void A_sentence_that_the_item_does_not_ask_for_is_a_problem() =>
        Assert.Equal(
            [new AnswerProblem(AnswerField.Sentence, AnswerProblemKind.SentenceNotAsked)],
            CheckAnswerReader.Read(WithoutSentence, Values(("sentence", "x"))).Problems);

    [Fact]
    public void An_empty_sentence_that_the_item_does_not_ask_for_is_no_problem() =>
        Assert.Empty(CheckAnswerReader.Read(WithoutSentence, Values(("sentence", " "))).Problems);

    [Fact]
    public void Every_field_with_a_problem_is_told() =>
        Assert.Equal(
            [AnswerField.State, AnswerField.Sentence, AnswerField.Note, AnswerField.Responsible, AnswerField.Due],
            Read(("state", "x"), ("sentence", "\0"), ("note", "\0"), ("responsible", "\0"), ("due", "x")).Problems.Select(problem => problem.Field));

    [Fact]
    public void Whatever_is_posted_is_read_and_an_answer_without_problems_keeps_to_the_limits() =>
        Prop.ForAll(
            AnswerArbitraries.PostedValues,
            values =>
            {
                var reading = CheckAnswerReader.Read(WithSentence, values);
                return reading.Answer.Note.Length <= AnswerLimits.LongText
                    && reading.Answer.Sentence.Length <= AnswerLimits.LongText
                    && reading.Answer.Responsible.Length <= AnswerLimits.ShortText
                    && !reading.Answer.Note.Contains('\r')
                    && reading.Problems.Select(problem => problem.Field).Distinct().Count() == reading.Problems.Length;
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_an_answer_again_changes_nothing() =>
        Prop.ForAll(
            AnswerArbitraries.Answers,
            answer => CheckAnswerReader.Read(
                WithSentence,
                Values(
                    ("state", answer.State.Id()), ("sentence", answer.Sentence), ("note", answer.Note), ("responsible", answer.Responsible),
                    ("due", answer.Due?.ToString("O", System.Globalization.CultureInfo.InvariantCulture)))).Answer == answer).QuickCheckThrowOnFailure();

    private static CheckAnswerReading Read(params (string Name, string? Value)[] values) => CheckAnswerReader.Read(WithSentence, Values(values));

    private static Dictionary<string, string?> Values(params (string Name, string? Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
}
