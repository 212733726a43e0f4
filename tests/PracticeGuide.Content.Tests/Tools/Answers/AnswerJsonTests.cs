using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools.Answers;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Answers;

public sealed class AnswerJsonTests
{
    [Fact]
    public void An_answer_is_written_with_ids_in_one_order_and_without_what_is_empty() =>
        Assert.Equal(
            """{"due":"2026-11-22","note":"élève","state":"in-progress"}""",
            AnswerJson.Write(Answer(("state", "in-progress"), ("sentence", ""), ("note", "élève"), ("due", "2026-11-22"))));

    [Fact]
    public void A_table_is_written_with_its_rows_in_order() =>
        Assert.Equal(
            """{"rows":[{"id":"r2","due":"2026-11-22","step":"y"},{"id":"r1"}]}""",
            AnswerJson.Write(Rows(Row("r2", ("step", "y"), ("due", "2026-11-22")), Row("r1", ("step", "")))));

    [Fact]
    public void An_empty_answer_is_written_and_read()
    {
        Assert.Equal("{}", AnswerJson.Write(ItemAnswer.Empty));
        Assert.True(AnswerJson.TryRead("{}", out var answer));
        Assert.Equal(ItemAnswer.Empty, answer);
    }

    [Fact]
    public void Whatever_was_answered_is_read_as_it_was_written() =>
        Prop.ForAll(
            RandomTool.Any,
            sample => sample.Answers.Values.All(answer => AnswerJson.TryRead(AnswerJson.Write(answer), out var read) && read.Equals(answer)))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("""{"state":2}""")]
    [InlineData("""{"state":null}""")]
    [InlineData("""{"note":["a"]}""")]
    [InlineData("""{"note":"\ud800"}""")]
    [InlineData("""{"rows":"r1"}""")]
    [InlineData("""{"rows":["r1"]}""")]
    [InlineData("""{"rows":[{"step":"x"}]}""")]
    [InlineData("""{"rows":[{"id":1}]}""")]
    [InlineData("""{"rows":[{"id":"r1","step":{}}]}""")]
    [InlineData("""{"rows":[{"id":"r1","step":"\udc00"}]}""")]
    public void What_is_not_an_answer_is_refused(string? json)
    {
        Assert.False(AnswerJson.TryRead(json, out var answer));
        Assert.Null(answer);
    }

    [Fact]
    public void A_text_with_half_a_surrogate_pair_is_refused() => Assert.False(AnswerJson.TryRead("{\"note\":\"" + '\uD800' + "\"}", out _));

    [Fact]
    public void A_text_nested_too_deep_is_refused() => Assert.False(AnswerJson.TryRead(new string('[', 100_000), out _));

    [Fact]
    public void Whatever_is_read_never_throws() =>
        Prop.ForAll<string?>(text => AnswerJson.TryRead(text, out var answer) == answer is not null).QuickCheckThrowOnFailure();
}
