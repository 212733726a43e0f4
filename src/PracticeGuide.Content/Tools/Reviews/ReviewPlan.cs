using System.Collections.Immutable;

namespace PracticeGuide.Content.Tools.Reviews;

/// <summary>
/// A review that comes back. Each is a section of its own at the end of the tool, whose items have the review's number in their ids from the
/// second on (<c>met</c>, <c>met~2</c>), so that what is answered at one is never mixed with another.
/// </summary>
/// <param name="EveryMonths">From 1.</param>
/// <param name="Count">How many there are, 1 to <see cref="MostReviews"/>.</param>
/// <param name="FromItemId">The date item that the dates are counted from.</param>
/// <param name="RoleIds">Who takes part; empty for everybody.</param>
public sealed record ReviewPlan(int EveryMonths, int Count, string FromItemId, ImmutableArray<string> RoleIds)
{
    public const int MostReviews = 24;

    /// <summary>The day of a review, counted from the start.</summary>
    /// <param name="number">From 1.</param>
    public DateOnly Due(DateOnly start, int number) => start.AddMonths(EveryMonths * number);

    /// <summary>The id of the section that is this review.</summary>
    /// <param name="number">From 1.</param>
    public static string SectionId(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"review-{number}");

    /// <summary>The id an item has in a review.</summary>
    /// <param name="number">From 1.</param>
    public static string ItemId(string id, int number) => number == 1 ? id : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}~{number}");

    /// <summary>The number of reviews that fit.</summary>
    internal static int CountOf(int everyMonths, int forMonths) => everyMonths < 1 ? 0 : forMonths / everyMonths;
}
