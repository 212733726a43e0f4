using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Web.Export;

/// <summary>The languages of a document, as addresses say them.</summary>
public static class ExportLanguages
{
    /// <param name="asked">Anything; what is no such word counts as nothing.</param>
    /// <param name="page">The language of the page that asks: the only one where nothing else is said, and the first of both.</param>
    public static ImmutableArray<Language> Of(string? asked, Language page)
    {
        if (string.Equals(asked, ExportLinks.Both, StringComparison.Ordinal))
            return [page, page.Other];
        return [Language.TryParse(asked, out var language) ? language : page];
    }

    /// <summary>What an address says for these.</summary>
    public static string Word(IReadOnlyList<Language> languages) => languages.Count > 1 ? ExportLinks.Both : languages[0].Code;
}
