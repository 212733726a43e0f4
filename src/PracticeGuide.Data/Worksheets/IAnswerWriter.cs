namespace PracticeGuide.Data.Worksheets;

/// <summary>The one way answers are written.</summary>
public interface IAnswerWriter
{
    /// <summary>
    /// Saves an answer and its history; returns once it is on the disk. Waits while more saves are queued than fit.
    /// </summary>
    /// <param name="save">What to save.</param>
    /// <param name="cancellationToken">Withdraws the save as long as nothing was begun; afterwards it is carried out regardless.</param>
    /// <exception cref="ArgumentException">The save itself is not well formed; nothing was written.</exception>
    /// <exception cref="SaveFailedException">
    /// The database refused or failed. Save again with the same <see cref="AnswerSave.OperationId"/>: should it have been
    /// written after all, that changes nothing.
    /// </exception>
    /// <exception cref="OperationCanceledException">The save was withdrawn; nothing was written.</exception>
    Task<SaveResult> SaveAsync(AnswerSave save, CancellationToken cancellationToken);
}
