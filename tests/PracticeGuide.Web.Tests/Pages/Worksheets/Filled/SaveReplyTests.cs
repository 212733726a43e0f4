using System.Net;
using System.Text.Json;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>What the script that saves by itself is told.</summary>
public sealed class SaveReplyTests(Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_save_is_confirmed_with_the_words_to_show_the_next_revision_and_the_progress(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = await worksheet.FillInAsync(
            language, (CheckItem.State, CheckState.Done.Id()), (CheckItem.Sentence, "par le script"), (CheckItem.Note, "n"),
            (CheckItem.Responsible, "r"), (CheckItem.Due, "2027-06-01"));

        var (status, reply) = await SendAsync(worksheet, form);
        var step = await worksheet.OpenStepAsync(language);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(step.TextOf("[data-save-state]"), reply.GetProperty("message").GetString());
        Assert.Equal(1, reply.GetProperty("revision").GetInt32());
        Assert.Equal("done", reply.GetProperty("state").GetProperty("id").GetString());
        Assert.Empty(reply.GetProperty("problems").EnumerateObject());
        Assert.Equal(step.TextOf("[data-progress-words]"), reply.GetProperty("progress").GetProperty("words").GetString());
        Assert.Equal(1, reply.GetProperty("progress").GetProperty("answered").GetInt32());
        Assert.Equal(worksheet.Tool.Items.Count(item => item.IsExpected), reply.GetProperty("progress").GetProperty("total").GetInt32());
        Assert.Equal("par le script", step.Form()[worksheet.Field(CheckItem.Sentence)]);
        Assert.Equal("2027-06-01", step.Form()[worksheet.Field(CheckItem.Due)]);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_mistake_is_told_field_by_field_and_nothing_is_saved(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = await worksheet.FillInAsync(language, (CheckItem.Due, "soon"), (CheckItem.State, "?"));

        var (status, reply) = await SendAsync(worksheet, form);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(site.Text(language, "Not saved: see the field marked below"), reply.GetProperty("message").GetString());
        Assert.Equal(
            [(worksheet.Field(CheckItem.State), site.Text(language, "Choose one of the answers that are offered.")),
             (worksheet.Field(CheckItem.Due), site.Text(language, "This is not a date the site can read. Write it as year, month and day, such as 2026-11-22."))],
            reply.GetProperty("problems").EnumerateObject().Select(problem => (problem.Name, problem.Value.GetString()!)));
        Assert.Equal(JsonValueKind.Null, reply.GetProperty("progress").ValueKind);
        Assert.Empty(await worksheet.ChangesAsync());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_lost_race_is_told_with_the_revision_that_stands_there(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var late = await worksheet.FillInAsync(language, (CheckItem.Note, "trop tard"));
        await worksheet.SaveAsync(language, (CheckItem.Note, "à temps"));

        var (status, reply) = await SendAsync(worksheet, late);

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal(1, reply.GetProperty("revision").GetInt32());
        Assert.Equal(
            site.Text(language, "This was changed while you were writing. Below is what stands there now, and what you wrote."),
            reply.GetProperty("message").GetString());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_save_repeated_after_its_answer_was_lost_is_confirmed_once_more(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = await worksheet.FillInAsync(language, (CheckItem.Note, "répétée"));

        var first = await SendAsync(worksheet, form);
        var second = await SendAsync(worksheet, form);

        Assert.Equal(HttpStatusCode.OK, second.Status);
        Assert.Equal(first.Reply.GetProperty("revision").GetInt32(), second.Reply.GetProperty("revision").GetInt32());
        Assert.Single(await worksheet.ChangesAsync());
    }

    private static async Task<(HttpStatusCode Status, JsonElement Reply)> SendAsync(FilledWorksheet worksheet, FilledForm form)
    {
        var answer = await worksheet.Client.SubmitAsync(form, ("Accept", "application/json"));

        Assert.Equal("application/json", answer.ContentType);
        Assert.Contains("no-store", string.Join(',', answer.Header("Cache-Control")), StringComparison.Ordinal);
        return (answer.Status, JsonDocument.Parse(answer.Body).RootElement);
    }
}
