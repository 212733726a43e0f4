using System.Collections.Immutable;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Content.Tools.Versions;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Upgrades;
using PracticeGuide.Web.Pages.Shared;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Works out what a newer version of a tool makes of a worksheet.</summary>
public static class ToolUpgrade
{
    /// <summary>What is kept, changed, added and set aside.</summary>
    /// <param name="answers">By item id. Those to recommendations are no part of it: they go on whatever the version.</param>
    public static VersionChange ChangeOf(Tool old, Tool now, IReadOnlyDictionary<string, ItemAnswer> answers)
    {
        var change = VersionChange.Between(old, now, answers.Where(answer => Counts(old, answer.Key)).ToDictionary(StringComparer.Ordinal));

        // What an earlier change of version set aside already is no news.
        return change with { SetAside = [.. change.SetAside.Where(answer => answer.Was is not null)] };
    }

    /// <summary>The answers the worksheet holds, by item id; what is signed is not among them.</summary>
    public static IReadOnlyDictionary<string, ItemAnswer> AnswersOf(Worksheet worksheet) =>
        worksheet.Answers.ToDictionary(answer => answer.ItemId, answer => FilledIn.Answer(answer.Value), StringComparer.Ordinal);

    /// <summary>The answers that the newer version holds otherwise than they are; those it has no item for stay as they are.</summary>
    public static ImmutableArray<UpgradedAnswer> WrittenBy(VersionChange change, Tool now, Worksheet worksheet) =>
    [
        .. from answer in worksheet.Answers
           where now.FindItem(answer.ItemId) is { IsAsked: true } and not SignatureItem
           let after = change.Answers.GetValueOrDefault(answer.ItemId, ItemAnswer.Empty)
           where !after.Equals(FilledIn.Answer(answer.Value))
           select new UpgradedAnswer(answer.ItemId, answer.Revision, AnswerJson.Write(after), answer.Language),
    ];

    /// <summary>The stage it stands in afterwards: the same where the newer version has it, else the first.</summary>
    public static string? StageIn(Tool now, string? stageId) => (now.FindStage(stageId) ?? now.Stages.FirstOrDefault())?.Id;

    // A signature stands for what was signed, and no change of version touches it.
    private static bool Counts(Tool old, string itemId) => !RecommendationItem.IsId(itemId) && old.FindItem(itemId) is not SignatureItem;
}
