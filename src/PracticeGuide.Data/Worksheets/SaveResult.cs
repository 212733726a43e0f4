namespace PracticeGuide.Data.Worksheets;

/// <summary>What became of an <see cref="AnswerSave"/>.</summary>
public abstract record SaveResult
{
    private SaveResult()
    {
    }

    /// <summary>It is the answer now, or the answer already said the same.</summary>
    /// <param name="Revision">The revision it has, from 1.</param>
    /// <param name="At">When it was changed, UTC.</param>
    public sealed record Saved(int Revision, DateTime At) : SaveResult;

    /// <summary>Someone else answered in the meantime; what was to be saved is kept in the history, set aside.</summary>
    /// <param name="Current">What stands there; for a repeated request, what stood there the first time.</param>
    public sealed record Conflict(AnswerSnapshot Current) : SaveResult;

    /// <summary>The worksheet has gone to another stage in the meantime; what was to be saved is kept in the history, set aside.</summary>
    /// <param name="StageId">The stage it went to; for a repeated request, the stage it stood in the first time.</param>
    public sealed record StageOver(string StageId) : SaveResult;

    /// <summary>There is no such worksheet (any more), or it is deleted; nothing was written.</summary>
    public sealed record WorksheetGone : SaveResult;
}

/// <summary>An answer as it stood at one time; members as in <see cref="Answer"/>.</summary>
public sealed record AnswerSnapshot(string Value, int Revision, DateTime ChangedAt, Guid ChangedById, string? ChangedByName, string Language);
