using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Export.Files;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages;

namespace PracticeGuide.Web.Tests.Export;

/// <summary>Files that cannot become a worksheet: each is refused with a sentence, and nothing is kept.</summary>
public sealed class RefusedFileTests(SampleSite sample)
{
    public static TheoryData<string, string, string> Bad => new()
    {
        { "", "Choose the file of a worksheet; its name ends in “json”.", "Choisissez le fichier d’une fiche; son nom se termine par «\u00a0json\u00a0»." },
        { "hello", "This file cannot be read. Choose the file as it was downloaded; its name ends in “json”.", "Ce fichier est illisible. Choisissez le fichier tel qu’il a été téléchargé; son nom se termine par «\u00a0json\u00a0»." },
        { """{"format":"practice-guide-worksheet","version":1,"ti""", "This file ends in the middle. Download it again, and bring in the whole of it.", "Ce fichier s’arrête au milieu. Téléchargez-le de nouveau, en entier." },
        { """{"format":"something-else","version":1}""", "This file is not a worksheet that was exported from a site like this one.", "Ce fichier n’est pas une fiche exportée d’un site comme celui-ci." },
        { "[1, 2]", "This file is not a worksheet that was exported from a site like this one.", "Ce fichier n’est pas une fiche exportée d’un site comme celui-ci." },
        { With("version", 2), "This file was made by a newer version of the site (format 2, and this site reads up to 1).", "Ce fichier vient d’une version plus récente du site (format 2; ce site lit jusqu’au format 1)." },
        { """{"format":"practice-guide-worksheet","version":1e999}""", Damaged("version"), Abime("version") },
        { """{"format":"practice-guide-worksheet","version":1,"version":1}""", "This file says the same thing twice, so that it is not clear which one counts. Download the worksheet again.", "Ce fichier dit deux fois la même chose, et on ne sait pas laquelle compte. Téléchargez la fiche de nouveau." },
        { With("tool", new JsonObject { ["id"] = "unheard-of", ["version"] = 1 }), "The tool of this worksheet, “unheard-of”, is not published on this site.", "L’outil de cette fiche, «\u00a0unheard-of\u00a0», n’est pas publié sur ce site." },
        { With("tool", new JsonObject { ["id"] = "two-roles", ["version"] = 7 }), "The tool “two-roles” is published on this site, but not in version 7, in which this worksheet was filled in.", "L’outil «\u00a0two-roles\u00a0» est publié sur ce site, mais pas dans la version 7, celle de cette fiche." },
        { With("title", ""), Damaged("title"), Abime("title") },
        { With("title", new string('x', 201)), Damaged("title"), Abime("title") },
        { With("title", 7), Damaged("title"), Abime("title") },
        { With("language", "de"), Damaged("language"), Abime("language") },
        { With("startedAt", "yesterday"), Damaged("startedAt"), Abime("startedAt") },
        { With("startedAt", "9999-12-31T23:59:59Z"), Damaged("startedAt"), Abime("startedAt") },
        { Answers("""[{"item":"open-text","value":{"text":"a"},"revision":1,"at":"2026-01-01T00:00:00Z","language":"en"},{"item":"open-text","value":{"text":"b"},"revision":1,"at":"2026-01-01T00:00:00Z","language":"en"}]"""), Damaged("answers: open-text"), Abime("answers: open-text") },
        { Answers("""[{"item":"open-text","value":{"text":"a"},"revision":123456789012345678901234567890,"at":"2026-01-01T00:00:00Z","language":"en"}]"""), Damaged("answers[0].revision"), Abime("answers[0].revision") },
        { Answers("""[{"item":"open-text","value":{"text":"a"},"revision":0,"at":"2026-01-01T00:00:00Z","language":"en"}]"""), Damaged("answers[0].revision"), Abime("answers[0].revision") },
        { Answers("""[{"item":"open-text","revision":1,"at":"2026-01-01T00:00:00Z","language":"en"}]"""), Damaged("answers[0].value"), Abime("answers[0].value") },
        { Answers("""[{"item":"open-text","value":{"text":"a\u0000"},"revision":1,"at":"2026-01-01T00:00:00Z","language":"en"}]"""), Damaged("answers[0].value"), Abime("answers[0].value") },
        { Answers("null"), Damaged("answers"), Abime("answers") },
        { Answers($"[{{\"item\":\"open-text\",\"value\":{new string('[', 100)}{new string(']', 100)}}}]"), "This file is built in a way that no worksheet is. Download the worksheet again.", "Ce fichier est construit comme aucune fiche ne l’est. Téléchargez la fiche de nouveau." },
        { new string('[', 100_000), "This file is built in a way that no worksheet is. Download the worksheet again.", "Ce fichier est construit comme aucune fiche ne l’est. Téléchargez la fiche de nouveau." },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task A_bad_file_is_refused_in_the_persons_language(string file, string english, string french)
    {
        foreach (var (language, expected) in ((Language, string)[])[(Language.English, english), (Language.French, french)])
        {
            var page = await ImportForms.SendAsync(sample.Site.NewClient(), language, file);

            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            FormProblems.AssertOnly(page, "Upload", expected);
            PageStructure.AssertSound(page);
            Assert.DoesNotContain("practice-guide", page.CookiesSet);
        }
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused()
    {
        var file = new byte[FileReader.MostBytes + 1];
        Array.Fill(file, (byte)' ');

        var page = await ImportForms.SendAsync(sample.Site.NewClient(), Language.English, file);

        FormProblems.AssertOnly(page, "Upload", "This file is too large: at most 5 MB fit.");
    }

    [Fact]
    public async Task A_form_without_a_file_asks_for_one()
    {
        var client = sample.Site.NewClient();

        var page = await client.SubmitAsync((await ImportForms.OpenAsync(client, Language.English)).Without("Upload"));

        FormProblems.AssertOnly(page, "Upload", "Choose the file of a worksheet; its name ends in “json”.");
    }

    [Theory]
    [InlineData(new byte[] { 0xff, 0xfe, 0x00 })]
    [InlineData(new byte[] { (byte)'"', 0xc3, 0x28, (byte)'"' })]
    public void Bytes_that_are_no_text_are_no_file(byte[] bytes) =>
        Assert.Contains(FileReader.Read(bytes).Problem!.Kind, (ImportProblemKind[])[ImportProblemKind.NotJson, ImportProblemKind.OtherFormat]);

    [Fact]
    public void Half_a_letter_is_refused_and_not_kept()
    {
        var reading = FileReader.Read(Encoding.UTF8.GetBytes(With("title", "x").Replace("\"x\"", "\"\\ud800\"", StringComparison.Ordinal)));

        Assert.Null(reading.File);
        Assert.NotNull(reading.Problem);
    }

    [Fact]
    public void A_mark_at_the_beginning_does_not_hurt() =>
        Assert.NotNull(FileReader.Read((byte[])[.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(CompleteFileTests.Minimal().ToJsonString())]).File);

    [Fact]
    public void Anything_cut_anywhere_is_refused_without_an_exception()
    {
        var whole = Encoding.UTF8.GetBytes(CompleteFileTests.Minimal().ToJsonString());

        for (var length = 0; length < whole.Length; length++)
            Assert.NotNull(FileReader.Read(whole.AsMemory(0, length)).Problem);
    }

    private static string With(string name, JsonNode? value)
    {
        var file = CompleteFileTests.Minimal();
        file[name] = value;
        return file.ToJsonString();
    }

    private static string Answers(string json) =>
        CompleteFileTests.Minimal().ToJsonString().Replace("\"answers\":[]", $"\"answers\":{json}", StringComparison.Ordinal);

    private static string Damaged(string place) => $"This file is damaged or was changed: “{place}” is missing, or is not what it should be.";

    private static string Abime(string place) => $"Ce fichier est abîmé ou a été modifié\u00a0: «\u00a0{place}\u00a0» manque, ou n’est pas ce qu’il devrait être.";
}
