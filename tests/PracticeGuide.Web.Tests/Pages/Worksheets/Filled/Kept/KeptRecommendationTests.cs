using System.Text;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml.Packaging;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled.Kept;

/// <summary>What was done about the recommendations of a self-assessment goes wherever its answers go.</summary>
public sealed class KeptRecommendationTests(Site site)
{
    private Tool Tool => site.Library.Tools.Single(tool => tool.Id == "teaching-competences");

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_kept_version_says_what_was_done_about_each_then(string code)
    {
        var language = Languages.Of(code);
        var (worksheet, text) = await AssessedAsync(language);
        await SayAsync(worksheet, language, "in-progress", "après la relâche");
        var list = await KeepAsync(worksheet, language);
        await SayAsync(worksheet, language, "done", "en mars");

        var kept = await worksheet.Client.GetAsync(list.LinkTo(".moves li > a"));

        Assert.Equal([text], kept.TextsOf("section[aria-labelledby=recommendations] h3"));
        var said = kept.TextOf("section[aria-labelledby=recommendations] li");
        Assert.Contains(site.Text(language, "Doing"), said, StringComparison.Ordinal);
        Assert.Contains("après la relâche", said, StringComparison.Ordinal);
        Assert.DoesNotContain("en mars", said, StringComparison.Ordinal);
        PageStructure.AssertSound(kept);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_kept_version_says_that_nothing_was_done_yet(string code)
    {
        var language = Languages.Of(code);
        var (worksheet, text) = await AssessedAsync(language);

        var kept = await worksheet.Client.GetAsync((await KeepAsync(worksheet, language)).LinkTo(".moves li > a"));

        Assert.Equal([text], kept.TextsOf("section[aria-labelledby=recommendations] h3"));
        Assert.Equal(site.Text(language, "To do"), kept.TextOf("section[aria-labelledby=recommendations] .chosen"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_comparison_shows_what_became_of_it(string code)
    {
        var language = Languages.Of(code);
        var (worksheet, text) = await AssessedAsync(language);
        await SayAsync(worksheet, language, "in-progress", "après la relâche");
        var list = await KeepAsync(worksheet, language);
        await SayAsync(worksheet, language, "not-applicable", "plus maintenant");

        var compared = await worksheet.Client.GetAsync(list.LinkTo(".moves li p a"));

        Assert.Equal([text], compared.TextsOf(".differences > li > h3"));
        Assert.Equal(["après la relâche", "plus maintenant"], compared.TextsOf(".both-texts .typed"));
        Assert.Contains(site.Text(language, "Set aside"), compared.TextOf(".both-texts > div:last-child"), StringComparison.Ordinal);
        PageStructure.AssertSound(compared);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_print_the_word_file_and_the_table_hold_it_after_the_sections(string code)
    {
        var language = Languages.Of(code);
        var (worksheet, text) = await AssessedAsync(language);
        await SayAsync(worksheet, language, "not-applicable", "plus maintenant");

        var address = SiteLinks.Worksheet(language, worksheet.Id);
        var print = await worksheet.Client.GetAsync(SiteLinks.PrintWorksheet(language, worksheet.Id));
        var word = await WordAsync(worksheet.Client, ExportLinks.Word(language, address));
        var csv = Encoding.UTF8.GetString(await BytesAsync(worksheet.Client, ExportLinks.Csv(language, address)));

        Assert.Equal(site.Text(language, "What you could do next"), print.TextsOf(".paper-section h2").Last());
        Assert.Equal(text, print.TextsOf(".paper-items h3").Last());
        Assert.Contains("plus maintenant", print.TextsOf(".paper-section").Last(), StringComparison.Ordinal);
        Assert.Contains(site.Text(language, "Set aside"), print.TextsOf(".paper-section").Last(), StringComparison.Ordinal);
        Assert.All([word, csv], file => Assert.Contains("plus maintenant", file, StringComparison.Ordinal));
        Assert.All([word, csv], file => Assert.Contains(site.Text(language, "Set aside"), file, StringComparison.Ordinal));
        PageStructure.AssertSound(print);
    }

    [Fact]
    public async Task A_print_of_a_worksheet_that_nothing_is_recommended_for_has_no_such_part()
    {
        var worksheet = await site.StartWorksheetAsync(Language.French, tool: Tool);

        var print = await worksheet.Client.GetAsync(SiteLinks.PrintWorksheet(Language.French, worksheet.Id));

        Assert.DoesNotContain(site.Text(Language.French, "What you could do next"), print.TextsOf(".paper-section h2"));
    }

    /// <summary>A worksheet with one practice at its lowest level, and the one thing that is recommended for it.</summary>
    private async Task<(FilledWorksheet Worksheet, string Text)> AssessedAsync(Language language)
    {
        var worksheet = await site.StartWorksheetAsync(language, tool: Tool);
        var first = Tool.Items.OfType<ScaleItem>().First();
        await worksheet.SaveAsync(language, first, (ScaleItem.Level, first.Levels[0].Id));
        return (worksheet, (await worksheet.Client.GetAsync(SiteLinks.Results(language, worksheet.Id))).TextOf(".recommendation h3"));
    }

    private static async Task SayAsync(FilledWorksheet worksheet, Language language, string state, string note)
    {
        var page = await worksheet.Client.GetAsync(SiteLinks.Results(language, worksheet.Id));
        var id = page.AttributeOf(".recommendation", "data-item");
        await worksheet.Client.SubmitAndFollowAsync(page.Form("form[data-autosave]").With($"{id}.state", state).With($"{id}.note", note));
    }

    private static async Task<SitePage> KeepAsync(FilledWorksheet worksheet, Language language)
    {
        var page = await worksheet.Client.GetAsync(SiteLinks.Kept(language, worksheet.Id));
        return await worksheet.Client.SubmitAndFollowAsync(FilledForm.From((IHtmlFormElement)page.One("form.names"), page.Address).With("Label", "Avant"));
    }

    private static async Task<string> WordAsync(SiteClient client, string address)
    {
        using var stream = new MemoryStream(await BytesAsync(client, address));
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        return file.MainDocumentPart!.Document.Body!.InnerText;
    }

    private static async Task<byte[]> BytesAsync(SiteClient client, string address)
    {
        using var answer = await client.ExchangeAsync(address);
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }
}
