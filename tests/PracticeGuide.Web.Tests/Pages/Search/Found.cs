using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Languages;
using PracticeGuide.Search;

namespace PracticeGuide.Web.Tests.Pages.Search;

/// <summary>Results as an engine gives them.</summary>
public static class Found
{
    /// <summary>A page found by a passage of its first section, which marks <paramref name="words"/>.</summary>
    public static SearchResult Page(GuidePage page, Language language, params string[] words)
    {
        var text = page.Text[language];
        var section = text.Sections[0];
        Fragment[] fragments = [new("Here: ", false), .. words.SelectMany(word => (Fragment[])[new(word, true), new(" ", false)])];
        return new(
            ResultKind.Page, text.Title, text.Address, page.AudienceId, "As the engine says it",
            [new(section.Title, $"{text.Address}#{section.Anchor}", [.. fragments])])
        {
            Translation = page.Text[language.Other].Address,
        };
    }

    public static SearchResult Term(GlossaryTerm term, Language language, params string[] words) => new(
        ResultKind.Term, term.Term[language], term.Address(language), null, null,
        [new(null, term.Address(language), [.. words.Select(word => new Fragment(word, true))])]);

    public static SearchResults These(params SearchResult[] results) => new(results.Length, [.. results]);
}
