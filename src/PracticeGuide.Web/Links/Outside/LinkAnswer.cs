namespace PracticeGuide.Web.Links.Outside;

/// <summary>How an address of another site stood when it was asked for.</summary>
public enum LinkState
{
    /// <summary>It answers.</summary>
    Ok,

    /// <summary>Another address answers in its place.</summary>
    Moved,

    /// <summary>The site turns programs away (401, 403, 407, 429): a reader may well be let in.</summary>
    Closed,

    /// <summary>It answers that there is nothing, or that it is broken, or sends from one address to the next without end.</summary>
    Error,

    /// <summary>Nothing answers.</summary>
    Silent,
}

/// <summary>Why nothing answered.</summary>
public enum LinkProblem
{
    Timeout,
    UnknownHost,

    /// <summary>The machine is known and lets nobody connect.</summary>
    NoConnection,

    /// <summary>No connection that can be trusted: a certificate that is out of date, of another name, of no known authority.</summary>
    Certificate,

    /// <summary>Something answered that is no answer of a site.</summary>
    Unreadable,
}

/// <param name="Address">What was asked for.</param>
/// <param name="Status">The last status of HTTP, 100 to 999; null where nothing answered.</param>
/// <param name="Problem">Null where something answered.</param>
/// <param name="MovedTo">Where redirects led; null where there were none.</param>
public sealed record LinkAnswer(Uri Address, LinkState State, int? Status, LinkProblem? Problem, Uri? MovedTo);
