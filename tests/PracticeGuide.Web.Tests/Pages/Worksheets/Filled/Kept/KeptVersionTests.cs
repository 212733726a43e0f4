using System.Net;
using AngleSharp.Html.Dom;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled.Kept;

/// <summary>Keeping a worksheet as it stands, reading it later, and comparing it.</summary>
public sealed class KeptVersionTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_is_kept_by_hand_is_listed_by_its_name(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        var list = await KeepAsync(worksheet, language, "Avant la rencontre");

        Assert.Equal("Avant la rencontre", list.TextOf(".moves li > a .typed"));
        PageStructure.AssertSound(list);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_name_that_is_missing_or_too_long_keeps_nothing(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = KeepForm(await worksheet.Client.GetAsync(SiteLinks.Kept(language, worksheet.Id)));

        var missing = await worksheet.Client.SubmitAsync(form);
        var tooLong = await worksheet.Client.SubmitAsync(form.With("Label", new string('x', WorksheetLimits.Id + 1)));

        Assert.Equal(HttpStatusCode.BadRequest, missing.Status);
        FormProblems.AssertOnly(missing, "Label", site.Text(language, "Give what is kept a name."));
        Assert.Equal(HttpStatusCode.BadRequest, tooLong.Status);
        Assert.Empty(tooLong.All(".moves li"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_was_kept_says_later_what_it_said_then(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        await worksheet.SaveAsync(language, (CheckItem.Note, "d’abord"));
        var list = await KeepAsync(worksheet, language, "Avant");
        await worksheet.SaveAsync(language, (CheckItem.Note, "ensuite"));

        var kept = await worksheet.Client.GetAsync(list.LinkTo(".moves li > a")!);

        Assert.Contains("d’abord", kept.TextsOf(".answers .typed"));
        Assert.DoesNotContain("ensuite", kept.TextsOf(".answers .typed"));
        PageStructure.AssertSound(kept);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Only_what_differs_is_shown_first_with_both_texts(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        await worksheet.SaveAsync(language, (CheckItem.Note, "d’abord"));
        var list = await KeepAsync(worksheet, language, "Avant");
        await worksheet.SaveAsync(language, (CheckItem.Note, "ensuite"));

        var compared = await worksheet.Client.GetAsync(list.LinkTo(".moves li p a")!);

        Assert.Equal([worksheet.FirstItem.Title[language]], compared.TextsOf(".differences > li > h3"));
        Assert.Equal(["d’abord", "ensuite"], compared.TextsOf(".both-texts .typed"));
        PageStructure.AssertSound(compared);
    }

    [Fact]
    public async Task A_request_that_arrives_twice_keeps_one()
    {
        var worksheet = await site.StartWorksheetAsync(Language.French);
        var form = KeepForm(await worksheet.Client.GetAsync(SiteLinks.Kept(Language.French, worksheet.Id))).With("Label", "Une fois");

        await worksheet.Client.SubmitAsync(form);
        var list = await worksheet.Client.SubmitAndFollowAsync(form);

        Assert.Single(list.All(".moves > li"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_was_kept_of_someone_elses_worksheet_is_not_found(string code)
    {
        var language = Languages.Of(code);
        var theirs = await site.StartWorksheetAsync(language);
        var kept = LastIdIn((await KeepAsync(theirs, language, "Leur secret")).LinkTo(".moves li > a")!);
        var mine = await site.StartWorksheetAsync(language);

        var read = await mine.Client.GetAsync(SiteLinks.Kept(language, mine.Id, kept));
        var compared = await mine.Client.GetAsync(SiteLinks.CompareKept(language, mine.Id, kept));

        Assert.Equal(HttpStatusCode.NotFound, read.Status);
        Assert.Equal(HttpStatusCode.NotFound, compared.Status);
    }

    private static Guid LastIdIn(string address) => Guid.Parse(address.Split('/')[^1]);

    private static FilledForm KeepForm(SitePage page) => FilledForm.From((IHtmlFormElement)page.One("form.names"), page.Address);

    private static async Task<SitePage> KeepAsync(FilledWorksheet worksheet, Language language, string label)
    {
        var page = await worksheet.Client.GetAsync(SiteLinks.Kept(language, worksheet.Id));
        return await worksheet.Client.SubmitAndFollowAsync(KeepForm(page).With("Label", label));
    }
}
