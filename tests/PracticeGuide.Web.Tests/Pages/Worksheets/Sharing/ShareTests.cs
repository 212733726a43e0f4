using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

/// <summary>Who takes part in a worksheet, and the private links by which others come to.</summary>
public sealed class ShareTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_page_says_who_takes_part_where_and_what_each_role_does(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        await company.JoinAsync(language, Company.Observer, "Béla");

        var page = await company.OpenShareAsync(language);

        Assert.Equal(["Andrée", "Béla"], page.TextsOf(".participants strong"));
        Assert.Equal(
            [company.TitleOf(Company.Observed, language), site.Text(language, "here, on this device"), company.TitleOf(Company.Observer, language), site.Text(language, "on a device of their own")],
            page.All(".participants li").SelectMany(each => each.QuerySelectorAll(".answer-facts > span").Take(2)).Select(Reading.TextOf));
        Assert.All(company.Tool.Roles, role => Assert.Contains(role.Summary[language], page.TextsOf("main p")));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_link_for_a_role_stays_the_same_until_it_is_closed(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var share = await company.OpenShareAsync(language);
        var first = await company.LinkAsync(language, Company.Observer);

        await company.Owner.SubmitAndFollowAsync(Company.Invite(share, Company.Observer));
        var again = await company.LinkAsync(language, Company.Observer);
        await company.Owner.SubmitAsync((await company.OpenShareAsync(language)).Form("form[action$='handler=Revoke']"));
        var other = await company.LinkAsync(language, Company.Observer);

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.EndsWith(other, (await company.OpenShareAsync(language)).LinkTo(".qr-code a"), StringComparison.Ordinal);
        Assert.StartsWith($"{SiteLinks.Joining(language)}/", first, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_link_for_a_role_the_tool_does_not_have_is_not_made(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var form = Company.Invite(await company.OpenShareAsync(language), Company.Observer);

        var statuses = new List<HttpStatusCode>();
        foreach (var role in (string[])["director", "", "<b>", "OBSERVER", new('x', 5000)])
            statuses.Add((await company.Owner.SubmitAsync(form.With("Role", role))).Status);

        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.NotFound, status));
        Assert.Empty((await company.OpenShareAsync(language)).All("[data-private-link]"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_tool_without_roles_has_one_link_by_which_others_fill_in_the_same(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, name: "Andrée", tool: site.Library.Tools.First(tool => tool.Roles.IsEmpty));
        var share = await worksheet.Client.GetAsync(SiteLinks.Share(language, worksheet.Id));
        var shown = await worksheet.Client.SubmitAndFollowAsync(share.Form("form[action$='handler=Invite']").With("Role", ""));
        var friend = site.NewClient();

        var join = await friend.GetAsync(new Uri(shown.AttributeOf("[data-private-link] input", "value")!).PathAndQuery);
        var step = await friend.SubmitAndFollowAsync(join.Form().With("PersonName", "Béla"));

        Assert.Equal(SiteLinks.Step(language, worksheet.Id, worksheet.Tool.Items.First(item => item.IsFilledIn).Id), step.Address);
        Assert.NotEmpty(step.All("form[data-autosave] button[type=submit]"));
        PageStructure.AssertSound(shown);
        PageStructure.AssertSound(join);
        PageStructure.AssertSound(step);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Who_leaves_has_nothing_more_to_do_with_the_worksheet(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var observer = await company.JoinAsync(language, Company.Observer, "Béla");

        var left = await observer.SubmitAsync((await company.OpenShareAsync(language, observer)).Form("form[action$='handler=Leave']"));
        var after = await observer.GetAsync(SiteLinks.Worksheet(language, company.Id));

        Assert.Equal(SiteLinks.Worksheets(language), left.RedirectsTo);
        Assert.Equal(HttpStatusCode.NotFound, after.Status);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Whoever_it_belongs_to_takes_others_out_but_not_themselves(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var observer = await company.JoinAsync(language, Company.Observer, "Béla");
        var participants = await company.ParticipantsAsync();
        var form = (await company.OpenShareAsync(language)).Form("form[action$='handler=Leave']");

        var refused = await company.Owner.SubmitAsync(form.With("participant", $"{participants[0].Id}"));
        var takenOut = await company.Owner.SubmitAsync(form);

        Assert.Equal($"{participants[1].Id}", form["participant"]);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal(site.Text(language, "Whoever a worksheet belongs to keeps at least one part in it."), refused.TextOf(".problems li"));
        Assert.Equal(SiteLinks.Share(language, company.Id), takenOut.RedirectsTo);
        Assert.Equal(HttpStatusCode.NotFound, (await company.OpenShareAsync(language, observer)).Status);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_guest_takes_nobody_else_out(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var observer = await company.JoinAsync(language, Company.Observer, "Béla");
        var form = (await company.OpenShareAsync(language, observer)).Form("form[action$='handler=Leave']");

        await observer.SubmitAsync(form.With("participant", $"{(await company.ParticipantsAsync())[0].Id}"));

        Assert.Equal(2, (await company.ParticipantsAsync()).Count);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_role_nobody_has_can_be_taken_as_well(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var form = (await company.OpenShareAsync(language)).Form("form[action$='handler=Take']").With("Role", Company.Observer);

        var page = await company.Owner.SubmitAndFollowAsync(form);
        await company.Owner.SubmitAsync(form);

        Assert.Equal([Company.Observed, Company.Observer], (await company.ParticipantsAsync()).Select(each => each.RoleId));
        Assert.Contains(company.TitleOf(Company.Observer, language), page.TextOf("[data-acting-as]"), StringComparison.Ordinal);
        Assert.Empty(page.All("form[action$='handler=Take']"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_role_in_which_someone_writes_private_drafts_is_theirs_alone_to_give(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var before = await company.OpenShareAsync(language);
        var link = await company.LinkAsync(language, Company.Observer);
        await company.JoinAsync(language, Company.Observer, "Béla");

        var page = await company.OpenShareAsync(language);
        var invited = await company.Owner.SubmitAsync(Company.Invite(before, Company.Observer));
        var taken = await company.Owner.SubmitAsync(before.Form("form[action$='handler=Take']").With("Role", Company.Observer));
        var added = await company.Owner.SubmitAsync(before.Form("[data-add-here]").With("PersonName", "Cleo").With("Role", Company.Observer));
        var followed = await company.Owner.GetAsync(link);

        Assert.Empty(page.All("[data-private-link=observer]"));
        Assert.Equal(HttpStatusCode.Forbidden, invited.Status);
        Assert.Equal(HttpStatusCode.Forbidden, taken.Status);
        Assert.Equal(HttpStatusCode.BadRequest, added.Status);
        Assert.Equal("Cleo", added.Form("[data-add-here]")["PersonName"]);
        Assert.Empty(followed.All("main form"));
        Assert.Equal(2, (await company.ParticipantsAsync()).Count);
        PageStructure.AssertSound(page);
        PageStructure.AssertSound(invited);
        PageStructure.AssertSound(added);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Someone_who_takes_no_part_finds_nothing(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var stranger = await Company.StartAsync(site, language);
        var form = Company.Invite(await stranger.OpenShareAsync(language), Company.Observer);

        var opened = await stranger.Owner.GetAsync(SiteLinks.Share(language, company.Id));
        var statuses = new List<HttpStatusCode>();
        foreach (var handler in (string[])["Invite", "Revoke", "Take", "Leave", "Add", "Hand"])
            statuses.Add((await stranger.Owner.SubmitAsync(form.To(SiteLinks.Share(language, company.Id, handler)))).Status);

        Assert.Equal(HttpStatusCode.NotFound, opened.Status);
        Assert.All(statuses, status => Assert.Equal(HttpStatusCode.NotFound, status));
    }
}
