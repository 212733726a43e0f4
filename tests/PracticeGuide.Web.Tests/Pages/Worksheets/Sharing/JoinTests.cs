using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

/// <summary>Following a private link.</summary>
public sealed class JoinTests(Site site)
{
    public static TheoryData<string, string> HostileTokens => new MatrixTheoryData<string, string>(
        ["en", "fr"],
        ["x", "AAAAAAAAAAAAAAAAAAAAAA", "..%2F..%2Fetc", "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%F0%9F%98%80", "'%20OR%201=1--", new('a', 3000)]);

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Someone_new_reads_who_invites_to_what_and_is_given_no_cookie_for_it(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var (link, guest) = (await company.LinkAsync(language, Company.Observer), site.NewClient());

        var page = await guest.GetAsync(link, ("Accept-Language", language.Culture.Name));

        Assert.Equal(site.Text(language, "{0} invites you to take part in: {1}", "Andrée", "Cours de 10 h"), page.TextOf(".lead"));
        Assert.Contains(company.Tool.FindRole(Company.Observer)!.Summary[language], page.TextOf(".facts"), StringComparison.Ordinal);
        Assert.DoesNotContain("practice-guide", guest.Cookies.Names);
        Assert.Single(await company.ParticipantsAsync());
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_link_is_kept_from_robots_caches_and_other_sites(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);

        var page = await site.NewClient().GetAsync(await company.LinkAsync(language, Company.Observer));

        Assert.Equal("noindex", page.AttributeOf("meta[name=robots]", "content"));
        Assert.Contains("no-store", Assert.Single(page.Header("Cache-Control")), StringComparison.Ordinal);
        Assert.Equal(["same-origin"], page.Header("Referrer-Policy"));
        Assert.Empty(page.Header("Link"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_same_invitation_is_one_link_away_in_the_other_language(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var guest = site.NewClient();
        var page = await guest.GetAsync(await company.LinkAsync(language, Company.Observer));

        var other = await guest.GetAsync(page.LinkTo("[data-language-link]"));

        Assert.Equal(HttpStatusCode.OK, other.Status);
        Assert.Equal(language.Other.Culture.Name, other.Lang);
        Assert.Equal(site.Text(language.Other, "You are invited"), other.Heading);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Joining_leads_to_the_first_step_that_waits_for_the_role(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var link = await company.LinkAsync(language, Company.Observer);
        await company.GoToAsync("observe");
        var guest = site.NewClient();

        var step = await guest.SubmitAndFollowAsync((await guest.GetAsync(link)).Form().With("PersonName", " Béla "));

        Assert.Equal(SiteLinks.Step(language, company.Id, "notes"), step.Address);
        Assert.Contains("Béla", step.TextOf("[data-acting-as]"), StringComparison.Ordinal);
        Assert.Contains(company.TitleOf(Company.Observer, language), step.TextOf("[data-acting-as]"), StringComparison.Ordinal);
        PageStructure.AssertSound(step);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_form_sent_twice_joins_once(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var (link, guest) = (await company.LinkAsync(language, Company.Observer), site.NewClient());
        var form = (await guest.GetAsync(link)).Form().With("PersonName", "Béla");
        await guest.SubmitAsync(form);

        var again = await guest.GetAsync(link);
        await guest.SubmitAsync(form);

        Assert.Equal(2, (await company.ParticipantsAsync()).Count);
        Assert.Contains(site.Text(language, "You take part already."), again.TextsOf("main p"));
        Assert.Empty(again.All("main form"));
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("fr", "   ")]
    [InlineData("fr", "\t")]
    public async Task Without_a_name_nobody_joins(string code, string name)
    {
        var language = Languages.Of(code);
        var (company, page) = await RefusedAsync(language, name);

        FormProblems.AssertOnly(page, "PersonName", site.Text(language, "Write your name, so that the others know who writes."));
        Assert.Single(await company.ParticipantsAsync());
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_name_that_is_too_long_comes_back_whole(string code)
    {
        var language = Languages.Of(code);
        var (company, page) = await RefusedAsync(language, new('é', 101));

        FormProblems.AssertOnly(page, "PersonName", site.Text(language, "This is too long: {0:N0} characters, and {1:N0} fit. Shorten it and send it again.", 101, 100));
        Assert.Equal(new('é', 101), page.Form()["PersonName"]);
        Assert.Single(await company.ParticipantsAsync());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_link_that_was_closed_says_so_kindly_even_to_someone_who_had_opened_it(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var (link, guest) = (await company.LinkAsync(language, Company.Observer), site.NewClient());
        var form = (await guest.GetAsync(link)).Form().With("PersonName", "Béla");
        await company.Owner.SubmitAsync((await company.OpenShareAsync(language)).Form("form[action$='handler=Revoke']"));

        var late = await guest.SubmitAsync(form);
        var opened = await guest.GetAsync(link);

        Assert.All([late, opened], page => AssertClosed(page, language));
        Assert.DoesNotContain("practice-guide", guest.Cookies.Names);
        Assert.Single(await company.ParticipantsAsync());
    }

    [Theory, MemberData(nameof(HostileTokens))]
    public async Task What_is_no_link_is_said_to_be_none(string code, string token)
    {
        var language = Languages.Of(code);

        var page = await site.NewClient().GetAsync($"{SiteLinks.Joining(language)}/{token}");

        AssertClosed(page, language);
    }

    private void AssertClosed(SitePage page, Language language)
    {
        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(language.Culture.Name, page.Lang);
        Assert.Equal(site.Text(language, "This link is closed"), page.Heading);
        Assert.Empty(page.All("main form"));
        PageStructure.AssertSound(page);
    }

    private async Task<(Company Company, SitePage Page)> RefusedAsync(Language language, string name)
    {
        var company = await Company.StartAsync(site, language);
        var (link, guest) = (await company.LinkAsync(language, Company.Observer), site.NewClient());
        var page = await guest.SubmitAsync((await guest.GetAsync(link)).Form().With("PersonName", name));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.DoesNotContain("practice-guide", guest.Cookies.Names);
        return (company, page);
    }
}
