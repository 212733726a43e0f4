using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Content.Tools.Rules;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Filled;

public sealed class WorkflowTests
{
    private static readonly Tool Observation = ToolWith(
        Section("points", Text("point")),
        Section("notes", Text("note") with { FilledBy = ["observer"], PrivateUntil = "rate" }, Signature("sign"))) with
    {
        Roles = [Role("observer"), Role("observed")],
        Stages =
        [
            Stage("agree", ["observer", "observed"], "points"),
            Stage("observe", ["observer"], "notes") with { Advance = Advance(by: ["observed"]), ReopenIds = ["observed"] },
            Stage("rate", ["observer"]) with { Advance = null },
        ],
    };

    [Theory]
    [InlineData(null)]
    [InlineData("gone")]
    [InlineData("agree")]
    public void A_worksheet_without_a_known_stage_stands_at_the_beginning(string? stageId)
    {
        var workflow = Workflow.At(Observation, stageId);

        Assert.Equal("agree", workflow.Stage?.Id);
        Assert.Equal("observe", workflow.Next?.Id);
        Assert.Null(workflow.Previous);
        Assert.False(workflow.IsClosed);
    }

    [Fact]
    public void Nothing_follows_the_last_stage()
    {
        var workflow = Workflow.At(Observation, "rate");

        Assert.True(workflow.IsClosed);
        Assert.Null(workflow.Next);
        Assert.Equal("observe", workflow.Previous?.Id);
        Assert.False(workflow.MayAdvance(["observer", "observed"]));
    }

    [Theory]
    [InlineData("agree", "point", "observer", true)]
    [InlineData("agree", "point", "observed", true)]
    [InlineData("agree", "point", "stranger", false)]
    [InlineData("agree", "point", "", false)]
    [InlineData("observe", "point", "observer", false)]
    [InlineData("agree", "note", "observer", false)]
    [InlineData("observe", "note", "observer", true)]
    [InlineData("observe", "note", "observed", false)]
    [InlineData("observe", "sign", "observer", false)]
    public void An_item_is_filled_in_by_its_roles_while_its_section_is_open(string stage, string itemId, string role, bool may) =>
        Assert.Equal(may, Workflow.At(Observation, stage).MayFill(Observation.FindItem(itemId)!, Roles(role)));

    [Theory]
    [InlineData("observe", "observer", true)]
    [InlineData("observe", "observed", false)]
    [InlineData("observe", "", false)]
    [InlineData("rate", "observed", true)]
    [InlineData("rate", "", true)]
    public void A_draft_is_seen_by_those_who_fill_it_in_until_its_stage(string stage, string role, bool may) =>
        Assert.Equal(may, Workflow.At(Observation, stage).MaySee(Observation.FindItem("note")!, Roles(role)));

    [Theory]
    [InlineData("recommendation~named", "observed", false)]
    [InlineData("recommendation~mean", "observed", false)]
    [InlineData("recommendation~open", "observed", true)]
    [InlineData("recommendation~named", "observer", true)]
    [InlineData("recommendation~gone", "observed", true)]
    [InlineData("note", "observed", false)]
    [InlineData("gone", "observed", true)]
    public void What_is_said_of_a_recommendation_is_seen_by_those_who_see_what_it_rests_on(string itemId, string role, bool may)
    {
        var note = Observation.FindItem("note")!;
        var open = Observation.Items.First(item => item.PrivateUntil is null && item.IsAsked);
        var tool = Observation with
        {
            Results = new([], [],
            [
                Recommend("named", new Rule.Not(new Rule.Both(new Rule.Answered(open.Id), new Rule.Answered(note.Id)))),
                Recommend("mean", new Rule.Either(new Rule.Answered(open.Id), new Rule.AverageIs(Observation.SectionOf(note).Id, Comparison.Less, 2))),
                Recommend("open", new Rule.Answered(open.Id)),
            ]),
        };

        Assert.Equal(may, Workflow.At(tool, "observe").MaySee(itemId, Roles(role)));
    }

    [Theory]
    [InlineData("agree", "observer", true)]
    [InlineData("agree", "", false)]
    [InlineData("observe", "observer", false)]
    [InlineData("observe", "observed", true)]
    public void Those_who_act_take_it_on_unless_others_are_named(string stage, string role, bool may) =>
        Assert.Equal(may, Workflow.At(Observation, stage).MayAdvance(Roles(role)));

    [Theory]
    [InlineData("agree", "observed", false)]
    [InlineData("observe", "observed", true)]
    [InlineData("observe", "observer", false)]
    [InlineData("rate", "observed", false)]
    public void It_is_taken_back_by_those_who_may(string stage, string role, bool may) =>
        Assert.Equal(may, Workflow.At(Observation, stage).MayReopen(Roles(role)));

    [Fact]
    public void Whoever_has_no_role_takes_no_part_even_where_none_is_named()
    {
        var tool = Observation with { Stages = [Stage("agree", []), Stage("after", [])] };

        Assert.False(Workflow.At(tool, "agree").MayAdvance([]));
        Assert.False(Workflow.At(tool, "agree").MayAdvance(["stranger"]));
        Assert.True(Workflow.At(tool, "agree").MayAdvance(["observed"]));
    }

    [Fact]
    public void Without_roles_and_stages_everybody_fills_in_everything()
    {
        var tool = ToolOf(Text("a"));
        var workflow = Workflow.At(tool, null);

        Assert.Null(workflow.Stage);
        Assert.True(workflow.MayFill(tool.FindItem("a")!, []));
        Assert.False(workflow.MayAdvance([]));
        Assert.False(workflow.IsClosed);
    }

    [Fact]
    public void Whoever_fills_in_finds_the_section_open_and_sees_the_item() =>
        Prop.ForAll(RandomTool.Any, sample => Everywhere(sample.Tool).All(workflow => RoleSets(sample.Tool).All(roles =>
            sample.Tool.Items.Where(item => workflow.MayFill(item, roles)).All(item =>
                item.IsFilledIn && workflow.IsOpen(sample.Tool.SectionOf(item)) && workflow.MaySee(item, roles)
                && (sample.Tool.Roles.IsEmpty || roles.Length > 0))))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_stage_is_reached_by_going_on_from_the_first() =>
        Prop.ForAll(RandomTool.Any, sample =>
        {
            string[] everybody = [.. sample.Tool.Roles.Select(role => role.Id)];
            var reached = new List<string>();
            for (var workflow = Workflow.At(sample.Tool, null); workflow.Stage is { } stage; workflow = Workflow.At(sample.Tool, workflow.Next!.Id))
            {
                reached.Add(stage.Id);
                if (!workflow.MayAdvance(everybody))
                    break;
            }

            return reached.SequenceEqual(sample.Tool.Stages.Select(stage => stage.Id));
        }).QuickCheckThrowOnFailure();

    private static Recommendation Recommend(string id, Rule when) => new() { Id = id, When = when, Text = Words };

    private static string[] Roles(string role) => role.Length == 0 ? [] : [role];

    private static IEnumerable<Workflow> Everywhere(Tool tool) => tool.Stages.Select(stage => stage.Id).DefaultIfEmpty("").Select(id => Workflow.At(tool, id));

    private static IEnumerable<string[]> RoleSets(Tool tool) => [[], [.. tool.Roles.Select(role => role.Id)], .. tool.Roles.Select(role => (string[])[role.Id])];
}
