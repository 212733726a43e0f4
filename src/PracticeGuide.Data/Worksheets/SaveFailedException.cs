namespace PracticeGuide.Data.Worksheets;

/// <summary>The database did not take a save. It may be tried again with the same <see cref="AnswerSave.OperationId"/>.</summary>
public sealed class SaveFailedException : Exception
{
    public SaveFailedException(string message)
        : base(message)
    {
    }

    public SaveFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
