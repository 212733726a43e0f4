using DocumentFormat.OpenXml.Wordprocessing;
using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Export.Word;

/// <summary>The styles of a document. Title and headings have the ids that word processors know, so that their outline and navigation work.</summary>
internal static class WordStyles
{
    public const string Normal = "Normal", Title = "Title", Subtitle = "Subtitle", Heading1 = "Heading1", Heading2 = "Heading2", Footer = "Footer",
        ListBullet = "ListBullet", Quote = "Quote", Help = "Help", Note = "Note", Typed = "Typed", Chosen = "Chosen", Box = "Box", WritingLine = "WritingLine",
        Blank = "Blank", Cell = "Cell", TableGrid = "TableGrid", Hyperlink = "Hyperlink";

    private const string Font = "Calibri", Ink = "222222", Soft = "555555", Link = "1F5C99";

    public static Styles Make(Language language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle
            {
                RunFonts = new() { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font },
                FontSize = new() { Val = "22" },
                Languages = new() { Val = language.Culture.Name, EastAsia = language.Culture.Name },
            }),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle { SpacingBetweenLines = new() { After = "100", Line = "264", LineRule = LineSpacingRuleValues.Auto } })),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = Normal, Default = true },
        Paragraph(Title, "Title", new() { KeepNext = new(), SpacingBetweenLines = new() { After = "60" } }, Text(36, Ink, isBold: true)),
        Paragraph(Subtitle, "Subtitle", new() { SpacingBetweenLines = new() { After = "160" } }, Text(24, Soft)),
        Paragraph(Heading1, "heading 1", Heading(0, before: "320"), Text(28, Ink, isBold: true)),
        Paragraph(Heading2, "heading 2", Heading(1, before: "220"), Text(24, Ink, isBold: true)),
        Paragraph(Quote, "Quote", new() { Indentation = new() { Left = "400" } }, new() { Italic = new() }),
        Paragraph(Help, "Help", new(), Text(20, Soft)),
        Paragraph(Note, "Note", new(), Text(18, Soft)),
        Paragraph(Typed, "Answer", new(), new()),
        Paragraph(Chosen, "Choice", new(), new() { Bold = new() }),
        Paragraph(ListBullet, "List Bullet", new() { NumberingProperties = new(new NumberingId { Val = WordNumbering.Bullets }), SpacingBetweenLines = new() { After = "40" } }, new()),
        Paragraph(Box, "Box", new() { KeepLines = new(), SpacingBetweenLines = new() { After = "60" }, Indentation = new() { Left = "400", Hanging = "400" } }, new()),
        Paragraph(WritingLine, "Writing line", new()
        {
            ParagraphBorders = new(
                new BottomBorder { Val = BorderValues.Single, Size = 4, Space = 1, Color = "888888" },
                new BetweenBorder { Val = BorderValues.Single, Size = 4, Space = 1, Color = "888888" }),
            SpacingBetweenLines = new() { Before = "0", After = "0", Line = "480", LineRule = LineSpacingRuleValues.Exact },
        }, new()),
        Paragraph(Blank, "Blank", new()
        {
            Tabs = new(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Underscore, Position = WordPaper.TextWidth }),
            SpacingBetweenLines = new() { Before = "120", After = "120" },
        }, new()),
        Paragraph(Cell, "Cell", new() { SpacingBetweenLines = new() { After = "0" } }, Text(20, Ink)),
        Paragraph(Footer, "footer", new() { Justification = new() { Val = JustificationValues.Center } }, Text(18, Soft)),
        new Style(
            new StyleName { Val = "Hyperlink" },
            new StyleRunProperties { Color = new() { Val = Link }, Underline = new() { Val = UnderlineValues.Single } }) { Type = StyleValues.Character, StyleId = Hyperlink },
        WordTables.Style());

    private static Style Paragraph(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties run) =>
        new(new StyleName { Val = name }, new BasedOn { Val = Normal }, new PrimaryStyle(), paragraph, run) { Type = StyleValues.Paragraph, StyleId = id };

    private static StyleParagraphProperties Heading(int level, string before) => new()
    {
        KeepNext = new(),
        KeepLines = new(),
        NumberingProperties = level == 0
            ? new(new NumberingId { Val = WordNumbering.Outline })
            : new(new NumberingLevelReference { Val = level }, new NumberingId { Val = WordNumbering.Outline }),
        SpacingBetweenLines = new() { Before = before, After = "80" },
        OutlineLevel = new() { Val = level },
    };

    /// <param name="size">Half points.</param>
    private static StyleRunProperties Text(int size, string colour, bool isBold = false) => new()
    {
        Bold = isBold ? new() : null,
        Color = new() { Val = colour },
        FontSize = new() { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) },
    };
}
