using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Results;

/// <summary>What a tool tells of what was answered to it. Never a rank or a pass mark.</summary>
/// <param name="Sections">Those the tool has results for, in the tool's order of results.</param>
/// <param name="Recommendations">Those whose rule holds, in order.</param>
public sealed record ToolResults(ImmutableArray<SectionResult> Sections, ImmutableArray<Recommendation> Recommendations)
{
    public static readonly ToolResults None = new([], []);

    /// <summary>The recommendations that apply and propose something to aim at, in order.</summary>
    public IEnumerable<Target> Targets => Recommendations.Where(each => each.Target is not null).Select(each => new Target(each.Id, each.Target!));

    /// <returns><see cref="None"/> for a tool without results.</returns>
    public static ToolResults Of(FilledTool filled)
    {
        if (filled.Tool.Results is not { } results)
            return None;

        return new(
            [.. results.SectionIds.Select(filled.Tool.FindSection).OfType<ToolSection>().Select(section => SectionResult.Of(filled, section, results.Bands))],
            [.. results.Recommendations.Where(each => each.When.Holds(filled))]);
    }
}

/// <summary>What a development plan could aim at, in the first person.</summary>
public sealed record Target(string RecommendationId, ByLanguage<string> Text);

/// <summary>How far the practices of a section have come.</summary>
/// <param name="Mean">Of the levels that were given, 1 the lowest; null where none was.</param>
/// <param name="Band">The words for the mean; null where there is none, or the tool has no words.</param>
/// <param name="Items">Its scale items that are asked, in order.</param>
public sealed record SectionResult(ToolSection Section, double? Mean, Band? Band, ImmutableArray<ScaleResult> Items)
{
    /// <summary>How many of its items stand like this; over all standings they add up to <see cref="Items"/>.</summary>
    public int Count(ScaleStanding standing) => Items.Count(item => item.Standing == standing);

    internal static SectionResult Of(FilledTool filled, ToolSection section, ImmutableArray<Band> bands)
    {
        var mean = filled.Average(section.Id);
        return new(
            section, mean, mean is null ? null : bands.FirstOrDefault(band => band.UpTo is not { } most || mean <= most),
            [.. section.Items.OfType<ScaleItem>().Where(filled.IsVisible).Select(item => ScaleResult.Of(filled, item))]);
    }
}

/// <summary>What was said of one practice.</summary>
/// <param name="Figure">The level, 1 the lowest; null where none was given.</param>
/// <param name="Level">The words for it; null where none was given.</param>
public sealed record ScaleResult(ScaleItem Item, ScaleStanding Standing, int? Figure, ScaleLevel? Level)
{
    internal static ScaleResult Of(FilledTool filled, ScaleItem item)
    {
        var answer = filled.Answer(item.Id);
        return item.Figure(answer) is { } figure
            ? new(item, ScaleStanding.Answered, figure, item.Levels[figure - 1])
            : new(item, StandingWithoutLevel(answer[ScaleItem.Level]), null, null);
    }

    private static ScaleStanding StandingWithoutLevel(string value) => value switch
    {
        ScaleItem.NotApplicable => ScaleStanding.NotApplicable,
        ScaleItem.PreferNotToSay => ScaleStanding.PreferredNotToSay,
        _ => ScaleStanding.NotAnswered,
    };
}

public enum ScaleStanding
{
    NotAnswered,

    /// <summary>A level was given.</summary>
    Answered,

    NotApplicable,
    PreferredNotToSay,
}
