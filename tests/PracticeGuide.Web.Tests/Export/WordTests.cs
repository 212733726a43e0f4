using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Export;

/// <summary>Worksheets and blank forms as files of a word processor.</summary>
public sealed class WordTests(SampleSite sample)
{
    public static TheoryData<string, string> Asked => new() { { "en", "en" }, { "fr", "fr" }, { "en", "fr" }, { "en", ExportLinks.Both }, { "fr", ExportLinks.Both } };

    [Theory, MemberData(nameof(Asked))]
    public async Task A_filled_worksheet_opens_without_repair(string code, string asked)
    {
        var language = Hosting.Languages.Of(code);
        var worksheet = await sample.FullAsync(language);

        using var file = await OpenAsync(worksheet.Client, ExportLinks.In(ExportLinks.Word(language, SampleSite.Address(language, worksheet)), asked));

        AssertValid(file);
        Assert.Contains("Plan d’été, 1re année", Text(file), StringComparison.Ordinal);
        Assert.Contains(SampleAnswers.Hostile, Text(file), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Asked))]
    public async Task Every_blank_form_opens_without_repair(string code, string asked)
    {
        var language = Hosting.Languages.Of(code);
        foreach (var tool in sample.Site.Library.Tools)
        {
            using var file = await OpenAsync(sample.Site.NewClient(), ExportLinks.In(ExportLinks.ToolAsWord(language, tool.Slug[language]), asked));

            AssertValid(file);
        }
    }

    [Fact]
    public async Task Sections_and_items_are_numbered_headings()
    {
        using var file = await FilledAsync(Language.English);

        Assert.Equal(["Choices", "Words", "Figures", "Tables"], Texts(file, "Heading1"));
        Assert.Equal("Purpose", Texts(file, "Heading2").First());
        var heading = file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(style => style.StyleId == "Heading2");
        Assert.Equal(1, heading.StyleParagraphProperties!.OutlineLevel!.Val!.Value);
        Assert.Equal(1, heading.StyleParagraphProperties.NumberingProperties!.NumberingLevelReference!.Val!.Value);
        Assert.Equal("%1.%2", file.MainDocumentPart.NumberingDefinitionsPart!.Numbering.Descendants<Level>().Single(level => level.LevelText!.Val == "%1.%2").LevelText!.Val);
    }

    [Fact]
    public async Task A_table_repeats_its_headings_on_each_page()
    {
        using var file = await FilledAsync(Language.English);

        var tables = file.MainDocumentPart!.Document.Body!.Elements<Table>().ToArray();
        Assert.Equal(3, tables.Length);
        Assert.All(tables, table => Assert.Single(table.Elements<TableRow>().First().TableRowProperties!.Elements<TableHeader>()));
        Assert.Equal(["What", "By when", "Sum", "Settled", "Way"], tables[0].Elements<TableRow>().First().Elements<TableCell>().Select(cell => cell.InnerText));
    }

    [Fact]
    public async Task The_file_says_its_title_its_maker_its_language_and_that_of_each_stretch()
    {
        using var file = await FilledAsync(Language.French, ExportLinks.Both);

        Assert.Equal("Plan d’été, 1re année", file.PackageProperties.Title);
        Assert.False(string.IsNullOrEmpty(file.PackageProperties.Creator));
        Assert.Equal("fr-CA", file.PackageProperties.Language);
        Assert.Equal("fr-CA", file.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Languages>().Single().Val);
        Assert.Equal("en-CA", Run(file, "Choices").RunProperties!.Languages!.Val);
        Assert.Equal("fr-CA", Run(file, "Choix").RunProperties!.Languages!.Val);
    }

    [Fact]
    public async Task Each_page_has_its_number_below()
    {
        using var file = await FilledAsync(Language.English);

        var footer = Assert.Single(file.MainDocumentPart!.FooterParts).Footer;

        Assert.Equal("Page 1 of 1", footer.InnerText);
        Assert.Equal([" PAGE ", " NUMPAGES "], footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
    }

    [Theory]
    [InlineData("Plan d’été, 1re année", "Plan-d-ete-1re-annee.docx", "Plan-d-%C3%A9t%C3%A9-1re-ann%C3%A9e.docx")]
    [InlineData("a/b\\c:*?\"<>|\r\nX: y", "a-b-c-X-y.docx", "a-b-c-X-y.docx")]
    public void A_file_is_named_after_the_worksheet_in_letters_every_system_takes(string title, string plain, string encoded)
    {
        var name = Web.Export.FileNames.Of(title, "docx");

        var disposition = Web.Export.FileNames.Disposition(name);

        Assert.Equal($"attachment; filename={plain}; filename*=UTF-8''{encoded}", disposition);
    }

    private async Task<WordprocessingDocument> FilledAsync(Language language, string? asked = null)
    {
        var worksheet = await sample.FullAsync(language);
        var address = ExportLinks.Word(language, SampleSite.Address(language, worksheet));
        return await OpenAsync(worksheet.Client, asked is null ? address : ExportLinks.In(address, asked));
    }

    private static async Task<WordprocessingDocument> OpenAsync(SiteClient client, string address)
    {
        using var answer = await client.ExchangeAsync(address);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType?.MediaType);
        Assert.EndsWith(".docx", answer.Content.Headers.ContentDisposition?.FileNameStar, StringComparison.Ordinal);
        var stream = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        return WordprocessingDocument.Open(stream, isEditable: false);
    }

    private static void AssertValid(WordprocessingDocument file) =>
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(file, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));

    private static string Text(WordprocessingDocument file) => file.MainDocumentPart!.Document.Body!.InnerText;

    private static IEnumerable<string> Texts(WordprocessingDocument file, string style) => file.MainDocumentPart!.Document.Body!.Elements<Paragraph>()
        .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style).Select(paragraph => paragraph.InnerText);

    private static Run Run(WordprocessingDocument file, string text) => file.MainDocumentPart!.Document.Descendants<Run>().First(run => run.InnerText == text);
}
