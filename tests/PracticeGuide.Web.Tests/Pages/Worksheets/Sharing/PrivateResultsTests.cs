using System.Net;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml.Packaging;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

/// <summary>What a private draft tells is as private as itself: in results, in what is kept of the worksheet, and in every file that leaves the site.</summary>
public sealed class PrivateResultsTests(PrivateResults results)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Results_that_rest_on_a_private_draft_are_told_to_its_author_alone(string code)
    {
        var language = Languages.Of(code);
        var (company, mentor) = await results.AssessedAsync(language);

        var own = await company.Owner.GetAsync(SiteLinks.Results(language, company.Id));
        var theirs = await mentor.GetAsync(SiteLinks.Results(language, company.Id));

        Assert.Single(own.All(".recommendation"));
        Assert.Contains(PrivateResults.Said, own.Body, StringComparison.Ordinal);
        Assert.Contains(results.Site.Text(language, "There is nothing to show yet: give a level to at least one practice."), theirs.TextsOf(".note"));
        AssertTellsNothing(theirs.Body, language);
        PageStructure.AssertSound(theirs);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Neither_a_kept_version_nor_its_comparison_tells_a_private_draft(string code)
    {
        var language = Languages.Of(code);
        var (company, mentor) = await results.AssessedAsync(language);
        var list = await KeepAsync(company.Owner, company, language);

        var (read, compared) = (list.LinkTo(".moves li > a"), list.LinkTo(".moves li p a"));
        await SaveLevelAsync(company, language, "high");

        var own = await company.Owner.GetAsync(read);
        Assert.Contains(PrivateResults.Draft, own.Body, StringComparison.Ordinal);
        Assert.Contains(PrivateResults.Said, own.Body, StringComparison.Ordinal);
        foreach (var address in new[] { read, compared })
        {
            var theirs = await mentor.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, theirs.Status);
            AssertTellsNothing(theirs.Body, language);
            PageStructure.AssertSound(theirs);
        }
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task No_print_and_no_file_tells_a_private_draft(string code)
    {
        var language = Languages.Of(code);
        var (company, mentor) = await results.AssessedAsync(language);
        var address = SiteLinks.Worksheet(language, company.Id);
        string[] pages =
        [
            SiteLinks.PrintWorksheet(language, company.Id), ExportLinks.In(SiteLinks.PrintWorksheet(language, company.Id), ExportLinks.Both),
            ExportLinks.Csv(language, address), ExportLinks.Json(language, address), ExportLinks.Calendar(language, address),
        ];

        foreach (var page in pages)
            AssertTellsNothing((await mentor.GetAsync(page)).Body, language);
        AssertTellsNothing(await WordAsync(mentor, ExportLinks.Word(language, address)), language);
        Assert.Contains(PrivateResults.Said, await WordAsync(company.Owner, ExportLinks.Word(language, address)), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Once_it_is_shared_everybody_reads_all_of_it_everywhere(string code)
    {
        var language = Languages.Of(code);
        var (company, mentor) = await results.AssessedAsync(language);
        var kept = (await KeepAsync(company.Owner, company, language)).LinkTo(".moves li > a");
        await company.GoToAsync("shared");
        var address = SiteLinks.Worksheet(language, company.Id);

        Assert.Single((await mentor.GetAsync(SiteLinks.Results(language, company.Id))).All(".recommendation"));
        foreach (var page in new[] { kept, SiteLinks.PrintWorksheet(language, company.Id), ExportLinks.Csv(language, address), ExportLinks.Json(language, address) })
        {
            var body = (await mentor.GetAsync(page)).Body;
            Assert.Contains(PrivateResults.Draft, body, StringComparison.Ordinal);
            Assert.Contains(PrivateResults.Said, body, StringComparison.Ordinal);
        }
    }

    /// <summary>Neither what was typed, nor what the tool makes of it.</summary>
    private void AssertTellsNothing(string body, Language language)
    {
        Assert.DoesNotContain(PrivateResults.Draft, body, StringComparison.Ordinal);
        Assert.DoesNotContain(PrivateResults.Said, body, StringComparison.Ordinal);
        Assert.DoesNotContain(results.Tool.Results!.Recommendations[0].Text[language], body, StringComparison.Ordinal);
        Assert.DoesNotContain(results.Tool.Results.Bands[0].Title[language], body, StringComparison.Ordinal);
    }

    private async Task SaveLevelAsync(Company company, Language language, string level) =>
        await new FilledWorksheet(results.Site, company.Owner, company.Tool, company.Id).SaveAsync(language, company.Item("goals"), ("level", level));

    private static async Task<SitePage> KeepAsync(SiteClient client, Company company, Language language)
    {
        var page = await client.GetAsync(SiteLinks.Kept(language, company.Id));
        return await client.SubmitAndFollowAsync(FilledForm.From((IHtmlFormElement)page.One("form.names"), page.Address).With("Label", "Avant"));
    }

    private static async Task<string> WordAsync(SiteClient client, string address)
    {
        using var answer = await client.ExchangeAsync(address);
        using var stream = new MemoryStream(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var file = WordprocessingDocument.Open(stream, isEditable: false);
        return file.MainDocumentPart!.Document.Body!.InnerText;
    }
}
