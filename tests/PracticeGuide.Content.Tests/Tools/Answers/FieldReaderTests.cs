using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Answers;

public sealed class FieldReaderTests
{
    private static readonly TimeItem Time = new() { Id = "at", Title = Words };
    private static readonly MoneyItem Money = new() { Id = "cost", Title = Words };

    [Theory]
    [InlineData("  Ms. Roy \r\n", "Ms. Roy")]
    [InlineData("one\r\ntwo\rthree\nfour", "one two three four")]
    [InlineData("😀 élève œuvre", "😀 élève œuvre")]
    [InlineData("עברית العربية", "עברית العربية")]
    [InlineData("a\u200Bb\u00A0c\td", "a\u200Bb\u00A0c\td")]
    [InlineData(" \t ", "")]
    public void A_line_of_text_is_kept_on_one_line(string posted, string kept) => Keeps(Text("a"), "text", posted, kept);

    [Theory]
    [InlineData("  one\r\n\ttwo\r\rthree \r\n\n", "  one\n\ttwo\n\nthree")]
    [InlineData("\r\n", "")]
    public void A_long_text_keeps_its_lines_and_its_beginning(string posted, string kept) => Keeps(LongText("a"), "text", posted, kept);

    [Theory]
    [InlineData('a', '\0', 'b')]
    [InlineData('a', '\u0007')]
    [InlineData('a', '\u001B', 'b')]
    [InlineData('a', '\u0085', 'b')]
    [InlineData('a', '\u007F')]
    [InlineData('a', '\uD800')]
    [InlineData('\uDC00', 'a')]
    [InlineData('\uD800', '\uD800')]
    [InlineData('\uDC00', '\uD800')]
    [InlineData('a', '\uFFFE')]
    [InlineData('a', '\uFFFF')]
    public void Characters_that_cannot_be_shown_or_stored_are_a_problem(params char[] text)
    {
        Refuses(Text("a"), "text", new string(text), AnswerProblemKind.ControlCharacters);
        Refuses(LongText("a"), "text", new string(text), AnswerProblemKind.ControlCharacters);
    }

    [Fact]
    public void A_text_may_be_as_long_as_its_limit_and_no_longer()
    {
        Keeps(LongText("a", most: 5), "text", "12345", "12345");
        Keeps(LongText("a", most: 5), "text", "1\r\n2\r\n3", "1\n2\n3");
        Assert.Equal([new AnswerProblem("text", AnswerProblemKind.TooLong, 5, 6)], Read(LongText("a", most: 5), ("text", "123456")).Problems);
        Refuses(Text("a"), "text", new string('x', 201), AnswerProblemKind.TooLong);
        Refuses(LongText("a"), "text", new string('x', 10_001), AnswerProblemKind.TooLong);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("HTTP://EXAMPLE.ORG")]
    [InlineData("https://école.example/é")]
    public void A_web_address_is_kept_as_it_was_typed(string posted) => Keeps(Check("a"), CheckItem.Evidence, $" {posted} ", posted);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.org")]
    [InlineData("example.org")]
    [InlineData("/en/tools")]
    [InlineData("http://")]
    [InlineData("https:///path")]
    [InlineData("http://[")]
    [InlineData("mailto:a@example.org")]
    public void What_is_not_a_web_address_is_a_problem(string posted) => Refuses(Check("a"), CheckItem.Evidence, posted, AnswerProblemKind.NotALink);

    [Fact]
    public void A_web_address_too_long_is_a_problem() =>
        Refuses(Check("a"), CheckItem.Evidence, "https://example.org/" + new string('x', AnswerLimits.Link), AnswerProblemKind.TooLong);

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2028-02-29")]
    [InlineData("2200-12-31")]
    public void A_day_that_exists_is_kept(string posted) => Keeps(Date("a"), "date", $" {posted} ", posted);

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2026-02-29")]
    [InlineData("2026-02-30")]
    [InlineData("2026-13-01")]
    [InlineData("22/11/2026")]
    [InlineData("2026-1-2")]
    [InlineData("2026-11-22T00:00")]
    [InlineData("٢٠٢٦-١١-٢٢")]
    public void A_day_that_does_not_exist_is_a_problem(string posted) => Refuses(Date("a"), "date", posted, AnswerProblemKind.NotADate);

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("2201-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_too_far_away_is_a_problem(string posted) => Refuses(Date("a"), "date", posted, AnswerProblemKind.DateOutOfRange);

    [Theory]
    [InlineData("09:05", "09:05")]
    [InlineData("9:05", "09:05")]
    [InlineData("23:59:59", "23:59")]
    [InlineData("14 h 05", "14:05")]
    [InlineData("14\u00A0h\u202F05", "14:05")]
    [InlineData("14H05", "14:05")]
    [InlineData("9 h", "09:00")]
    [InlineData("0:00", "00:00")]
    [InlineData("2:05 p.m.", "14:05")]
    [InlineData("2:05PM", "14:05")]
    [InlineData("2 pm", "14:00")]
    [InlineData("12:30 a.m.", "00:30")]
    [InlineData("12 p.m.", "12:00")]
    public void A_time_is_read_as_people_write_it(string posted, string kept) => Keeps(Time, "time", posted, kept);

    [Theory]
    [InlineData("25:00")]
    [InlineData("24:00")]
    [InlineData("9:60")]
    [InlineData("9:5")]
    [InlineData("9")]
    [InlineData("1.2 h")]
    [InlineData("-1:00")]
    [InlineData("9:05:60")]
    [InlineData("9:05:00:00")]
    [InlineData("9 h : 05")]
    [InlineData("13:00 p.m.")]
    [InlineData("0:30 a.m.")]
    [InlineData("h")]
    [InlineData("pm")]
    [InlineData("٩:٠٥")]
    public void What_is_not_a_time_is_a_problem(string posted) => Refuses(Time, "time", posted, AnswerProblemKind.NotATime);

    [Theory]
    [InlineData("1250", "1250.00")]
    [InlineData("1,250", "1250.00")]
    [InlineData("1.250", "1250.00")]
    [InlineData("1 250", "1250.00")]
    [InlineData("1,250.5", "1250.50")]
    [InlineData("1.250,50", "1250.50")]
    [InlineData("1 250,50 $", "1250.50")]
    [InlineData("1\u00A0250,50\u00A0$", "1250.50")]
    [InlineData("1\u202F250\u202F000,5", "1250000.50")]
    [InlineData("$1,250,000.50", "1250000.50")]
    [InlineData(".5", "0.50")]
    [InlineData(",5", "0.50")]
    [InlineData("5.", "5.00")]
    [InlineData("0,250", "0.25")]
    [InlineData("-0", "0.00")]
    [InlineData("100000000", "100000000.00")]
    public void An_amount_is_read_as_either_language_writes_it(string posted, string kept) => Keeps(Money, "amount", posted, kept);

    [Theory]
    [InlineData("1e999")]
    [InlineData("1e3")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("--5")]
    [InlineData("-")]
    [InlineData("$")]
    [InlineData(",")]
    [InlineData("1,2,3")]
    [InlineData("1,25.000,50")]
    [InlineData("12 34")]
    [InlineData("1,250 000")]
    [InlineData("5$0")]
    [InlineData("1'250")]
    [InlineData("five")]
    [InlineData("0x10")]
    [InlineData("٣")]
    [InlineData("999999999999999999999")]
    public void What_is_not_a_number_is_a_problem(string posted) => Refuses(Money, "amount", posted, AnswerProblemKind.NotANumber);

    [Theory]
    [InlineData("-0.01")]
    [InlineData("100000000.01")]
    [InlineData("-$5")]
    public void An_amount_too_small_or_too_great_is_a_problem(string posted) =>
        Assert.Equal(
            [new AnswerProblem("amount", AnswerProblemKind.NumberOutOfRange, Minimum: 0, Maximum: 100_000_000)], Read(Money, ("amount", posted)).Problems);

    [Fact]
    public void More_decimals_than_asked_for_are_a_problem()
    {
        Assert.Equal([new AnswerProblem("number", AnswerProblemKind.TooManyDecimals, 1)], Read(Number("a", decimals: 1), ("number", "1.25")).Problems);
        Refuses(Number("a"), "number", "1.5", AnswerProblemKind.TooManyDecimals);
        Refuses(Money, "amount", "1234.567", AnswerProblemKind.TooManyDecimals);
        Keeps(Number("a", decimals: 1), "number", "1.50", "1.5");
        Keeps(Number("a", decimals: 3), "number", "1,250", "1.25");
        Keeps(Number("a", decimals: 4), "number", "\u22121.2505", "-1.2505");
    }

    [Theory]
    [InlineData("b", "b")]
    [InlineData("", "")]
    [InlineData(" ", "")]
    public void An_option_is_kept_by_its_id(string posted, string kept) => Keeps(Choice("a", "a", "b"), ChoiceItem.Chosen, posted, kept);

    [Theory]
    [InlineData("B")]
    [InlineData("c")]
    [InlineData("a b")]
    [InlineData("a,b")]
    [InlineData("1")]
    [InlineData("other")]
    [InlineData("\0")]
    public void An_option_that_there_is_not_is_a_problem(string posted) =>
        Refuses(Choice("a", "a", "b"), ChoiceItem.Chosen, posted, AnswerProblemKind.UnknownOption);

    [Fact]
    public void Options_are_kept_in_their_order_and_once()
    {
        Assert.Equal("a c", Read(Choices("x", "a", "b", "c"), "options", "c", "a", "c").Answer["options"]);
        Keeps(Choices("x", "a", "b", "c"), "options", " c  a ", "a c");
        Keeps(Choices("x", "a", "b") with { Most = 1 }, "options", "a a", "a");
    }

    [Fact]
    public void Options_that_there_are_not_or_too_many_are_a_problem()
    {
        Refuses(Choices("x", "a", "b"), "options", "a z", AnswerProblemKind.UnknownOption);
        Assert.Equal(
            [new AnswerProblem("options", AnswerProblemKind.TooManyOptions, 1, 2)],
            Read(Choices("x", "a", "b") with { Most = 1 }, ("options", "a b")).Problems);
    }

    [Fact]
    public void A_box_is_ticked_or_not()
    {
        var table = Table("a", Column("done", FieldKind.Tick));

        Assert.Equal("yes", Read(table, ("rows", "r1"), ("r1.done", "yes")).Answer.Rows[0]["done"]);
        Assert.Equal("", Read(table, ("rows", "r1"), ("r1.done", "")).Answer.Rows[0]["done"]);
        Assert.Equal([new AnswerProblem("r1.done", AnswerProblemKind.UnknownOption)], Read(table, ("rows", "r1"), ("r1.done", "on")).Problems);
    }

    [Fact]
    public void Of_a_value_sent_several_times_the_last_counts() => Assert.Equal("two", Read(Text("a"), "text", "one", "two").Answer["text"]);

    private static void Keeps(Item item, string field, string posted, string kept)
    {
        var reading = Read(item, (field, posted));

        Assert.Empty(reading.Problems);
        Assert.Equal(kept, reading.Answer[field]);
    }

    private static void Refuses(Item item, string field, string posted, AnswerProblemKind kind)
    {
        var reading = Read(item, (field, posted));

        Assert.Equal([(field, kind)], reading.Problems.Select(problem => (problem.Field, problem.Kind)));
        Assert.Equal("", reading.Answer[field]);
    }

    private static AnswerReading Read(Item item, params (string Name, string Value)[] values) => AnswerReader.Read(item, Posted(values));

    private static AnswerReading Read(Item item, string field, params string[] values) =>
        AnswerReader.Read(item, new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [field] = values }));
}
