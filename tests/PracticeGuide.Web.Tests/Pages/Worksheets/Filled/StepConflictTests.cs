using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>Two windows on one step, and requests that arrive twice.</summary>
public sealed class StepConflictTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_second_of_two_windows_is_shown_both_texts(string code)
    {
        var (language, worksheet, page) = await LoseTheRaceAsync(code);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("écrit d’abord", page.TextOf(".snapshot .finished-sentence .typed"));
        Assert.Equal("écrit ensuite", page.Form()[worksheet.Field(CheckItem.Sentence)]);
        Assert.Equal("note ensuite", page.Form()[worksheet.Field(CheckItem.Note)]);
        Assert.Equal("1", page.Form()[worksheet.Field("revision")]);
        FormProblems.AssertOnly(page, worksheet.Field(CheckItem.State), site.Text(
            language, "This was changed while you were writing. Below is what stands there now, and what you wrote."));
        Assert.Equal(worksheet.StepAddress(language), page.LinkTo(".conflict a.button"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_stood_there_stays_until_the_second_decides(string code)
    {
        var (language, worksheet, _) = await LoseTheRaceAsync(code);

        var step = await worksheet.OpenStepAsync(language);

        Assert.Equal("écrit d’abord", step.Form()[worksheet.Field(CheckItem.Sentence)]);
        Assert.Contains(site.Text(language, "Set aside: someone else had saved first"), step.TextsOf("details.changes .note"));
        Assert.Contains("écrit ensuite", step.TextsOf("details.changes .typed"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Saving_once_more_puts_the_second_text_there_and_both_stay_in_the_history(string code)
    {
        var (language, worksheet, page) = await LoseTheRaceAsync(code);

        var saved = await worksheet.Client.SubmitAsync(page.Form().With("then", "stay"));
        var step = await worksheet.OpenStepAsync(language);

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal("écrit ensuite", step.Form()[worksheet.Field(CheckItem.Sentence)]);
        Assert.Contains("écrit d’abord", step.TextsOf("details.changes .typed"));
        Assert.Equal([false, true, false], (await worksheet.ChangesAsync()).Select(change => change.SetAside));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_request_that_arrives_twice_changes_nothing_twice(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = await worksheet.FillInAsync(language, (CheckItem.Note, "une fois"));

        var first = await worksheet.Client.SubmitAsync(form);
        var second = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(HttpStatusCode.Redirect, second.Status);
        Assert.Single(await worksheet.ChangesAsync());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_request_that_arrives_again_after_a_later_save_does_not_undo_it(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = await worksheet.FillInAsync(language, (CheckItem.Note, "d’abord"));
        await worksheet.Client.SubmitAsync(form);
        await worksheet.SaveAsync(language, (CheckItem.Note, "ensuite"));

        await worksheet.Client.SubmitAsync(form);
        var step = await worksheet.OpenStepAsync(language);

        Assert.Equal("ensuite", step.Form()[worksheet.Field(CheckItem.Note)]);
        Assert.Equal(2, (await worksheet.ChangesAsync()).Count);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Two_windows_that_wrote_the_same_agree(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var one = await worksheet.FillInAsync(language, (CheckItem.Note, "pareil"));
        var two = await worksheet.FillInAsync(language, (CheckItem.Note, "pareil"));

        await worksheet.Client.SubmitAsync(one);
        var second = await worksheet.Client.SubmitAsync(two);

        Assert.Equal(HttpStatusCode.Redirect, second.Status);
        Assert.Single(await worksheet.ChangesAsync());
    }

    [Fact]
    public async Task Two_windows_on_different_steps_never_get_in_each_others_way()
    {
        var worksheet = await site.StartWorksheetAsync(Language.French);
        var items = worksheet.Tool.Items.Take(2).ToArray();
        var one = await worksheet.FillInAsync(Language.French, items[0], (CheckItem.Note, "un"));
        var two = await worksheet.FillInAsync(Language.English, items[1], (CheckItem.Note, "two"));

        var answers = await Task.WhenAll(worksheet.Client.SubmitAsync(one), worksheet.Client.SubmitAsync(two));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.Status));
        Assert.Equal(2, (await worksheet.ChangesAsync()).Count);
    }

    private async Task<(Language Language, FilledWorksheet Worksheet, SitePage Page)> LoseTheRaceAsync(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var first = await worksheet.FillInAsync(language, (CheckItem.Sentence, "écrit d’abord"));
        var second = await worksheet.FillInAsync(language, (CheckItem.Sentence, "écrit ensuite"), (CheckItem.Note, "note ensuite"));
        await worksheet.Client.SubmitAsync(first);
        return (language, worksheet, await worksheet.Client.SubmitAsync(second));
    }
}
