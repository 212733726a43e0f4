using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Filled;

public sealed class NextStepTests
{
    private static readonly Tool Agreement = ToolWith(
        Section("names", Text("mentor-name") with { RequiredFor = "write", FilledBy = ["mentor"] }, Text("place") with { RequiredFor = "write" }),
        Section("after", Text("kept") with { RequiredFor = "follow" })) with
    {
        Roles = [Role("mentee"), Role("mentor"), Role("leader")],
        Stages =
        [
            Stage("write", ["mentor", "mentee"], "names") with { Advance = Advance(by: ["leader", "mentor"]) },
            Stage("follow", ["mentee"], "after") with { Advance = null },
        ],
    };

    [Fact]
    public void What_is_missing_is_owned_by_those_who_answer_it()
    {
        var step = Step("write", "mentee");

        Assert.Equal(["mentor-name", "place"], step.Missing.Select(item => item.Id));
        Assert.Equal(["mentee", "mentor"], step.OwnerIds);
        Assert.True(step.IsYours);
        Assert.False(step.MayTake);
        Assert.False(step.IsDone);
    }

    [Fact]
    public void It_is_not_the_turn_of_those_who_can_answer_nothing_that_is_missing()
    {
        Assert.False(Step("write", "mentee", "place").IsYours);
        Assert.Equal(["mentor"], Step("write", "mentee", "place").OwnerIds);
    }

    [Theory]
    [InlineData("mentor", true)]
    [InlineData("leader", true)]
    [InlineData("mentee", false)]
    [InlineData("", false)]
    public void Once_nothing_is_missing_it_is_the_turn_of_those_who_take_it_on(string role, bool mayTake)
    {
        var step = Step("write", role, "place", "mentor-name");

        Assert.Equal(["mentor", "leader"], step.OwnerIds);
        Assert.Equal("Go on", step.Advance?.Title[Languages.Language.English]);
        Assert.Equal(mayTake, step.IsYours);
        Assert.Equal(mayTake, step.MayTake);
    }

    [Fact]
    public void In_the_last_stage_it_is_done_when_nothing_is_missing()
    {
        Assert.Equal(["mentee"], Step("follow", "mentee").OwnerIds);
        Assert.False(Step("follow", "mentee").IsDone);

        var done = Step("follow", "mentee", "kept");

        Assert.True(done.IsDone);
        Assert.Empty(done.OwnerIds);
        Assert.False(done.IsYours);
    }

    [Fact]
    public void Without_stages_it_is_done_when_what_is_required_is_answered()
    {
        var tool = ToolOf(Text("a") with { RequiredFor = Item.RequiredForDone });
        var open = NextStep.Of(new FilledTool(tool, AnswersTo()), Workflow.At(tool, null), []);
        var done = NextStep.Of(new FilledTool(tool, AnswersTo(("a", Answer(("text", "x"))))), Workflow.At(tool, null), []);

        Assert.Null(open.Stage);
        Assert.True(open.IsYours);
        Assert.False(open.IsDone);
        Assert.True(done.IsDone);
    }

    [Fact]
    public void Whoever_may_take_it_on_misses_nothing_and_owns_the_step() =>
        Prop.ForAll(RandomTool.Any, sample => sample.Tool.Stages.All(stage =>
        {
            string[] roles = [.. sample.Tool.Roles.Select(role => role.Id).Take(1)];
            var step = NextStep.Of(sample.Filled, Workflow.At(sample.Tool, stage.Id), roles);
            return (!step.MayTake || (step.Missing.IsEmpty && step.IsYours && step.Advance is not null))
                && (!step.IsYours || step.OwnerIds.IsEmpty || !step.Missing.IsEmpty || step.OwnerIds.Intersect(roles).Any())
                && step.OwnerIds.All(id => sample.Tool.FindRole(id) is not null);
        })).QuickCheckThrowOnFailure();

    private static NextStep Step(string stageId, string role, params string[] answered) =>
        NextStep.Of(
            new FilledTool(Agreement, answered.ToDictionary(id => id, _ => Answer(("text", "x")))), Workflow.At(Agreement, stageId),
            role.Length == 0 ? [] : [role]);
}
