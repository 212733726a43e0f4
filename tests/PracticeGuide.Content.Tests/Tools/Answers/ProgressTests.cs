using FsCheck;
using FsCheck.Fluent;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Testing;

namespace PracticeGuide.Content.Tests.Tools.Answers;

public sealed class ProgressTests
{
    private static readonly Tool Tool = LoadTool();

    [Fact]
    public void Without_answers_every_item_is_open_and_the_first_is_next()
    {
        var progress = Progress.Of(Tool, Answers());

        Assert.Equal(new Progress(4, Open: 4, InProgress: 0, Done: 0, NotApplicable: 0, Tool.FindItem("a")), progress);
        Assert.Equal(0, progress.Settled);
    }

    [Fact]
    public void Items_that_are_done_or_not_applicable_are_settled()
    {
        var progress = Progress.Of(Tool, Answers(("a", CheckState.Done), ("b", CheckState.NotApplicable), ("d", CheckState.InProgress)));

        Assert.Equal(new Progress(4, Open: 1, InProgress: 1, Done: 1, NotApplicable: 1, Tool.FindItem("c")), progress);
        Assert.Equal(2, progress.Settled);
    }

    [Fact]
    public void The_next_item_is_the_first_in_order_even_where_a_later_one_is_in_progress() =>
        Assert.Equal("b", Progress.Of(Tool, Answers(("a", CheckState.Done), ("c", CheckState.InProgress))).NextItem?.Id);

    [Fact]
    public void An_item_in_progress_can_be_next() =>
        Assert.Equal("a", Progress.Of(Tool, Answers(("a", CheckState.InProgress))).NextItem?.Id);

    [Fact]
    public void When_every_item_is_settled_none_is_next()
    {
        var all = Tool.Items.ToDictionary(item => item.Id, _ => new CheckAnswer { State = CheckState.Done }, StringComparer.Ordinal);

        Assert.Null(Progress.Of(Tool, all).NextItem);
    }

    [Fact]
    public void The_states_add_up_whatever_is_answered() =>
        Prop.ForAll(
            Gen.Elements(Enum.GetValues<CheckState>()).ArrayOf(6).ToArbitrary(),
            states =>
            {
                string[] ids = ["a", "b", "c", "d", "gone", ""];
                var answers = ids.Zip(states).Where(pair => pair.Second != CheckState.Open)
                    .ToDictionary(pair => pair.First, pair => new CheckAnswer { State = pair.Second }, StringComparer.Ordinal);

                var progress = Progress.Of(Tool, answers);

                return progress.Total == 4
                    && progress.Open + progress.InProgress + progress.Done + progress.NotApplicable == progress.Total
                    && progress.Done == states.Take(4).Count(state => state == CheckState.Done)
                    && progress.NextItem is null == (progress.Settled == progress.Total);
            }).QuickCheckThrowOnFailure();

    private static Dictionary<string, CheckAnswer> Answers(params (string Id, CheckState State)[] answers) =>
        answers.ToDictionary(answer => answer.Id, answer => new CheckAnswer { State = answer.State }, StringComparer.Ordinal);

    private static Tool LoadTool()
    {
        using var folder = new ContentFolder();
        var tool = Assert.Single(folder.LoadLibrary().Tools);
        var title = new ByLanguage<string>("T", "T");
        return tool with
        {
            Sections =
            [
                new("one", title, [new CheckItem { Id = "a", Title = title }, new CheckItem { Id = "b", Title = title }]),
                new("two", title, [new CheckItem { Id = "c", Title = title }, new CheckItem { Id = "d", Title = title }]),
            ],
        };
    }
}
