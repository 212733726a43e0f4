using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools.Answers;

namespace PracticeGuide.Content.Tests.Tools.Answers;

public sealed class AnswerJsonTests
{
    [Fact]
    public void An_answer_is_written_with_ids_and_without_what_is_empty() =>
        Assert.Equal(
            """{"state":"in-progress","note":"soon","due":"2026-11-22"}""",
            AnswerJson.Write(new CheckAnswer { State = CheckState.InProgress, Note = "soon", Due = new DateOnly(2026, 11, 22) }));

    [Fact]
    public void An_answer_is_read_as_it_was_written() =>
        Prop.ForAll(
            AnswerArbitraries.Answers,
            answer => AnswerJson.TryRead(AnswerJson.Write(answer), out var read) && read == answer).QuickCheckThrowOnFailure();

    [Fact]
    public void What_a_later_version_adds_is_passed_over()
    {
        Assert.True(AnswerJson.TryRead("""{"state":"done","evidence":{"link":"x"},"note":"n"}""", out var answer));
        Assert.Equal(new CheckAnswer { State = CheckState.Done, Note = "n" }, answer);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"state":"finished"}""")]
    [InlineData("""{"state":2}""")]
    [InlineData("""{"state":"done","due":"soon"}""")]
    [InlineData("""{"state":"done","note":["a"]}""")]
    [InlineData("""{"state":"done","note":"\ud800"}""")]
    public void What_is_not_an_answer_is_refused(string? json)
    {
        Assert.False(AnswerJson.TryRead(json, out var answer));
        Assert.Null(answer);
    }

    [Fact]
    public void A_text_with_half_a_surrogate_pair_is_refused() =>
        Assert.False(AnswerJson.TryRead("{\"state\":\"done\",\"note\":\"" + '\uD800' + "\"}", out _));

    [Fact]
    public void Whatever_is_read_never_throws() =>
        Prop.ForAll(AnswerArbitraries.Texts, text => AnswerJson.TryRead(text, out var answer) == answer is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_written_is_json_with_a_state() =>
        Prop.ForAll(
            AnswerArbitraries.Answers,
            answer => JsonDocument.Parse(AnswerJson.Write(answer)).RootElement.GetProperty("state").GetString() == answer.State.Id())
            .QuickCheckThrowOnFailure();
}
