using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>Taking an agreement on by signing it, and back with a reason.</summary>
public sealed class NextStageTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_is_missing_is_named_and_an_agreement_is_not_signed_without_it(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await StartAsync(language, "mentor");

        var page = await OpenAsync(worksheet, language);
        var pressed = await worksheet.Client.SubmitAsync(await MadeUpAsync(worksheet, language, ("From", "draft"), ("SignedName", "Ariane")));

        var missing = worksheet.Tool.Items.Where(item => item.RequiredFor == "draft").Select(item => item.Title[language]);
        Assert.Equal(missing.Select(Reading.Line), page.TextsOf("#stage li"));
        Assert.Equal(HttpStatusCode.BadRequest, pressed.Status);
        AssertRefused(pressed, site.Text(language, "Something is still missing; see below."));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_signature_needs_a_name(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await FilledAsync(language, "mentor");

        var page = await worksheet.Client.SubmitAsync((await OpenAsync(worksheet, language)).Form().With("SignedName", "  "));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "SignedName", site.Text(language, "Write your name to sign."));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_signature_says_who_and_in_which_role_and_locks_what_was_signed(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await FilledAsync(language, "mentor");
        var clause = worksheet.Tool.Items.OfType<ClauseItem>().First();

        var signed = await worksheet.Client.SubmitAsync((await OpenAsync(worksheet, language)).Form().With("SignedName", "Ariane Côté"));
        var overview = await worksheet.OpenOverviewAsync(language);
        var locked = await worksheet.OpenStepAsync(language, clause);

        Assert.Equal(SiteLinks.Worksheet(language, worksheet.Id), signed.RedirectsTo);
        Assert.Contains(overview.TextsOf(".answers li"), said => said.Contains("Ariane Côté", StringComparison.Ordinal)
            && said.Contains(worksheet.Tool.FindRole("mentor")!.Title[language], StringComparison.Ordinal));
        Assert.Empty(locked.All($"[name='{clause.Id}.accepted']"));
        PageStructure.AssertSound(overview);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_button_of_a_stage_that_is_over_moves_nothing(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await FilledAsync(language, "mentor");
        var form = (await OpenAsync(worksheet, language)).Form().With("SignedName", "Ariane");
        await worksheet.Client.SubmitAsync(form);

        var late = await worksheet.Client.SubmitAsync(form.With("Operation", Guid.NewGuid().ToString()));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        AssertRefused(late, site.Text(language, "The worksheet has moved on meanwhile. Look at where it stands now."));
        Assert.Equal(worksheet.Tool.FindStage("in-force")!.Title[language], late.TextOf(".stages [aria-current] b"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Only_a_leader_takes_it_back_and_not_without_a_reason(string code)
    {
        var language = Languages.Of(code);
        var (mentor, leader) = (await SignedAsync(language, "mentor"), await SignedAsync(language, "leader"));

        var refused = await mentor.Client.SubmitAsync((await MadeUpAsync(mentor, language, ("From", "in-force"), ("Reason", "non"))).To($"{SiteLinks.NextStage(language, mentor.Id)}?handler=Reopen"));
        var silent = await leader.Client.SubmitAsync(Reopening(await OpenAsync(leader, language)).With("Reason", "  "));

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        AssertRefused(refused, site.Text(language, "This is for someone else to do."));
        Assert.Equal(HttpStatusCode.BadRequest, silent.Status);
        FormProblems.AssertOnly(silent, "Reason", site.Text(language, "Say why: the reason is kept with the worksheet."));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Taken_back_it_is_open_again_its_signature_counts_no_more_and_the_reason_stays(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await SignedAsync(language, "leader");

        await worksheet.Client.SubmitAsync(Reopening(await OpenAsync(worksheet, language)).With("Reason", "La date est fausse"));
        var page = await OpenAsync(worksheet, language);
        var signature = await worksheet.OpenStepAsync(language, worksheet.Tool.Items.OfType<SignatureItem>().First());

        Assert.Equal(worksheet.Tool.FindStage("draft")!.Title[language], page.TextOf(".stages [aria-current] b"));
        Assert.Contains("La date est fausse", page.TextsOf(".moves .typed"));
        Assert.Contains(site.Text(language, "Nothing yet"), signature.TextsOf(".no-answer"));
        PageStructure.AssertSound(page);
    }

    private Tool Agreement => site.Library.Tools.Single(tool => tool.Id == "mentor-agreement");

    private static Task<SitePage> OpenAsync(FilledWorksheet worksheet, Language language) => worksheet.Client.GetAsync(SiteLinks.NextStage(language, worksheet.Id));

    private static FilledForm Reopening(SitePage page) => page.Form("form[action$='handler=Reopen']");

    /// <summary>What is said of the form as a whole stands above it, and leads to the page itself.</summary>
    private static void AssertRefused(SitePage page, string problem)
    {
        Assert.Equal([problem], page.TextsOf(".problems li"));
        Assert.Equal("#main", page.LinkTo(".problems li a"));
    }

    /// <summary>A form as someone would send it who makes it up: their page shows none.</summary>
    private static async Task<FilledForm> MadeUpAsync(FilledWorksheet worksheet, Language language, params (string Name, string Value)[] fields)
    {
        var token = (await worksheet.OpenOverviewAsync(language)).Form()["form-token"]!;
        FilledForm form = new(SiteLinks.NextStage(language, worksheet.Id), IsPost: true, [new("form-token", token)]);
        return fields.Aggregate(form, (each, field) => each.With(field.Name, field.Value));
    }

    private async Task<FilledWorksheet> StartAsync(Language language, string roleId)
    {
        var client = site.NewClient();
        var start = await client.GetAsync(Agreement.Address(language));
        var started = await client.SubmitAsync(start.Form().With("Title", "Entente").With("PersonName", "Ariane").With("Role", roleId));
        return new(site, client, Agreement, FilledWorksheet.IdIn(started.RedirectsTo!));
    }

    private async Task<FilledWorksheet> FilledAsync(Language language, string roleId)
    {
        var worksheet = await StartAsync(language, roleId);
        var form = (await worksheet.OpenEverythingAsync(language)).Form("form[data-autosave]").With("then", "stay");
        foreach (var item in Agreement.Items.Where(item => item.RequiredFor == "draft"))
            form = form.With($"{item.Id}.{item.MainField!.Name}", item switch { ClauseItem => ClauseItem.Yes, DateItem => "2026-11-22", _ => "Ariane" });
        Assert.Equal(HttpStatusCode.Redirect, (await worksheet.Client.SubmitAsync(form)).Status);
        return worksheet;
    }

    private async Task<FilledWorksheet> SignedAsync(Language language, string roleId)
    {
        var worksheet = await FilledAsync(language, roleId);
        await worksheet.Client.SubmitAsync((await OpenAsync(worksheet, language)).Form().With("SignedName", "Ariane"));
        return worksheet;
    }
}
