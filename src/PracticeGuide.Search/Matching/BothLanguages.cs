using PracticeGuide.Content.Languages;

namespace PracticeGuide.Search.Matching;

/// <summary>Asks the texts of the person's language, and then those of the other for the same words.</summary>
internal static class BothLanguages
{
    /// <param name="search">Searches the texts of one language, and returns no more than so many results.</param>
    public static SearchResults Search(SearchQuery query, Func<Language, SearchQuery, int, SearchResults> search)
    {
        var results = search(query.Language, query, query.Most);
        var asked = query with { Text = results.Correction?.Text ?? query.Text, AsTyped = true };
        var other = search(query.Language.Other, asked, query.MostOther);
        return other.Count == 0 ? results : results with { Other = new(query.Language.Other, other.Count, other.Results) };
    }
}
