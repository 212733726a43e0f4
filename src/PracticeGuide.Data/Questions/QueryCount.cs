namespace PracticeGuide.Data.Questions;

/// <summary>How often something was asked of search on one day. It holds nothing of who asked, and no hour that could be laid beside a log.</summary>
public sealed class QueryCount
{
    /// <summary>Where the site is.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>"en" or "fr".</summary>
    public required string Language { get; init; }

    /// <summary>As <see cref="QueryWords.Of"/> gives them.</summary>
    public required string Words { get; init; }

    /// <summary>How many times it was asked, from 1.</summary>
    public required int Count { get; init; }

    /// <summary>How many of these times nothing was found.</summary>
    public required int Unanswered { get; init; }
}
