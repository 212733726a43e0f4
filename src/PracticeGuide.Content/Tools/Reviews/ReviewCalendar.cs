using System.Collections.Immutable;
using System.Globalization;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Reviews;

/// <summary>When the reviews of a worksheet are due, and which were held.</summary>
/// <param name="Start">The day they are counted from; null while it is not answered.</param>
/// <param name="Reviews">In order.</param>
public sealed record ReviewCalendar(DateOnly? Start, ImmutableArray<ReviewDate> Reviews)
{
    public static readonly ReviewCalendar None = new(null, []);

    /// <summary>The first that is not done and comes after every one that is: a review that was left out is not asked for once a later one was held. Null when none is left.</summary>
    public ReviewDate? Next => Reviews.Reverse().TakeWhile(review => !review.IsDone).LastOrDefault();

    /// <returns><see cref="None"/> for a tool without reviews.</returns>
    public static ReviewCalendar Of(FilledTool filled)
    {
        if (filled.Tool.Review is not { } plan)
            return None;

        DateOnly? start = DateOnly.TryParseExact(
            filled.Value(plan.FromItemId), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
        return new(
            start,
            [
                .. Enumerable.Range(1, plan.Count).Select(number =>
                    new ReviewDate(number, start is { } day ? plan.Due(day, number) : null, IsDone(filled, ReviewPlan.SectionId(number)))),
            ]);
    }

    private static bool IsDone(FilledTool filled, string sectionId)
    {
        var asked = filled.Tool.FindSection(sectionId)?.Items.Where(item => item.IsFilledIn && filled.IsVisible(item)).ToArray() ?? [];
        var required = asked.Where(item => item.RequiredFor is not null).ToArray();
        return required.Length > 0 ? required.All(filled.IsAnswered) : asked.Any(filled.IsAnswered);
    }
}

/// <param name="Number">From 1; its section is <see cref="ReviewPlan.SectionId"/>.</param>
/// <param name="Due">Null while the day the reviews are counted from is not answered.</param>
/// <param name="IsDone">Whether everything it requires is answered, or anything at all where it requires nothing.</param>
public sealed record ReviewDate(int Number, DateOnly? Due, bool IsDone)
{
    /// <summary>Whether it should have been held before this day, and was not.</summary>
    public bool IsLate(DateOnly today) => !IsDone && Due < today;
}
