using DocumentFormat.OpenXml.Wordprocessing;

namespace PracticeGuide.Web.Export.Word;

/// <summary>The sheet: letter, as schools here have it. Lengths are twentieths of a point.</summary>
internal static class WordPaper
{
    private const int Width = 12240, Height = 15840, Margin = 1080, Edge = 600;

    /// <summary>Between the margins.</summary>
    public const int TextWidth = Width - (2 * Margin);

    public static SectionProperties Make(string footerId) => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = footerId },
        new PageSize { Width = Width, Height = Height },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = Edge, Footer = Edge, Gutter = 0 });
}
