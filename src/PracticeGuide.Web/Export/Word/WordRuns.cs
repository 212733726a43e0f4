using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Export.Documents;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace PracticeGuide.Web.Export.Word;

/// <summary>Paragraphs and the runs of text in them; each run says its language.</summary>
internal static class WordRuns
{
    public static Paragraph Paragraph(string style) => new(new ParagraphProperties { ParagraphStyleId = new() { Val = style } });

    public static Paragraph Paragraph(string style, Wording wording)
    {
        var paragraph = Paragraph(style);
        paragraph.Append(Of(wording));
        return paragraph;
    }

    /// <summary>A text after a label: "Person responsible: the principal".</summary>
    public static Paragraph Pair(string style, Wording label, IEnumerable<OpenXmlElement> value)
    {
        var paragraph = Paragraph(style);
        paragraph.Append(Of(label, isStrong: true));
        paragraph.Append(Run(" ", null));
        paragraph.Append(value);
        return paragraph;
    }

    /// <summary>Every phrase on one line.</summary>
    public static IEnumerable<OpenXmlElement> Of(Wording wording, bool isStrong = false)
    {
        for (var i = 0; i < wording.Phrases.Length; i++)
        {
            if (i > 0)
                yield return Run(" / ", null);
            yield return Run(wording.Phrases[i].Text, wording.Phrases[i].Language, isStrong);
        }
    }

    /// <param name="language">Null for the document's own.</param>
    public static Run Run(string text, Language? language, bool isStrong = false)
    {
        var run = new Run();
        if (language is not null || isStrong)
        {
            run.RunProperties = new()
            {
                Bold = isStrong ? new() : null,
                Languages = language is null ? null : new() { Val = language.Culture.Name },
            };
        }

        var lines = Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.Append(new Break());
            AppendLine(run, lines[i]);
        }

        return run;
    }

    private static void AppendLine(Run run, string line)
    {
        var parts = line.Split('\t');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
                run.Append(new TabChar());
            run.Append(new WordText(parts[i]) { Space = SpaceProcessingModeValues.Preserve });
        }
    }

    /// <summary>Without what XML cannot hold.</summary>
    private static string Clean(string typed)
    {
        if (typed.All(letter => XmlConvert.IsXmlChar(letter)))
            return typed;

        var kept = new System.Text.StringBuilder();
        for (var i = 0; i < typed.Length; i++)
        {
            if (i + 1 < typed.Length && char.IsSurrogatePair(typed[i], typed[i + 1]))
                kept.Append(typed, i++, 2);
            else if (XmlConvert.IsXmlChar(typed[i]))
                kept.Append(typed[i]);
        }

        return kept.ToString();
    }
}
