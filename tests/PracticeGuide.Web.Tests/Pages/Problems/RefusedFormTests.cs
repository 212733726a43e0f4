using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Problems;

/// <summary>Forms that are refused before a page sees them. The person's own text comes back; another site's never does.</summary>
public sealed class RefusedFormTests(Site site)
{
    private const string Token = "form-token";

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_form_without_token_is_refused_and_its_text_given_back(string code)
    {
        var (language, worksheet, form) = await FillInAsync(code);

        var page = await worksheet.Client.SubmitAsync(form.Without(Token));

        await AssertExpiredAsync(page, language, worksheet);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_form_with_a_wrong_token_is_refused_and_its_text_given_back(string code)
    {
        var (language, worksheet, form) = await FillInAsync(code);

        var page = await worksheet.Client.SubmitAsync(form.With(Token, "CfDJ8-nonsense"));

        await AssertExpiredAsync(page, language, worksheet);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_form_whose_cookie_was_cleared_is_refused_and_its_text_given_back(string code)
    {
        var (language, worksheet, form) = await FillInAsync(code);
        worksheet.Client.Cookies.Forget("form");

        var page = await worksheet.Client.SubmitAsync(form);

        await AssertExpiredAsync(page, language, worksheet);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_start_without_token_starts_nothing_and_gives_the_names_back(string code)
    {
        var language = Languages.Of(code);
        var client = site.NewClient();
        var start = await client.GetAsync(site.Checklist.Address(language));

        var page = await client.SubmitAsync(start.Form().With("Title", "Mon école").With("PersonName", "Sacha").Without(Token));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("Mon école", Reading.TextOf(page.One("textarea#Title")));
        Assert.Equal("Sacha", Reading.TextOf(page.One("textarea#PersonName")));
        Assert.DoesNotContain("practice-guide", client.Cookies.Names);
    }

    [Theory]
    [InlineData("en", "Sec-Fetch-Site", "cross-site")]
    [InlineData("fr", "Sec-Fetch-Site", "cross-site")]
    [InlineData("en", "Sec-Fetch-Site", "same-site")]
    [InlineData("fr", "Origin", "https://evil.example")]
    [InlineData("en", "Origin", "https://evil.example")]
    [InlineData("en", "Origin", "null")]
    [InlineData("fr", "Origin", "http://localhost.evil.example")]
    [InlineData("en", "Origin", "http://localhost:81")]
    public async Task A_form_sent_by_another_site_is_refused_and_nothing_of_it_is_shown(string code, string header, string value)
    {
        var (language, worksheet, form) = await FillInAsync(code);

        var page = await worksheet.Client.SubmitAsync(form, (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Equal(language.Culture.Name, page.Lang);
        Assert.Equal(site.Text(language, "This was refused"), page.Heading);
        Assert.Empty(page.All("textarea"));
        Assert.DoesNotContain("ma longue phrase", page.Document.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Empty(await worksheet.ChangesAsync());
        PageStructure.AssertSound(page);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "http://localhost")]
    public async Task A_form_that_the_browser_says_comes_from_the_site_is_taken(string header, string value)
    {
        var (_, worksheet, form) = await FillInAsync("fr");

        var saved = await worksheet.Client.SubmitAsync(form, (header, value));

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_link_from_another_site_to_a_page_is_followed(string code)
    {
        var page = await site.NewClient().GetAsync(Addresses.Home(Languages.Of(code)), ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    [Theory]
    [InlineData("en", 1, 2_000_000)]
    [InlineData("fr", 1, 2_000_000)]
    [InlineData("en", 20_000, 1)]
    [InlineData("fr", 20_000, 1)]
    public async Task A_form_far_over_every_limit_is_refused_with_a_page(string code, int fields, int length)
    {
        var (language, worksheet, form) = await FillInAsync(code);
        var huge = Enumerable.Range(0, fields).Aggregate(form.Fields.ToBuilder(), (all, number) =>
        {
            all.Add(new(fields == 1 ? worksheet.Field(CheckItem.Note) : $"field{number}", new string('x', length)));
            return all;
        });

        var page = await worksheet.Client.SubmitAsync(form with { Fields = huge.ToImmutable() });

        Assert.InRange((int)page.Status, 400, 499);
        Assert.Equal(language.Culture.Name, page.Lang);
        Assert.NotEqual("", page.Heading);
        Assert.Empty(await worksheet.ChangesAsync());
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Something_that_is_no_form_is_refused_with_a_page(string code)
    {
        var (language, worksheet, _) = await FillInAsync(code);
        var request = new HttpRequestMessage(HttpMethod.Post, worksheet.StepAddress(language)) { Content = new StringContent("{\"goals.note\":1}", null, "application/json") };

        var page = await worksheet.Client.SendAsync(request);

        Assert.InRange((int)page.Status, 400, 499);
        Assert.Equal(language.Culture.Name, page.Lang);
        Assert.Empty(await worksheet.ChangesAsync());
    }

    private async Task<(Language Language, FilledWorksheet Worksheet, FilledForm Form)> FillInAsync(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = await worksheet.FillInAsync(
            language, (CheckItem.Sentence, "ma longue phrase\r\nen deux lignes"), (CheckItem.Note, "ma <b>note</b>"), (CheckItem.Responsible, "Noa"));
        return (language, worksheet, form);
    }

    private async Task AssertExpiredAsync(SitePage page, Language language, FilledWorksheet worksheet)
    {
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(language.Culture.Name, page.Lang);
        Assert.Equal(site.Text(language, "This form had expired, so nothing was saved"), page.Heading);
        Assert.Equal("ma longue phrase\nen deux lignes", page.One(Css.Id(worksheet.Field(CheckItem.Sentence))).TextContent.ReplaceLineEndings("\n"));
        Assert.Equal("ma <b>note</b>", Reading.TextOf(page.One(Css.Id(worksheet.Field(CheckItem.Note)))));
        Assert.Equal("Noa", Reading.TextOf(page.One(Css.Id(worksheet.Field(CheckItem.Responsible)))));
        Assert.Equal(worksheet.StepAddress(language), page.LinkTo(".given-back a.button"));
        Assert.Empty(await worksheet.ChangesAsync());
        PageStructure.AssertSound(page);
    }
}
