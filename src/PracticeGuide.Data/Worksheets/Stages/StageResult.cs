using System.Collections.Immutable;

namespace PracticeGuide.Data.Worksheets.Stages;

/// <summary>What became of a <see cref="StageMove"/>.</summary>
public abstract record StageResult
{
    private StageResult()
    {
    }

    /// <summary>It stands in the wished stage by this move; for a repeated request, it did the first time.</summary>
    /// <param name="StageId">The stage it went to.</param>
    /// <param name="At">When, UTC.</param>
    /// <param name="SnapshotId">The worksheet as it stood then, where that was kept.</param>
    public sealed record Moved(string StageId, DateTime At, Guid? SnapshotId) : StageResult;

    /// <summary>Someone else moved it in the meantime; nothing was written.</summary>
    /// <param name="StageId">Where it stands now.</param>
    public sealed record AlreadyMoved(string StageId) : StageResult;

    /// <summary>It is not what the person had read any more; nothing was written.</summary>
    /// <param name="ToolVersion">The version of its tool that it has now.</param>
    /// <param name="Answers">Those that were written since, as they stand now, the last first; none where only the version differs.</param>
    public sealed record ReadBefore(int ToolVersion, ImmutableArray<Answer> Answers) : StageResult;

    /// <summary>There is no such worksheet (any more), or it is deleted; nothing was written.</summary>
    public sealed record Gone : StageResult;
}
