using System.Collections.Immutable;

namespace PracticeGuide.Data.Worksheets.Upgrades;

/// <summary>A wish to change a worksheet over to another version of its tool.</summary>
public sealed record WorksheetUpgrade
{
    /// <summary>Made by the client, once for each thing a person does; a repeated request repeats it.</summary>
    public required Guid OperationId { get; init; }

    public required Guid WorksheetId { get; init; }

    /// <summary>The version the person was looking at.</summary>
    public required int FromVersion { get; init; }

    public required int ToVersion { get; init; }

    /// <summary>The stage it stands in afterwards, where the new version does not have the one it stands in; null leaves it where it is.</summary>
    public string? StageId { get; init; }

    /// <summary>What the new version wants otherwise than it is; no item twice. Most often none.</summary>
    public ImmutableArray<UpgradedAnswer> Answers { get; init; } = [];

    /// <summary>Who changes it over; has to exist.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The person's name now, at most <see cref="WorksheetLimits.PersonName"/> characters, or null.</summary>
    public string? PersonName { get; init; }

    internal void Check()
    {
        Text.OrNull(StageId, WorksheetLimits.Id);
        Text.OrNull(PersonName, WorksheetLimits.PersonName);
        foreach (var answer in Answers)
        {
            Text.Of(answer.ItemId, WorksheetLimits.Id);
            Text.Of(answer.Value);
            Text.Of(answer.Language, WorksheetLimits.Language);
        }
    }
}

/// <summary>An answer that a change of version writes.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="BaseRevision">The revision it was made from; 0 = never answered.</param>
/// <param name="Value">JSON text that means the same in every language.</param>
/// <param name="Language">The language of what it was made from, "en" or "fr".</param>
public sealed record UpgradedAnswer(string ItemId, int BaseRevision, string Value, string Language);

/// <summary>What became of a <see cref="WorksheetUpgrade"/>.</summary>
public abstract record UpgradeResult
{
    private UpgradeResult()
    {
    }

    /// <summary>It has the new version; for a repeated request, it got it the first time.</summary>
    /// <param name="SnapshotId">The worksheet as it stood before.</param>
    public sealed record Upgraded(Guid SnapshotId) : UpgradeResult;

    /// <summary>Someone else changed it over in the meantime; nothing was written.</summary>
    /// <param name="ToolVersion">The version it has now.</param>
    public sealed record OtherVersion(int ToolVersion) : UpgradeResult;

    /// <summary>An answer that was to be written has changed in the meantime; nothing was written. To be worked out again.</summary>
    public sealed record AnsweredMeanwhile : UpgradeResult;

    /// <summary>There is no such worksheet (any more), or it is deleted; nothing was written.</summary>
    public sealed record Gone : UpgradeResult;
}
