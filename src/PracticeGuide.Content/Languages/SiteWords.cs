namespace PracticeGuide.Content.Languages;

/// <summary>The few words that the site itself writes into the text of a page. All others are the authors', or stand in the site's views.</summary>
internal static class SiteWords
{
    /// <summary>Before the document that a figure or a result is taken from.</summary>
    public static readonly ByLanguage<string> Source = new("Source:", "Source\u00a0:");

    /// <summary>Opens the text equivalent of a drawing.</summary>
    public static readonly ByLanguage<string> ReadDrawingAsText = new("Read this drawing as text", "Lire ce dessin sous forme de texte");
}
