using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide;

/// <summary>What the site says of itself: <c>content/site.yml</c>.</summary>
public sealed record SiteText
{
    /// <summary>For a folder that says nothing of itself.</summary>
    public static SiteText Named(string name)
    {
        var same = new ByLanguage<string>(Language.All.Select(_ => name));
        return new SiteText { Name = same, Headline = same, Summary = same };
    }

    public required ByLanguage<string> Name { get; init; }

    /// <summary>The heading of the home page.</summary>
    public required ByLanguage<string> Headline { get; init; }

    /// <summary>What the site is, in one sentence.</summary>
    public required ByLanguage<string> Summary { get; init; }
}
