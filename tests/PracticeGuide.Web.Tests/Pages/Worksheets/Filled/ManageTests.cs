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

/// <summary>Copying a worksheet, putting it away, deleting it and bringing it back.</summary>
public sealed class ManageTests(Site site)
{
    private const string OnlyOwner = "Only whoever it belongs to can do this.";

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_copy_has_the_answers_and_neither_the_history_nor_the_name(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        await worksheet.SaveAsync(language, (CheckItem.Note, "d’abord"));
        await worksheet.SaveAsync(language, (CheckItem.Note, "ensuite"));
        var page = await OpenAsync(worksheet, language);

        var copied = await worksheet.Client.SubmitAsync(Copy(page).With("Title", "  La copie  "));
        FilledWorksheet copy = new(site, worksheet.Client, worksheet.Tool, FilledWorksheet.IdIn(copied.RedirectsTo!));
        var overview = await copy.OpenOverviewAsync(language);

        Assert.Equal(site.Text(language, "{0} (copy)", "École des Érables"), Copy(page)["Title"]);
        Assert.NotEqual(worksheet.Id, copy.Id);
        Assert.Equal("La copie", overview.Heading);
        Assert.Contains("ensuite", overview.TextsOf(".answers .typed"));
        Assert.Single(await copy.ChangesAsync());
        Assert.Equal(2, (await worksheet.ChangesAsync()).Count);
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_copy_without_a_name_or_with_one_that_does_not_fit_is_not_made(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = Copy(await OpenAsync(worksheet, language));

        var nameless = await worksheet.Client.SubmitAsync(form.With("Title", " "));
        var tooLong = await worksheet.Client.SubmitAsync(form.With("Title", new string('x', WorksheetLimits.Title + 1)));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (nameless.Status, tooLong.Status));
        FormProblems.AssertOnly(nameless, "Title", site.Text(language, "Give the copy a name."));
        Assert.Equal(new string('x', WorksheetLimits.Title + 1), Copy(tooLong)["Title"]);
        Assert.Single((await worksheet.Client.GetAsync(SiteLinks.Worksheets(language))).All(".worksheet-title"));
        PageStructure.AssertSound(nameless);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_copy_by_someone_who_takes_part_leaves_out_the_private_drafts_of_others(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var observer = await company.JoinAsync(language, Company.Observer, "Béla");
        await company.SaveAsync(company.Owner, language, "purpose", "but commun 4471");
        await company.GoToAsync("reflect");
        await company.SaveAsync(company.Owner, language, "takeaway", "brouillon 8812");

        var copied = await observer.SubmitAsync(Copy(await observer.GetAsync(SiteLinks.Manage(language, company.Id))).With("Title", "À moi"));
        var overview = await observer.GetAsync(copied.RedirectsTo!);
        var json = await observer.GetAsync(ExportLinks.Json(language, copied.RedirectsTo!));

        Assert.Contains("but commun 4471", overview.Body, StringComparison.Ordinal);
        Assert.All([overview, json], page => Assert.DoesNotContain("brouillon 8812", page.Body, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_is_put_away_stands_in_a_list_of_its_own_and_is_taken_out_again(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        await worksheet.Client.SubmitAndFollowAsync(Archive(await OpenAsync(worksheet, language)));
        var (open, away) = (await ListedAsync(worksheet, language, null), await ListedAsync(worksheet, language, WorksheetGroup.Archived));
        var page = await OpenAsync(worksheet, language);
        await worksheet.Client.SubmitAndFollowAsync(Archive(page));

        Assert.Empty(open);
        Assert.Equal(["École des Érables"], away);
        Assert.Equal(site.Text(language, "Take it out again"), page.TextOf("#archive"));
        Assert.Equal(["École des Érables"], await ListedAsync(worksheet, language, null));
        Assert.Empty(await ListedAsync(worksheet, language, WorksheetGroup.Archived));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Nothing_is_deleted_before_one_says_that_one_means_it(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = Delete(await OpenAsync(worksheet, language));

        var asked = await worksheet.Client.SubmitAsync(form);
        var nonsense = await worksheet.Client.SubmitAsync(form.With("Sure", "maybe"));

        Assert.All([asked, nonsense], page => Assert.Equal(HttpStatusCode.BadRequest, page.Status));
        FormProblems.AssertOnly(asked, "Sure", site.Text(language, "Tick the box to say that you mean it."));
        Assert.Equal(HttpStatusCode.OK, (await worksheet.OpenOverviewAsync(language)).Status);
        PageStructure.AssertSound(asked);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_is_deleted_is_nowhere_and_can_be_brought_back(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        await worksheet.SaveAsync(language, (CheckItem.Note, "à garder"));

        var list = await worksheet.Client.SubmitAndFollowAsync(Delete(await OpenAsync(worksheet, language)).With("Sure", "yes"));
        var gone = await worksheet.OpenOverviewAsync(language);
        var back = await worksheet.Client.SubmitAndFollowAsync(list.Form("form[action$='handler=Restore']"));

        Assert.Equal(["École des Érables"], list.TextsOf(".worksheet-title"));
        Assert.Equal(HttpStatusCode.NotFound, gone.Status);
        Assert.Contains("à garder", back.TextsOf(".answers .typed"));
        PageStructure.AssertSound(list);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Someone_who_takes_part_neither_puts_it_away_nor_deletes_it(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var observer = await company.JoinAsync(language, Company.Observer, "Béla");
        var page = await observer.GetAsync(SiteLinks.Manage(language, company.Id));

        var archived = await observer.SubmitAsync(Copy(page).To($"{SiteLinks.Manage(language, company.Id)}?handler=Archive"));
        var deleted = await observer.SubmitAsync(Copy(page).To($"{SiteLinks.Manage(language, company.Id)}?handler=Delete").With("Sure", "yes"));

        Assert.Empty(page.All("form[action$='handler=Archive'], form[action$='handler=Delete']"));
        Assert.All([archived, deleted], refused =>
        {
            Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
            Assert.Equal([site.Text(language, OnlyOwner)], refused.TextsOf(".problems li"));
            PageStructure.AssertSound(refused);
        });
        Assert.Equal(HttpStatusCode.OK, (await company.Owner.GetAsync(SiteLinks.Worksheet(language, company.Id))).Status);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Somebody_else_finds_no_such_page(string code)
    {
        var language = Languages.Of(code);
        var (theirs, mine) = (await site.StartWorksheetAsync(language), await site.StartWorksheetAsync(language));
        var form = Copy(await OpenAsync(mine, language));

        var opened = await mine.Client.GetAsync(SiteLinks.Manage(language, theirs.Id));
        var copied = await mine.Client.SubmitAsync(form.To($"{SiteLinks.Manage(language, theirs.Id)}?handler=Copy"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (opened.Status, copied.Status));
    }

    private static Task<SitePage> OpenAsync(FilledWorksheet worksheet, Language language) => worksheet.Client.GetAsync(SiteLinks.Manage(language, worksheet.Id));

    private static FilledForm Copy(SitePage page) => page.Form("form[action$='handler=Copy']");

    private static FilledForm Archive(SitePage page) => page.Form("form[action$='handler=Archive']");

    private static FilledForm Delete(SitePage page) => page.Form("form[action$='handler=Delete']");

    private static async Task<IEnumerable<string>> ListedAsync(FilledWorksheet worksheet, Language language, WorksheetGroup? group) =>
        (await worksheet.Client.GetAsync(SiteLinks.Worksheets(language, group?.Id(), 0))).TextsOf(".worksheet-title");
}
