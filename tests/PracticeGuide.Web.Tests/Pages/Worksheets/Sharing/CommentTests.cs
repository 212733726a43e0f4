using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

/// <summary>What people say beside an item.</summary>
public sealed class CommentTests(Site site)
{
    private const string Item = "purpose";

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_comment_is_read_by_the_others_with_who_said_it_when_and_in_which_language(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var observer = await company.JoinAsync(language, Company.Observer, "Béla");

        await SayAsync(company, observer, language, "Une ligne\r\net <b>une</b> autre");
        var page = await company.OpenStepAsync(company.Owner, language.Other, Item);
        var everything = await company.Owner.GetAsync(SiteLinks.Everything(language, company.Id));

        Assert.Equal("Une ligne\net <b>une</b> autre", page.One("section.changes .typed").TextContent);
        Assert.Equal(language.Code, page.AttributeOf("section.changes .typed", "lang"));
        Assert.Equal(site.Text(language.Other, "Written by {0}, {1}", "Béla", page.TextOf("section.changes time")), page.TextOf("section.changes .answer-facts > span"));
        Assert.Empty(page.All("form[action$='handler=Uncomment']"));
        Assert.Equal(SiteLinks.Comments(language, company.Id, Item), everything.LinkTo("a[href$='#comments']"));
        PageStructure.AssertSound(page);
        PageStructure.AssertSound(everything);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Ones_own_comment_can_be_taken_back_and_leaves_its_place(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        await SayAsync(company, company.Owner, language, "mot de trop");
        var said = await company.OpenStepAsync(company.Owner, language, Item);

        var page = await company.Owner.SubmitAndFollowAsync(said.Form("form[action$='handler=Uncomment']"));

        Assert.DoesNotContain("mot de trop", page.Body, StringComparison.Ordinal);
        Assert.Equal(site.Text(language, "A comment stood here; its author took it back."), page.TextOf("section.changes li"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Nobody_takes_back_what_someone_else_said(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var observer = await company.JoinAsync(language, Company.Observer, "Béla");
        await SayAsync(company, company.Owner, language, "reste là");
        await SayAsync(company, observer, language, "de Béla");
        var own = (await company.OpenStepAsync(company.Owner, language, Item)).Form("form[action$='handler=Uncomment']");
        var theirs = (await company.OpenStepAsync(observer, language, Item)).Form("form[action$='handler=Uncomment']");

        var refused = await observer.SubmitAsync(theirs.With("comment", own["comment"]!));

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.Equal(["reste là", "de Béla"], (await company.OpenStepAsync(observer, language, Item)).TextsOf("section.changes .typed"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_form_sent_twice_says_it_once(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var form = (await company.OpenStepAsync(company.Owner, language, Item)).Form("form[data-comment]").With("comment", "une seule fois");

        await company.Owner.SubmitAsync(form);
        await company.Owner.SubmitAsync(form);

        Assert.Equal(["une seule fois"], (await company.OpenStepAsync(company.Owner, language, Item)).TextsOf("section.changes .typed"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_form_sent_to_another_worksheet_is_said_there(string code)
    {
        var language = Languages.Of(code);
        var (company, other) = (await Company.StartAsync(site, language), await Company.StartAsync(site, language));
        var form = (await company.OpenStepAsync(company.Owner, language, Item)).Form("form[data-comment]").With("comment", "ici");
        var elsewhere = (await other.OpenStepAsync(other.Owner, language, Item)).Form("form[data-comment]").With("comment", "là").With("operation", form["operation"]!);

        await company.Owner.SubmitAsync(form);
        await other.Owner.SubmitAsync(elsewhere);

        Assert.Equal(["ici"], (await company.OpenStepAsync(company.Owner, language, Item)).TextsOf("section.changes .typed"));
        Assert.Equal(["là"], (await other.OpenStepAsync(other.Owner, language, Item)).TextsOf("section.changes .typed"));
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("fr", " \r\n ")]
    public async Task An_empty_comment_is_asked_for_again(string code, string said)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);

        var page = await SayAsync(company, company.Owner, language, said);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "comment", site.Text(language, "Write what you have to say."));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_comment_that_is_too_long_comes_back_whole(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);

        var page = await SayAsync(company, company.Owner, language, new('é', 2001));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(
            page, "comment", site.Text(language, "This is too long: {0:N0} characters, and {1:N0} fit. Shorten it and send it again.", 2001, 2000));
        Assert.Equal(new('é', 2001), page.Form("form[data-comment]")["comment"]);
        PageStructure.AssertSound(page);
    }

    private static async Task<SitePage> SayAsync(Company company, SiteClient client, Language language, string said) =>
        await client.SubmitAsync((await company.OpenStepAsync(client, language, Item)).Form("form[data-comment]").With("comment", said));
}
