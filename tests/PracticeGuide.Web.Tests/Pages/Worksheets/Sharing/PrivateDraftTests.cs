using System.Net;
using DocumentFormat.OpenXml.Packaging;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

/// <summary>What one role writes alone: nobody else writes it, and nobody else reads it before it is shared.</summary>
public sealed class PrivateDraftTests(Site site)
{
    private const string Draft = "secret de brouillon 7319";
    private const string Remark = "remarque secrète 2264";

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_private_draft_is_on_no_page_of_anybody_else(string code)
    {
        var language = Languages.Of(code);
        var (company, observer) = await WithDraftAsync(language);

        foreach (var address in Pages(company, language))
        {
            var theirs = await observer.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, theirs.Status);
            Assert.DoesNotContain(Draft, theirs.Body, StringComparison.Ordinal);
            Assert.DoesNotContain(Remark, theirs.Body, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_private_draft_is_there_for_its_author_and_for_everybody_once_shared(string code)
    {
        var language = Languages.Of(code);
        var (company, observer) = await WithDraftAsync(language);

        var own = await company.OpenStepAsync(company.Owner, language, "takeaway");
        await company.GoToAsync("act");
        var shared = await company.OpenStepAsync(observer, language, "takeaway");

        Assert.All([own, shared], page => Assert.Contains(Draft, page.Body, StringComparison.Ordinal));
        Assert.All([own, shared], page => Assert.Contains(Remark, page.Body, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_private_draft_that_was_kept_is_read_by_its_author_alone(string code)
    {
        var language = Languages.Of(code);
        var (company, observer) = await WithDraftAsync(language);
        var list = await company.Owner.GetAsync(SiteLinks.Kept(language, company.Id));
        var kept = (await company.Owner.SubmitAndFollowAsync(list.Form().With("Label", "Avant le partage"))).LinkTo(".moves li > a")!;
        await company.SaveAsync(company.Owner, language, "takeaway", $"{Draft}, encore");
        string[] pages = [SiteLinks.Kept(language, company.Id), kept, SiteLinks.CompareKept(language, company.Id, Guid.Parse(kept.Split('/')[^1]))];

        var own = await company.Owner.GetAsync(kept);
        var theirs = await Task.WhenAll(pages.Select(address => observer.GetAsync(address)));

        Assert.Contains(Draft, own.Body, StringComparison.Ordinal);
        Assert.All(theirs, page => Assert.Equal(HttpStatusCode.OK, page.Status));
        Assert.All(theirs, page => Assert.DoesNotContain(Draft, page.Body, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_private_draft_is_in_the_Word_file_of_its_author_alone(string code)
    {
        var language = Languages.Of(code);
        var (company, observer) = await WithDraftAsync(language);
        var address = ExportLinks.Word(language, SiteLinks.Worksheet(language, company.Id));

        var (own, theirs) = (await WordsOfAsync(company.Owner, address), await WordsOfAsync(observer, address));

        Assert.Contains(Draft, own, StringComparison.Ordinal);
        Assert.DoesNotContain(Draft, theirs, StringComparison.Ordinal);
        Assert.DoesNotContain(Remark, theirs, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_someone_else_fills_in_is_not_saved_and_the_text_is_given_back(string code)
    {
        var language = Languages.Of(code);
        var (company, observer) = await WithDraftAsync(language);
        var form = (await company.OpenStepAsync(company.Owner, language, "takeaway")).Form("form[data-autosave]");
        var token = (await company.OpenShareAsync(language, observer)).Form("[data-add-here]")["form-token"]!;
        var field = $"takeaway.{company.Item("takeaway").MainField!.Name}";

        var page = await observer.SubmitAsync(form.With("form-token", token).With(field, "écrit par une autre"));

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Equal("écrit par une autre", page.Form("form[data-autosave]")[field]);
        Assert.DoesNotContain(Draft, page.Body, StringComparison.Ordinal);
        Assert.Equal(site.Text(language, "Someone else fills this in. Copy your text, and give it to them or write it somewhere else."), page.TextOf(".problems li"));
        Assert.Single(await site.ChangesAsync(company.Id));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task An_earlier_private_draft_cannot_be_fetched_by_putting_it_back(string code)
    {
        var language = Languages.Of(code);
        var (company, observer) = await WithDraftAsync(language);
        var change = Assert.Single(await site.ChangesAsync(company.Id));
        var form = (await company.OpenShareAsync(language, observer)).Form("[data-add-here]").To(SiteLinks.Restore(language, company.Id, "takeaway"));

        var page = await observer.SubmitAsync(form.With("change", $"{change.Id}").With("revision", "1"));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain(Draft, page.Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Nobody_comments_on_a_draft_they_cannot_read(string code)
    {
        var language = Languages.Of(code);
        var (company, observer) = await WithDraftAsync(language);
        var form = (await company.OpenStepAsync(observer, language, "purpose")).Form("form[data-comment]");

        var page = await observer.SubmitAsync(form.To(SiteLinks.Comment(language, company.Id, "takeaway", "Comment")).With("comment", "mot"));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Empty((await company.OpenStepAsync(observer, language, "takeaway")).All("form[data-comment]"));
    }

    private static async Task<string> WordsOfAsync(SiteClient client, string address)
    {
        using var response = await client.ExchangeAsync(address);
        await using var file = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var document = WordprocessingDocument.Open(file, isEditable: false);
        return document.MainDocumentPart!.Document!.InnerText;
    }

    private async Task<(Company Company, SiteClient Observer)> WithDraftAsync(Language language)
    {
        var company = await Company.StartAsync(site, language);
        var observer = await company.JoinAsync(language, Company.Observer, "Béla");
        await company.GoToAsync("reflect");
        var saved = await company.SaveAsync(company.Owner, language, "takeaway", Draft);
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        var step = await company.OpenStepAsync(company.Owner, language, "takeaway");
        await company.Owner.SubmitAsync(step.Form("form[data-comment]").With("comment", Remark));
        return (company, observer);
    }

    private static string[] Pages(Company company, Language language) =>
    [
        SiteLinks.Step(language, company.Id, "takeaway"), SiteLinks.EarlierChanges(language, company.Id, "takeaway", 0), SiteLinks.Everything(language, company.Id),
        SiteLinks.Worksheet(language, company.Id), SiteLinks.PrintWorksheet(language, company.Id), SiteLinks.Share(language, company.Id), SiteLinks.Worksheets(language),
        SiteLinks.Carry(language, company.Id), SiteLinks.NextStage(language, company.Id), SiteLinks.Manage(language, company.Id),
        ExportLinks.Json(language, SiteLinks.Worksheet(language, company.Id)), ExportLinks.Csv(language, SiteLinks.Worksheet(language, company.Id)),
        ExportLinks.Calendar(language, SiteLinks.Worksheet(language, company.Id)),
    ];
}
