using System.Net;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>Putting back what was written before.</summary>
public sealed class RestoreTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task An_earlier_answer_takes_the_place_of_what_stands_there_and_both_stay_in_the_history(string code)
    {
        var language = Languages.Of(code);
        var (worksheet, step) = await WriteTwiceAsync(code);

        var restored = await worksheet.Client.SubmitAndFollowAsync(Assert.Single(FilledWorksheet.RestoreForms(step)));

        Assert.Equal(worksheet.StepAddress(language), restored.Address);
        Assert.Equal("d’abord", restored.Form()[worksheet.Field(CheckItem.Sentence)]);
        Assert.Equal("avec une note", restored.Form()[worksheet.Field(CheckItem.Note)]);
        Assert.Equal("3", restored.Form()[worksheet.Field("revision")]);
        Assert.Equal(["d’abord", "ensuite", "d’abord"], restored.TextsOf("details.changes .finished-sentence .typed"));
        PageStructure.AssertSound(restored);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Only_what_no_longer_stands_there_can_be_put_back(string code)
    {
        var (worksheet, step) = await WriteTwiceAsync(code);

        var first = (await worksheet.ChangesAsync())[0];

        Assert.Equal([first.Id.ToString()], FilledWorksheet.RestoreForms(step).Select(form => form["change"]));
        Assert.Equal(2, step.All("details.changes > ol > li").Count());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_was_set_aside_after_a_lost_race_can_be_put_back(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var late = await worksheet.FillInAsync(language, (CheckItem.Sentence, "trop tard"));
        await worksheet.SaveAsync(language, (CheckItem.Sentence, "à temps"));
        await worksheet.Client.SubmitAsync(late);
        var step = await worksheet.OpenStepAsync(language);

        var restored = await worksheet.Client.SubmitAndFollowAsync(Assert.Single(FilledWorksheet.RestoreForms(step)));

        Assert.Equal("trop tard", restored.Form()[worksheet.Field(CheckItem.Sentence)]);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Putting_back_from_a_page_that_is_out_of_date_shows_both_and_changes_nothing_yet(string code)
    {
        var language = Languages.Of(code);
        var (worksheet, step) = await WriteTwiceAsync(code);
        await worksheet.SaveAsync(language, (CheckItem.Sentence, "en dernier"));

        var page = await worksheet.Client.SubmitAsync(Assert.Single(FilledWorksheet.RestoreForms(step)));
        var again = await worksheet.OpenStepAsync(language);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("en dernier", page.TextOf(".snapshot .finished-sentence .typed"));
        Assert.Equal("d’abord", page.Form()[worksheet.Field(CheckItem.Sentence)]);
        Assert.Equal("3", page.Form()[worksheet.Field("revision")]);
        Assert.Equal("en dernier", again.Form()[worksheet.Field(CheckItem.Sentence)]);
        PageStructure.AssertSound(page);
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("fr", "abc")]
    [InlineData("en", "-1")]
    [InlineData("fr", "99999999999999999999")]
    public async Task A_nonsense_revision_never_overwrites_what_stands_there(string code, string revision)
    {
        var language = Languages.Of(code);
        var (worksheet, step) = await WriteTwiceAsync(code);

        var page = await worksheet.Client.SubmitAsync(Assert.Single(FilledWorksheet.RestoreForms(step)).With("revision", revision));
        var again = await worksheet.OpenStepAsync(language);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        FormProblems.AssertOnly(page, worksheet.Field(CheckItem.State), site.Text(
            language, "This was changed while you were writing. Below is what stands there now, and what you wrote."));
        Assert.Equal("ensuite", again.Form()[worksheet.Field(CheckItem.Sentence)]);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_somebody_else_wrote_cannot_be_fetched_by_its_id(string code)
    {
        var language = Languages.Of(code);
        var theirs = await site.StartWorksheetAsync(language);
        await theirs.SaveAsync(language, (CheckItem.Sentence, "leur secret"));
        var secret = Assert.Single(await theirs.ChangesAsync());
        var (mine, step) = await WriteTwiceAsync(code);

        var page = await mine.Client.SubmitAsync(Assert.Single(FilledWorksheet.RestoreForms(step)).With("change", secret.Id.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.DoesNotContain("leur secret", page.Body, StringComparison.Ordinal);
        Assert.Equal(2, (await mine.ChangesAsync()).Count);
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("fr", "abc")]
    [InlineData("en", "00000000-0000-0000-0000-000000000000")]
    public async Task A_change_that_is_none_is_not_found(string code, string change)
    {
        var (worksheet, step) = await WriteTwiceAsync(code);

        var page = await worksheet.Client.SubmitAsync(Assert.Single(FilledWorksheet.RestoreForms(step)).With("change", change));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(2, (await worksheet.ChangesAsync()).Count);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_was_written_in_another_item_is_not_put_into_this_one(string code)
    {
        var language = Languages.Of(code);
        var (worksheet, step) = await WriteTwiceAsync(code);
        var other = worksheet.Tool.Items.ElementAt(1);
        var elsewhere = Assert.Single(FilledWorksheet.RestoreForms(step));

        var page = await worksheet.Client.SubmitAsync(elsewhere.To(SiteLinks.Restore(language, worksheet.Id, other.Id)));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Nobody_puts_anything_back_on_another_guests_worksheet(string code)
    {
        var language = Languages.Of(code);
        var (mine, step) = await WriteTwiceAsync(code);
        var stranger = await site.StartWorksheetAsync(language);
        var token = (await stranger.OpenStepAsync(language)).Form()["form-token"]!;

        var page = await stranger.Client.SubmitAsync(Assert.Single(FilledWorksheet.RestoreForms(step)).With("form-token", token));

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(2, (await mine.ChangesAsync()).Count);
    }

    /// <summary>A worksheet whose first step was saved twice, and that step as it is then.</summary>
    private async Task<(FilledWorksheet Worksheet, SitePage Step)> WriteTwiceAsync(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        await worksheet.SaveAsync(language, (CheckItem.Sentence, "d’abord"), (CheckItem.Note, "avec une note"));
        await worksheet.SaveAsync(language, (CheckItem.Sentence, "ensuite"), (CheckItem.Note, ""));
        return (worksheet, await worksheet.OpenStepAsync(language));
    }
}
