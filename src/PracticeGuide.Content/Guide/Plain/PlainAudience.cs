using PracticeGuide.Content.Guide.Layout;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide.Plain;

/// <summary>Makes an audience of a folder that says nothing of itself.</summary>
internal static class PlainAudience
{
    /// <summary>After every audience whose author gave it a place.</summary>
    private const int FirstOrder = 1_000_001;

    /// <summary>How many pages are named where nothing introduces them.</summary>
    private const int PagesNamed = 5;

    /// <summary>Before its pages are read: with its addresses, and the name of its folder.</summary>
    /// <param name="siteName">The name of the pages that stand in no folder.</param>
    public static Audience Of(FoundAudience found, int place, ByLanguage<string> siteName)
    {
        var empty = new ByLanguage<string>("", "");
        return new Audience
        {
            Id = found.Id,
            Order = FirstOrder + place,
            Slug = new ByLanguage<string>(Language.All.Select(_ => found.Id)),
            Title = found.Folder.Length == 0 ? siteName : new ByLanguage<string>(Language.All.Select(_ => PageName.Words(found.Folder))),
            Summary = empty,
            Introduction = empty,
        };
    }

    /// <summary>With what its README says, or the titles of its first pages.</summary>
    /// <param name="pages">In reading order; at least one.</param>
    /// <param name="introduction">The page that stands for the folder, or null.</param>
    public static Audience Introduced(Audience audience, IReadOnlyList<GuidePage> pages, GuidePage? introduction, bool hasFolder)
    {
        var summary = ByLanguage.Create(language => introduction is null
            ? string.Join(" · ", pages.Take(PagesNamed).Select(page => page.Text[language].Title))
            : introduction.Text[language].Summary);
        return audience with
        {
            Title = introduction is not null && hasFolder ? introduction.Text.Select(text => text.Title) : audience.Title,
            Summary = summary,
            Introduction = summary,
        };
    }
}
