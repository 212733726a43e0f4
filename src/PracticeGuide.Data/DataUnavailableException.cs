namespace PracticeGuide.Data;

/// <summary>The site cannot keep anything: the message is one sentence for the person who runs it, saying what is wrong and what to do.</summary>
public sealed class DataUnavailableException : Exception
{
    public DataUnavailableException(string message)
        : base(message)
    {
    }

    public DataUnavailableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
