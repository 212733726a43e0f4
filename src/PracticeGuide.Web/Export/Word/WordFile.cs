using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PracticeGuide.Web.Export.Documents;

namespace PracticeGuide.Web.Export.Word;

/// <summary>Writes a document as a file of a word processor (Office Open XML): headings, numbers, tables and languages are real ones.</summary>
public static class WordFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Extension = "docx";

    /// <param name="creator">Who made it, as the properties of the file say.</param>
    /// <param name="page">"Page {0} of {1}" in each language of the document.</param>
    public static byte[] Of(ExportDocument document, string creator, Wording page)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = document.Title.Line;
            file.PackageProperties.Creator = creator;
            file.PackageProperties.Language = document.Languages[0].Culture.Name;

            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.Make(document.Languages[0]);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordNumbering.Make();
            main.AddNewPart<DocumentSettingsPart>().Settings = Settings(document);
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = WordFooter.Make(page);

            var body = new Body();
            new WordBody(main, body).Write(document);
            body.Append(WordPaper.Make(main.GetIdOfPart(footer)));
            main.Document = new Document(body);
        }

        return stream.ToArray();
    }

    private static Settings Settings(ExportDocument document) => new(
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = document.Languages[0].Culture.Name });
}
