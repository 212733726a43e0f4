using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PracticeGuide.Web.Export.Documents;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace PracticeGuide.Web.Export.Word;

/// <summary>Writes what a document says, paragraph after paragraph.</summary>
internal sealed class WordBody(MainDocumentPart main, Body body)
{
    private const string EmptyBox = "☐";

    private static readonly HtmlParser Html = new();

    public void Write(ExportDocument document)
    {
        Add(WordRuns.Paragraph(WordStyles.Title, document.Title), WordRuns.Paragraph(WordStyles.Subtitle, document.Summary));
        foreach (var fact in document.Facts)
            Add(WordRuns.Pair(WordStyles.Normal, fact.Label, [WordRuns.Run("– ", null), .. WordRuns.Of(fact.Value)]));
        foreach (var section in document.Sections)
        {
            Add(WordRuns.Paragraph(WordStyles.Heading1, section.Title));
            if (section.Intro is not null)
                Paragraphs(WordStyles.Normal, section.Intro);
            foreach (var item in section.Items)
            {
                Add(WordRuns.Paragraph(WordStyles.Heading2, item.Title));
                foreach (var block in item.Blocks)
                    Write(block);
            }
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                Paragraphs(StyleOf(paragraph.Kind), paragraph.Text);
                break;
            case Block.Pair pair:
                Add(WordRuns.Pair(WordStyles.Typed, pair.Label, WordRuns.Of(pair.Value)));
                break;
            case Block.Link link:
                Add(WordRuns.Pair(WordStyles.Typed, link.Label, [Link(link.Address)]));
                break;
            case Block.List list:
                Label(list.Label);
                AddAll(list.Entries.Select(entry => WordRuns.Paragraph(WordStyles.ListBullet, entry)));
                break;
            case Block.Table table:
                // Two tables that touch would become one.
                Add(WordTables.Make(table), WordRuns.Paragraph(WordStyles.Normal));
                break;
            case Block.Passage passage:
                foreach (var phrase in passage.Html.Phrases)
                    Passage(phrase);
                break;
            default:
                ForPen(block);
                break;
        }
    }

    private void ForPen(Block block)
    {
        switch (block)
        {
            case Block.WritingLines lines:
                Label(lines.Label);
                AddAll(Enumerable.Range(0, lines.Count).Select(_ => WordRuns.Paragraph(WordStyles.WritingLine)));
                Add(WordRuns.Paragraph(WordStyles.Normal));
                break;
            case Block.Boxes boxes:
                Label(boxes.Label);
                AddAll(boxes.Options.Select(Box));
                break;
            case Block.Blanks blanks:
                AddAll(blanks.Labels.Select(label =>
                {
                    var paragraph = WordRuns.Paragraph(WordStyles.Blank, label);
                    paragraph.Append(new Run(new WordText(" ") { Space = SpaceProcessingModeValues.Preserve }, new TabChar()));
                    return paragraph;
                }));
                break;
        }
    }

    private static Paragraph Box(Box option)
    {
        var paragraph = WordRuns.Paragraph(WordStyles.Box);
        paragraph.Append(WordRuns.Run(EmptyBox, null), new Run(new TabChar()));
        paragraph.Append(WordRuns.Of(option.Title, isStrong: option.Help is not null));
        foreach (var phrase in option.Help?.Phrases ?? [])
            paragraph.Append(new Run(new Break()), WordRuns.Run(phrase.Text, phrase.Language));
        return paragraph;
    }

    /// <summary>One paragraph a language.</summary>
    private void Paragraphs(string style, Wording text) => AddAll(text.Phrases.Select(phrase => WordRuns.Paragraph(style, new([phrase]))));

    private void Label(Wording? label)
    {
        if (label is not null)
            Add(WordRuns.Paragraph(WordStyles.Normal, label));
    }

    private void Passage(Phrase html)
    {
        foreach (var element in Html.ParseDocument(html.Text).QuerySelectorAll("p, li, h1, h2, h3, h4, h5, h6, pre, td, th"))
        {
            // A paragraph inside a list is said by its list item.
            if (element.LocalName == "p" && element.ParentElement?.LocalName == "li")
                continue;
            var text = string.Join(' ', element.TextContent.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
            Add(WordRuns.Paragraph(element.LocalName == "li" ? WordStyles.ListBullet : WordStyles.Normal, new([html with { Text = text }])));
        }
    }

    private OpenXmlElement Link(string address)
    {
        var run = WordRuns.Run(address, null);
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri))
            return run;

        run.RunProperties = new() { RunStyle = new() { Val = WordStyles.Hyperlink } };
        return new Hyperlink(run) { Id = main.AddHyperlinkRelationship(uri, isExternal: true).Id };
    }

    // An element is also the list of what is in it, so that the two must not share a name.
    private void Add(params OpenXmlElement[] elements) => body.Append(elements);

    private void AddAll(IEnumerable<OpenXmlElement> elements) => body.Append(elements);

    private static string StyleOf(ParagraphKind kind) => kind switch
    {
        ParagraphKind.Help => WordStyles.Help,
        ParagraphKind.Chosen => WordStyles.Chosen,
        ParagraphKind.Typed => WordStyles.Typed,
        ParagraphKind.Quote => WordStyles.Quote,
        ParagraphKind.Note => WordStyles.Note,
        _ => WordStyles.Normal,
    };
}
