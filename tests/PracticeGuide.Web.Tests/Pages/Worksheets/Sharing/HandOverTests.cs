using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Sharing;

/// <summary>One device, passed from hand to hand.</summary>
public sealed class HandOverTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Someone_beside_the_device_writes_under_their_own_name_until_it_is_handed_back(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);

        var handed = await AddAsync(company, language, "Béla");
        await company.SaveAsync(company.Owner, language, "purpose", "ce que Béla écrit");
        var back = await company.Owner.SubmitAndFollowAsync((await company.OpenShareAsync(language)).Form("[data-acting-as] form"));
        await company.SaveAsync(company.Owner, language, "subject", "ce qu’Andrée écrit");

        Assert.Contains("Béla", handed.TextOf("[data-acting-as]"), StringComparison.Ordinal);
        Assert.Contains(company.TitleOf(Company.Observer, language), handed.TextOf("[data-acting-as]"), StringComparison.Ordinal);
        Assert.Contains("Andrée", back.TextOf("[data-acting-as]"), StringComparison.Ordinal);
        Assert.Equal(["Béla", "Andrée"], (await site.ChangesAsync(company.Id)).Select(change => change.PersonName));
        PageStructure.AssertSound(handed);
        PageStructure.AssertSound(back);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Someone_who_takes_part_here_can_be_handed_the_device_again(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        await AddAsync(company, language, "Béla");
        await company.Owner.SubmitAsync((await company.OpenShareAsync(language)).Form("[data-acting-as] form"));

        var share = await company.OpenShareAsync(language);
        var page = await company.Owner.SubmitAndFollowAsync(share.Form("main li form[action$='handler=Hand']"));

        Assert.Contains("Béla", page.TextOf("[data-acting-as]"), StringComparison.Ordinal);
        PageStructure.AssertSound(share);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_same_name_in_the_same_role_is_the_same_person(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var form = (await company.OpenShareAsync(language)).Form("[data-add-here]").With("PersonName", "Béla").With("Role", Company.Observed);

        await company.Owner.SubmitAsync(form);
        await company.Owner.SubmitAsync(form);

        Assert.Equal(2, (await company.ParticipantsAsync()).Count);
    }

    [Theory]
    [InlineData("en", "", "Write the name of the person, so that it stands beside what they write.")]
    [InlineData("fr", "  ", "Write the name of the person, so that it stands beside what they write.")]
    [InlineData("en", "a\u0007b", "This holds characters that cannot be kept. Write it again without them.")]
    [InlineData("fr", "a\u0007b", "This holds characters that cannot be kept. Write it again without them.")]
    public async Task A_name_that_cannot_be_kept_adds_nobody(string code, string name, string problem)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);

        var page = await company.Owner.SubmitAsync(
            (await company.OpenShareAsync(language)).Form("[data-add-here]").With("PersonName", name).With("Role", Company.Observer));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "PersonName", site.Text(language, problem));
        Assert.Single(await company.ParticipantsAsync());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_role_has_to_be_chosen_among_those_of_the_tool(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        var form = (await company.OpenShareAsync(language)).Form("[data-add-here]").With("PersonName", "Béla");

        var without = await company.Owner.SubmitAsync(form.Without("Role"));
        var unknown = await company.Owner.SubmitAsync(form.With("Role", "director"));

        Assert.All([without, unknown], page => FormProblems.AssertOnly(page, "Role", site.Text(language, "Choose the part they take.")));
        Assert.Equal("Béla", unknown.Form("[data-add-here]")["PersonName"]);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_device_is_handed_to_nobody_who_takes_part_elsewhere(string code)
    {
        var language = Languages.Of(code);
        var company = await Company.StartAsync(site, language);
        await AddAsync(company, language, "Cleo", Company.Observed);
        await company.JoinAsync(language, Company.Observed, "Béla");
        var elsewhere = (await company.ParticipantsAsync())[^1].PersonId;
        var form = (await company.OpenShareAsync(language)).Form("[data-acting-as] form");

        var refused = await company.Owner.SubmitAsync(form.With("person", $"{elsewhere}"));
        var forged = await company.Owner.GetAsync(SiteLinks.Share(language, company.Id), ("Cookie", $"handed-over={company.Id:N}.{elsewhere:N}"));

        Assert.Equal(HttpStatusCode.NotFound, refused.Status);
        Assert.DoesNotContain("Béla", forged.TextOf("[data-acting-as]"), StringComparison.Ordinal);
    }

    private static async Task<SitePage> AddAsync(Company company, Language language, string name, string roleId = Company.Observer) =>
        await company.Owner.SubmitAndFollowAsync(
            (await company.OpenShareAsync(language)).Form("[data-add-here]").With("PersonName", name).With("Role", roleId));
}
