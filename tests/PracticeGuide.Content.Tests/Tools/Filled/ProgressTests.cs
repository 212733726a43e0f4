using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Rules;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Filled;

public sealed class ProgressTests
{
    [Fact]
    public void Passages_signatures_and_what_is_not_visible_do_not_count()
    {
        var tool = ToolOf(Passage("p"), Text("a"), Signature("s"), Text("b") with { ShowIf = new Rule.Answered("a") });

        Assert.Equal(new Progress(1, 0, tool.FindItem("a")), Progress.Of(new FilledTool(tool, AnswersTo())));
    }

    [Fact]
    public void The_first_that_is_not_answered_and_may_be_filled_in_is_next()
    {
        var tool = ToolOf(Text("a"), Text("b"), Text("c"));
        var filled = new FilledTool(tool, AnswersTo(("a", Answer(("text", "x")))));

        Assert.Equal(new Progress(3, 1, tool.FindItem("b")), Progress.Of(filled));
        Assert.Equal(new Progress(3, 1, tool.FindItem("c")), Progress.Of(filled, item => item.Id != "b"));
        Assert.Null(Progress.Of(filled, item => item.Id == "a").NextItem);
    }

    [Fact]
    public void What_is_optional_neither_counts_nor_comes_next()
    {
        var tool = ToolOf(Text("a") with { IsOptional = true }, Text("b"), Text("c") with { IsOptional = true });
        var answered = AnswersTo(("b", Answer(("text", "x"))), ("c", Answer(("text", "x"))));

        Assert.Equal(new Progress(1, 0, tool.FindItem("b")), Progress.Of(new FilledTool(tool, AnswersTo())));
        Assert.Equal(new Progress(1, 1, null), Progress.Of(new FilledTool(tool, answered)));
    }

    [Fact]
    public void Nothing_is_next_exactly_when_everything_is_answered() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            var progress = Progress.Of(sample.Filled);
            return progress.Answered >= 0 && progress.Answered <= progress.Total
                && progress.Total <= sample.Tool.Items.Count(item => item is { IsFilledIn: true, IsOptional: false })
                && progress.NextItem is null == (progress.Answered == progress.Total);
        }).QuickCheckThrowOnFailure();
}
