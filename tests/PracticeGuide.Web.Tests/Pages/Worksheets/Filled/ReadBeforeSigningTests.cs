using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>What is signed is what was read: an answer that was changed in another tab, or by someone else, stops it and is named.</summary>
public sealed class ReadBeforeSigningTests(Site site)
{
    private const string Changed = "The worksheet was changed after you had opened this page. Nothing was signed or moved: read below what changed before you go on.";

    private Tool Agreement => site.Library.Tools.Single(tool => tool.Id == "mentor-agreement");

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_was_changed_since_is_named_and_nothing_is_signed(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await FilledAsync(language);
        var form = (await OpenAsync(worksheet, language)).Form().With("SignedName", "Ariane Côté");
        await worksheet.SaveAsync(language, Item("mentee-name"), (PersonItem.Text, "Une autre personne"));

        var page = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal([site.Text(language, Changed)], page.TextsOf(".problems li"));
        Assert.Equal("#since", page.LinkTo(".problems li a"));
        Assert.Equal([Item("mentee-name").Title[language]], page.TextsOf("#since li > a"));
        Assert.Contains("Ariane", page.TextOf("#since .answer-facts"), StringComparison.Ordinal);
        Assert.Equal(worksheet.StepAddress(language, Item("mentee-name")), page.LinkTo("#since li > a"));
        Assert.Equal("Ariane Côté", page.Form()["SignedName"]);
        Assert.Equal(Agreement.FindStage("draft")!.Title[language], page.TextOf(".stages [aria-current] b"));
        Assert.DoesNotContain("Ariane Côté", (await worksheet.OpenOverviewAsync(language)).TextsOf(".answers li").Single(said => said.Contains(Item("signature").Title[language], StringComparison.Ordinal)), StringComparison.Ordinal);
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Once_it_was_named_it_is_read_and_can_be_signed(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await FilledAsync(language);
        var form = (await OpenAsync(worksheet, language)).Form().With("SignedName", "Ariane Côté");
        await worksheet.SaveAsync(language, Item("mentee-name"), (PersonItem.Text, "Une autre personne"));

        var signed = await worksheet.Client.SubmitAsync((await worksheet.Client.SubmitAsync(form)).Form());

        Assert.Equal(SiteLinks.Worksheet(language, worksheet.Id), signed.RedirectsTo);
        Assert.Equal(Agreement.FindStage("in-force")!.Title[language], (await OpenAsync(worksheet, language)).TextOf(".stages [aria-current] b"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_form_that_came_back_for_a_name_still_knows_what_was_read(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await FilledAsync(language);
        var form = (await OpenAsync(worksheet, language)).Form().With("SignedName", "");
        await worksheet.SaveAsync(language, Item("mentee-name"), (PersonItem.Text, "Une autre personne"));

        var nameless = await worksheet.Client.SubmitAsync(form);
        var page = await worksheet.Client.SubmitAsync(nameless.Form().With("SignedName", "Ariane"));

        Assert.Equal(HttpStatusCode.BadRequest, nameless.Status);
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal([Item("mentee-name").Title[language]], page.TextsOf("#since li > a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("v1")]
    [InlineData("v1 mentee-name:x start:99999999999 :: : mentee-name:1 mentee-name:2")]
    [InlineData("v2 <script>")]
    public async Task A_stamp_that_the_page_did_not_make_signs_nothing(string stamp)
    {
        var worksheet = await FilledAsync(Language.French);

        var page = await worksheet.Client.SubmitAsync((await OpenAsync(worksheet, Language.French)).Form().With("SignedName", "Ariane").With("Read", stamp));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains(Item("mentee-name").Title[Language.French], page.TextsOf("#since li > a"));
        Assert.Equal(Agreement.FindStage("draft")!.Title[Language.French], page.TextOf(".stages [aria-current] b"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Another_version_of_the_tool_is_to_be_read_again(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await FilledAsync(language);
        var form = (await OpenAsync(worksheet, language)).Form().With("SignedName", "Ariane");

        var page = await worksheet.Client.SubmitAsync(form.With("Read", "v9" + form["Read"]![2..]));

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal([site.Text(language, "The worksheet has gone over to another version of its tool meanwhile. Nothing was signed or moved: read it again before you go on.")], page.TextsOf(".problems li"));
        Assert.Empty(page.All("#since"));
        Assert.Equal("Ariane", page.Form()["SignedName"]);
    }

    private Item Item(string id) => Agreement.FindItem(id)!;

    private static Task<SitePage> OpenAsync(FilledWorksheet worksheet, Language language) => worksheet.Client.GetAsync(SiteLinks.NextStage(language, worksheet.Id));

    /// <summary>An agreement of a mentor, ready to be signed.</summary>
    private async Task<FilledWorksheet> FilledAsync(Language language)
    {
        var client = site.NewClient();
        var start = await client.GetAsync(Agreement.Address(language));
        var started = await client.SubmitAsync(start.Form().With("Title", "Entente").With("PersonName", "Ariane").With("Role", "mentor"));
        FilledWorksheet worksheet = new(site, client, Agreement, FilledWorksheet.IdIn(started.RedirectsTo!));
        var form = (await worksheet.OpenEverythingAsync(language)).Form("form[data-autosave]").With("then", "stay");
        foreach (var item in Agreement.Items.Where(item => item.RequiredFor == "draft"))
            form = form.With($"{item.Id}.{item.MainField!.Name}", item switch { ClauseItem => ClauseItem.Yes, DateItem => "2026-11-22", _ => "Ariane" });
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(form)).Status);
        return worksheet;
    }
}
