using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>What the site says of itself: <c>content/site.yml</c>.</summary>
public sealed record SiteText
{
    public required ByLanguage<string> Name { get; init; }

    /// <summary>The heading of the home page.</summary>
    public required ByLanguage<string> Headline { get; init; }

    /// <summary>What the site is, in one sentence.</summary>
    public required ByLanguage<string> Summary { get; init; }
}
