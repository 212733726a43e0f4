namespace PracticeGuide.Data.Worksheets.Saving;

/// <summary>A save in the queue, and the promise to its caller. It is either withdrawn or carried out, never both.</summary>
internal sealed class WaitingSave(AnswerSave save)
{
    private const int Waiting = 0, Taken = 1, Withdrawn = 2;
    private readonly TaskCompletionSource<SaveResult> promise = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int state = Waiting;
    private SaveResult? result;
    private Exception? failure;

    public AnswerSave Save => save;

    public Task<SaveResult> Promise => promise.Task;

    /// <summary>False where the caller withdrew it before.</summary>
    public bool TryTake() => Interlocked.CompareExchange(ref state, Taken, Waiting) == Waiting;

    public void Withdraw(CancellationToken cancellationToken)
    {
        if (Interlocked.CompareExchange(ref state, Withdrawn, Waiting) == Waiting)
            promise.TrySetCanceled(cancellationToken);
    }

    /// <summary>Notes what became of it; the caller hears nothing before <see cref="Acknowledge"/>.</summary>
    public void Note(SaveResult outcome) => (result, failure) = (outcome, null);

    /// <inheritdoc cref="Note(SaveResult)"/>
    public void Note(Exception reason) => (result, failure) = (null, new SaveFailedException("The database refused the answer.", reason));

    /// <summary>Tells the caller what was noted; to be called after the commit.</summary>
    public void Acknowledge()
    {
        if (failure is not null)
            promise.TrySetException(failure);
        else
            promise.TrySetResult(result ?? throw new InvalidOperationException("Nothing was noted for this save."));
    }

    public void Fail(SaveFailedException reason) => promise.TrySetException(reason);
}
