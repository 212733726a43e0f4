using DocumentFormat.OpenXml.Wordprocessing;

namespace PracticeGuide.Web.Export.Word;

/// <summary>The numbers of the outline (1, 1.1) and the bullets of lists.</summary>
internal static class WordNumbering
{
    public const int Outline = 1, Bullets = 2;

    public static Numbering Make() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.Multilevel },
            Level(0, NumberFormatValues.Decimal, "%1", WordStyles.Heading1),
            Level(1, NumberFormatValues.Decimal, "%1.%2", WordStyles.Heading2)) { AbstractNumberId = Outline },
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            Level(0, NumberFormatValues.Bullet, "•", WordStyles.ListBullet)) { AbstractNumberId = Bullets },
        new NumberingInstance(new AbstractNumId { Val = Outline }) { NumberID = Outline },
        new NumberingInstance(new AbstractNumId { Val = Bullets }) { NumberID = Bullets });

    private static Level Level(int index, NumberFormatValues format, string text, string style) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = format },
        new ParagraphStyleIdInLevel { Val = style },
        new LevelText { Val = text },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(new Indentation { Left = index == 0 ? "480" : "640", Hanging = index == 0 ? "480" : "640" })) { LevelIndex = index };
}
