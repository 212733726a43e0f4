namespace PracticeGuide.Web.Headers;

/// <summary>What caches are told.</summary>
public static class Caching
{
    /// <summary>For what is another thing under another address as soon as it changes.</summary>
    public const string Forever = "public, max-age=31536000, immutable";

    /// <summary>For a page that is the same for everybody, which may come with a cookie for one person.</summary>
    public const string AskAgain = "private, no-cache";

    /// <summary>For what a person is typing: the same letters come again within a minute, and nobody else's are like them.</summary>
    public const string AMoment = "private, max-age=60";

    /// <summary>
    /// For pages that show what one person wrote. Says no-cache too, which no-store makes needless, because the antiforgery service
    /// otherwise warns that it has to.
    /// </summary>
    public const string Never = "no-cache, no-store";
}
