using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>Changing the name of a worksheet and one's own.</summary>
public sealed class NamesTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task New_names_are_shown_from_now_on_and_the_history_keeps_the_old_one(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, title: "Avant", name: "Camille");
        await worksheet.SaveAsync(language, (CheckItem.Note, "par Camille"));

        var overview = await worksheet.OpenOverviewAsync(language);
        var renamed = await worksheet.Client.SubmitAndFollowAsync(overview.Form().With("Title", "Après").With("PersonName", "Camille T."));
        await worksheet.SaveAsync(language, (CheckItem.Note, "par Camille T."));

        Assert.Equal("Après", renamed.Heading);
        Assert.Equal("Camille T.", renamed.Form()["PersonName"]);
        Assert.Equal(["Camille", "Camille T."], (await worksheet.ChangesAsync()).Select(change => change.PersonName));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Names_that_are_too_long_are_refused_with_everything_typed_kept(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, title: "Avant", name: "Camille");
        var tooLong = new string('x', WorksheetLimits.Title + 1);
        var overview = await worksheet.OpenOverviewAsync(language);

        var refused = await worksheet.Client.SubmitAsync(overview.Form().With("Title", tooLong).With("PersonName", "Nouveau nom"));
        var later = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        FormProblems.AssertOnly(refused, "Title", site.Text(
            language, "This is too long: {0:N0} characters, and {1:N0} fit. Shorten it and send it again.", tooLong.Length, WorksheetLimits.Title));
        Assert.Equal(tooLong, refused.Form()["Title"]);
        Assert.Equal("Nouveau nom", refused.Form()["PersonName"]);
        Assert.Equal("Avant", later.Heading);
        Assert.Equal("Camille", later.Form()["PersonName"]);
        PageStructure.AssertSound(refused);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task An_empty_name_falls_back_to_the_name_of_the_tool(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, title: "Avant", name: "Camille");
        var overview = await worksheet.OpenOverviewAsync(language);

        var renamed = await worksheet.Client.SubmitAndFollowAsync(overview.Form().With("Title", "").With("PersonName", ""));

        Assert.Equal(worksheet.Tool.Title[language], renamed.Heading);
        Assert.Equal("", renamed.Form()["PersonName"]);
        Assert.Equal(SiteLinks.Worksheet(language, worksheet.Id), renamed.Address);
    }
}
