using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Pages.Worksheets;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>Copying a worksheet, putting it away, deleting it, and bringing it back.</summary>
public sealed class ManageTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_copy_holds_the_same_answers_under_its_own_name_and_goes_its_own_way(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, title: "Carrefour jeunesse");
        await worksheet.SaveAsync(language, (CheckItem.Sentence, "lisent ensemble"));

        var offered = await OpenAsync(worksheet, language);
        var copied = await worksheet.Client.SubmitAsync(Form(offered, "Copy").With("Title", "L’an prochain"));
        var copy = new FilledWorksheet(site, worksheet.Client, worksheet.Tool, FilledWorksheet.IdIn(copied.RedirectsTo!));
        await copy.SaveAsync(language, (CheckItem.Sentence, "écrivent ensemble"));

        Assert.Equal(site.Text(language, "{0} (copy)", "Carrefour jeunesse"), Form(offered, "Copy")["Title"]);
        Assert.NotEqual(worksheet.Id, copy.Id);
        Assert.Equal("L’an prochain", (await copy.OpenOverviewAsync(language)).Heading);
        Assert.Contains("lisent ensemble", (await worksheet.OpenOverviewAsync(language)).TextsOf(".answers .typed"));
        PageStructure.AssertSound(offered);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_copy_needs_a_name_that_fits_and_what_was_typed_stands_there_again(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = Form(await OpenAsync(worksheet, language), "Copy");
        var tooLong = new string('é', WorksheetLimits.Title + 1);

        var blank = await worksheet.Client.SubmitAsync(form.With("Title", " "));
        var refused = await worksheet.Client.SubmitAsync(form.With("Title", tooLong));

        Assert.Equal(HttpStatusCode.BadRequest, blank.Status);
        FormProblems.AssertOnly(blank, "Title", site.Text(language, "Give the copy a name."));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(tooLong, Form(refused, "Copy")["Title"]);
        Assert.Single((await worksheet.Client.GetAsync(SiteLinks.Worksheets(language))).All(".worksheet-title"));
        PageStructure.AssertSound(refused);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Put_away_it_stands_in_a_list_of_its_own_until_it_is_taken_out_again(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        var open = await worksheet.Client.SubmitAndFollowAsync(Form(await OpenAsync(worksheet, language), "Archive"));
        var away = await worksheet.Client.GetAsync(SiteLinks.Worksheets(language, WorksheetGroup.Archived.Id(), 0));
        var back = await worksheet.Client.SubmitAndFollowAsync(Form(await OpenAsync(worksheet, language), "Archive"));

        Assert.Empty(open.All(".worksheet-title"));
        Assert.Single(away.All(".worksheet-title"));
        Assert.Single(back.All(".worksheet-title"));
        PageStructure.AssertSound(away);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Nothing_is_deleted_without_saying_so_twice(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        var page = await worksheet.Client.SubmitAsync(Form(await OpenAsync(worksheet, language), "Delete"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "Sure", site.Text(language, "Tick the box to say that you mean it."));
        Assert.Equal(HttpStatusCode.OK, (await worksheet.OpenOverviewAsync(language)).Status);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Deleted_it_opens_no_more_and_is_brought_back_as_it_was(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        await worksheet.SaveAsync(language, (CheckItem.Sentence, "lisent ensemble"));

        var deleted = await worksheet.Client.SubmitAndFollowAsync(Form(await OpenAsync(worksheet, language), "Delete").With("Sure", "yes"));
        var gone = await worksheet.OpenOverviewAsync(language);
        await worksheet.Client.SubmitAsync(deleted.Form("form[action*=Restore]"));
        var back = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
        Assert.Contains("lisent ensemble", back.TextsOf(".answers .typed"));
        PageStructure.AssertSound(deleted);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Someone_who_takes_part_copies_it_but_neither_puts_it_away_nor_deletes_it(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var observer = await company.JoinAsync(language, Company.Observer, "Benoît");
        var address = SiteLinks.Manage(language, company.Id);

        var page = await observer.GetAsync(address);
        var archived = await observer.SubmitAsync(Form(page, "Copy").To($"{address}?handler=Archive"));
        var deleted = await observer.SubmitAsync(Form(page, "Copy").With("Sure", "yes").To($"{address}?handler=Delete"));

        Assert.Single(page.All("form[action*=handler]"));
        Assert.Equal(HttpStatusCode.Forbidden, archived.Status);
        Assert.Equal(HttpStatusCode.Forbidden, deleted.Status);
        Assert.Equal(HttpStatusCode.OK, (await observer.GetAsync(address)).Status);
        PageStructure.AssertSound(page);
    }

    private static Task<SitePage> OpenAsync(FilledWorksheet worksheet, Language language) => worksheet.Client.GetAsync(SiteLinks.Manage(language, worksheet.Id));

    private static FilledForm Form(SitePage page, string handler) => page.Form($"form[action$='handler={handler}']");
}
