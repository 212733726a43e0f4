using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Reviews;
using static PracticeGuide.Content.Tests.Tools.SampleTools;

namespace PracticeGuide.Content.Tests.Tools.Reviews;

public sealed class ReviewCalendarTests
{
    private static readonly Tool Plan = ToolWith(
        [Section("plan", Date("start")), .. Enumerable.Range(1, 4).Select(number => Review(number))]) with
    {
        Review = new(EveryMonths: 3, Count: 4, "start", []),
    };

    [Fact]
    public void Reviews_are_due_at_even_distances_from_the_start() =>
        Assert.Equal(
            [new(2026, 11, 30), new(2027, 2, 28), new(2027, 5, 31), new(2027, 8, 31)],
            Calendar(("start", Answer(("date", "2026-08-31")))).Reviews.Select(review => review.Due!.Value));

    [Fact]
    public void Without_a_start_no_review_has_a_day()
    {
        var calendar = Calendar();

        Assert.Null(calendar.Start);
        Assert.All(calendar.Reviews, review => Assert.Null(review.Due));
        Assert.False(calendar.Reviews[0].IsLate(DateOnly.MaxValue));
        Assert.Equal(1, calendar.Next?.Number);
    }

    [Fact]
    public void A_review_is_done_when_what_it_requires_is_answered()
    {
        Assert.False(Calendar(("note", Answer(("text", "x")))).Reviews[0].IsDone);
        Assert.True(Calendar(("met", Answer(("date", "2026-12-01")))).Reviews[0].IsDone);
        Assert.Equal([false, true, false, false], Calendar(("met~2", Answer(("date", "2026-12-01")))).Reviews.Select(review => review.IsDone));
    }

    [Fact]
    public void A_review_that_requires_nothing_is_done_when_anything_is_answered()
    {
        var tool = Plan with
        {
            Sections = [.. Plan.Sections.Select(section => section with { Items = [.. section.Items.Select(item => item with { RequiredFor = null })] })],
        };

        Assert.True(ReviewCalendar.Of(new(tool, AnswersTo(("note", Answer(("text", "x")))))).Reviews[0].IsDone);
        Assert.False(ReviewCalendar.Of(new(tool, AnswersTo())).Reviews[0].IsDone);
    }

    [Fact]
    public void The_next_review_follows_the_last_that_was_held()
    {
        Assert.Equal(2, Calendar(Met(1)).Next?.Number);
        Assert.Equal(4, Calendar(Met(1), Met(3)).Next?.Number);
        Assert.Null(Calendar(Met(4)).Next);
    }

    [Fact]
    public void A_review_is_late_from_the_day_after_its_day_until_it_is_held()
    {
        var review = new ReviewDate(1, new(2026, 11, 30), IsDone: false);

        Assert.False(review.IsLate(new(2026, 11, 30)));
        Assert.True(review.IsLate(new(2026, 12, 1)));
        Assert.False((review with { IsDone = true }).IsLate(new(2026, 12, 1)));
    }

    [Fact]
    public void A_tool_without_reviews_has_no_calendar() => Assert.Same(ReviewCalendar.None, ReviewCalendar.Of(new(ToolOf(Text("a")), AnswersTo())));

    private static ToolSection Review(int number) =>
        Section(
            ReviewPlan.SectionId(number), Date(ReviewPlan.ItemId("met", number)) with { RequiredFor = Item.RequiredForDone },
            Text(ReviewPlan.ItemId("note", number))) with { Review = number };

    private static (string ItemId, ItemAnswer Answer) Met(int number) => (ReviewPlan.ItemId("met", number), Answer(("date", "2026-12-01")));

    private static ReviewCalendar Calendar(params (string ItemId, ItemAnswer Answer)[] answers) => ReviewCalendar.Of(new FilledTool(Plan, AnswersTo(answers)));
}
