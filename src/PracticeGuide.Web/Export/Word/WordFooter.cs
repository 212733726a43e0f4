using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PracticeGuide.Web.Export.Documents;

namespace PracticeGuide.Web.Export.Word;

/// <summary>The number of the page and of all pages, below each page.</summary>
internal static class WordFooter
{
    private static readonly string[] Fields = ["PAGE", "NUMPAGES"];

    /// <param name="page">"Page {0} of {1}".</param>
    public static Footer Make(Wording page)
    {
        var paragraph = WordRuns.Paragraph(WordStyles.Footer);
        for (var i = 0; i < page.Phrases.Length; i++)
        {
            if (i > 0)
                paragraph.Append(WordRuns.Run(" / ", null));
            paragraph.Append(Phrase(page.Phrases[i]));
        }

        return new(paragraph);
    }

    private static IEnumerable<OpenXmlElement> Phrase(Phrase phrase)
    {
        var rest = phrase.Text;
        for (var i = 0; i < Fields.Length; i++)
        {
            var parts = rest.Split(string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"), 2);
            yield return WordRuns.Run(parts[0], phrase.Language);
            yield return new SimpleField(WordRuns.Run("1", phrase.Language)) { Instruction = $" {Fields[i]} " };
            rest = parts.ElementAtOrDefault(1) ?? "";
        }

        if (rest.Length > 0)
            yield return WordRuns.Run(rest, phrase.Language);
    }
}
