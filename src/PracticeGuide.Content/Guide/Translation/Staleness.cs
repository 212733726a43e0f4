using PracticeGuide.Content.Languages;

namespace PracticeGuide.Content.Guide.Translation;

/// <summary>Finds the translations that the page they were made from has moved away from.</summary>
internal static class Staleness
{
    /// <summary>Whether a file is a translation of what the other file was before; a warning names the hash to write once it is brought up to date.</summary>
    public static bool IsStale(PageFile file, ByLanguage<PageFile> files)
    {
        if (file.Basis is not { } basis || files[basis.From] is not { } original || original.Language != basis.From)
            return false;

        var hash = Basis.HashOf(original.Title, original.Summary, original.Manuscript.Body);
        if (string.Equals(hash, basis.Hash.Value, StringComparison.Ordinal))
            return false;

        file.Report.Warning(basis.Hash.Place, basis.Hash.Value.Length == 0
            ? $"Nothing says which text this was translated from: if it is that of {original.Report.File} as it stands, write “basis: {hash}”."
            : $"{original.Report.File} has changed since this translation: bring it up to date and write “basis: {hash}”.");
        return basis.Hash.Value.Length > 0;
    }

    /// <summary>Two files cannot each be the translation of the other.</summary>
    public static void CheckDirection(PageFile first, PageFile second)
    {
        if (first.Basis is not null && second.Basis is { } basis)
            second.Report.Error(basis.Hash.Place, $"{first.Report.File} says that it is a translation of this file: only one can be.");
    }
}
