using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>Tables whose every row needs something: an observation, in which every point is rated before it is shared.</summary>
public sealed class MissingCellTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_rows_that_lack_what_they_need_are_named_before_the_stage_is_left(string code)
    {
        var language = Languages.Of(code);
        var (company, observer) = await ObservedAsync(language);
        await SaveAsync(company, observer, language, "ratings", "", ("p1.rating", "good"), ("p2.note", "Vu de loin"));

        var page = await OpenAsync(company, observer, language);

        Assert.Equal([Say(company, language, 2)], page.TextsOf("#stage li li"));
        Assert.Empty(page.All("#SignedName, #stage form"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Pressing_on_is_refused_and_names_them_too(string code)
    {
        var language = Languages.Of(code);
        var (company, observer) = await ObservedAsync(language);
        await SaveAsync(company, observer, language, "ratings", "", ("p1.rating", "good"), ("p2.rating", "not-seen"));
        var form = (await OpenAsync(company, observer, language)).Form();
        await SaveAsync(company, observer, language, "ratings", "", ("p1.rating", ""), ("p2.rating", ""), ("p2.note", "À revoir"));

        var pressed = await observer.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.BadRequest, pressed.Status);
        Assert.Equal([Say(company, language, 1), Say(company, language, 2)], pressed.TextsOf("#stage li li"));
        PageStructure.AssertSound(pressed);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Once_every_row_has_it_the_stage_is_left(string code)
    {
        var language = Languages.Of(code);
        var (company, observer) = await ObservedAsync(language);
        await SaveAsync(company, observer, language, "ratings", "", ("p1.rating", "good"), ("p2.rating", "not-seen"));

        var pressed = await observer.SubmitAsync((await OpenAsync(company, observer, language)).Form());

        Assert.Equal(SiteLinks.Worksheet(language, company.Id), pressed.RedirectsTo);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_a_private_draft_lacks_is_told_to_its_author_alone(string code)
    {
        var language = Languages.Of(code);
        var (company, observer) = await ObservedAsync(language);
        await SaveAsync(company, observer, language, "ratings", "", ("p1.rating", "good"));

        var page = await OpenAsync(company, company.Owner, language);

        Assert.Equal([company.Item("ratings").Title[language]], page.TextsOf("#stage li"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_form_says_what_every_row_needs(string code)
    {
        var language = Languages.Of(code);
        var (company, observer) = await ObservedAsync(language);

        var page = await company.OpenStepAsync(observer, language, "ratings");

        Assert.Contains(site.Text(language, "Every row needs: {0}", Rating(company).Title[language]), page.TextsOf(".item > .hint"));
        PageStructure.AssertSound(page);
    }

    private static TableColumn Rating(Company company) => ((TableItem)company.Item("ratings")).FindColumn("rating")!;

    private string Say(Company company, Language language, int number) =>
        site.Text(language, "{0}: “{1}” is missing", $"{((TableItem)company.Item("observation-points")).Columns[0].Title[language]} {number}", Rating(company).Title[language]);

    private static Task<SitePage> OpenAsync(Company company, SiteClient client, Language language) => client.GetAsync(SiteLinks.NextStage(language, company.Id));

    /// <summary>Two points agreed on, and an observer who is about to rate them.</summary>
    private async Task<(Company Company, SiteClient Observer)> ObservedAsync(Language language)
    {
        var company = await Company.StartAsync(site, language);
        var observer = await company.JoinAsync(language, Company.Observer, "Basile");
        await SaveAsync(company, company.Owner, language, "observation-points", "p1 p2", ("p1.point", "Le rythme"), ("p2.point", "La voix"));
        await company.GoToAsync("rate");
        return (company, observer);
    }

    private static async Task SaveAsync(Company company, SiteClient client, Language language, string itemId, string rows, params (string Cell, string Value)[] cells)
    {
        var form = (await company.OpenStepAsync(client, language, itemId)).Form("form[data-autosave]").With("then", "stay");
        form = rows.Length > 0 ? form.With($"{itemId}.rows", rows) : form;
        var saved = await client.SubmitAsync(cells.Aggregate(form, (each, cell) => each.With($"{itemId}.{cell.Cell}", cell.Value)));
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
    }
}
