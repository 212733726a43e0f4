using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Stages;

/// <summary>Reports what no worksheet could ever fill in, and what it could never get past.</summary>
internal sealed class StageCheck(ToolScope scope, ImmutableArray<Stage> stages, ImmutableArray<ToolSection> sections)
{
    /// <param name="reviewPlace">That of the review, where there is one.</param>
    public void Check(Place reviewPlace)
    {
        foreach (var section in sections.Where(section => section is { Review: null, Id.Length: > 0 } && IsFilledIn(section) && FirstStage(section) < 0))
            scope.Report.Error(scope.Ids.PlaceOf(section.Id), $"No stage fills the section “{section.Id}”: name it in the “fills” of one.");
        var reviews = sections.Where(section => section.Review is not null && IsFilledIn(section)).ToArray();
        if (reviews.Length > 0 && reviews.Any(section => FirstStage(section) < 0))
            scope.Report.Error(reviewPlace, $"No stage fills {string.Join(", ", reviews.Where(section => FirstStage(section) < 0).Select(section => $"“{section.Id}”"))}: name these sections of the review in the “fills” of one.");
        foreach (var section in sections.Where(section => section.Review is null or 1))
            CheckRequired(section);
    }

    /// <summary>What is required for a stage can be filled in before it is left.</summary>
    private void CheckRequired(ToolSection section)
    {
        var first = FirstStage(section);
        foreach (var item in section.Items.Where(item => first >= 0 && item.RequiredFor is not null && scope.RequiredPlaces.ContainsKey(item.Id)))
        {
            var last = Index(stage => string.Equals(stage.Id, item.RequiredFor, StringComparison.Ordinal));
            if (last >= 0 && first > last)
                scope.Report.Error(scope.RequiredPlaces[item.Id], $"The stage “{item.RequiredFor}” could never be left: the section “{section.Id}” is only filled in later, from “{stages[first].Id}” on.");
        }
    }

    private int FirstStage(ToolSection section) => Index(stage => stage.SectionIds.Contains(section.Id, StringComparer.Ordinal));

    private int Index(Func<Stage, bool> isIt) => stages.TakeWhile(stage => !isIt(stage)).Count() is var index && index < stages.Length ? index : -1;

    private static bool IsFilledIn(ToolSection section) => section.Items.Any(item => item.IsFilledIn);
}
