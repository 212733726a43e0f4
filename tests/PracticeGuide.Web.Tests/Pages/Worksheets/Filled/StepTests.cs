using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>Filling in one step with the form alone.</summary>
public sealed class StepTests(Site site)
{
    private static readonly (string Field, string Value)[] Everything =
    [
        (CheckItem.State, CheckState.InProgress.Id()),
        (CheckItem.Sentence, "réussissent leur année,\r\nensemble « vraiment » 😀"),
        (CheckItem.Note, "À revoir en mai"),
        (CheckItem.Responsible, "la direction adjointe"),
        (CheckItem.Due, "2027-03-01"),
    ];

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_step_nobody_has_touched_is_open_and_empty(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        var step = await worksheet.OpenStepAsync(language);

        var form = step.Form();
        Assert.Equal(CheckState.Open.Id(), form[worksheet.Field(CheckItem.State)]);
        Assert.All((string[])[CheckItem.Sentence, CheckItem.Note, CheckItem.Responsible, CheckItem.Due], field => Assert.Equal("", form[worksheet.Field(field)]));
        Assert.Equal("0", form[worksheet.Field("revision")]);
        Assert.Equal(site.Text(language, "{0} of {1}", 1, worksheet.Tool.Items.Count()), step.TextsOf(".step-place > span").Last());
        Assert.Equal("", step.TextOf("[data-save-state]"));
        Assert.Empty(step.All("details.changes"));
        PageStructure.AssertSound(step);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_step_shows_its_sentence_its_help_its_examples_and_the_passage_behind_it(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var item = worksheet.FirstItem;

        var step = await worksheet.OpenStepAsync(language);

        Assert.Equal(item.Title[language], step.Heading);
        Assert.Equal(item.OpenSentence![language], step.TextOf($"{Css.LabelOf(worksheet.Field(CheckItem.Sentence))} q"));
        Assert.Equal(item.Help![language], step.TextOf(".step-help"));
        Assert.Equal(item.Examples.Select(example => example[language]), step.TextsOf(".examples li"));
        Assert.Equal(site.Library.Address(item.Guidance!, language), step.LinkTo(".passage-in-place > p a"));
        Assert.StartsWith(worksheet.Tool.Privacy[language], step.TextOf(Css.Id(worksheet.Field(CheckItem.Sentence) + "-hint")), StringComparison.Ordinal);
        Assert.Equal(SiteLinks.Step(language.Other, worksheet.Id, item.Id), step.LinkTo("a.language-link"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Saving_every_field_and_opening_the_step_again_shows_them_as_they_were_typed(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        var saved = await worksheet.SaveAsync(language, Everything);
        var again = await worksheet.OpenStepAsync(language);

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(worksheet.StepAddress(language), saved.RedirectsTo);
        Assert.Equal(Everything, Everything.Select(field => (field.Field, again.Form()[worksheet.Field(field.Field)]!)));
        Assert.Equal("1", again.Form()[worksheet.Field("revision")]);
        PageStructure.AssertSound(again);
    }

    [Theory]
    [InlineData("en", CheckItem.State, "done")]
    [InlineData("fr", CheckItem.Sentence, "une seule phrase")]
    [InlineData("en", CheckItem.Note, "a note alone")]
    [InlineData("fr", CheckItem.Responsible, "Léa")]
    [InlineData("en", CheckItem.Due, "2200-12-31")]
    [InlineData("fr", CheckItem.Due, "1900-01-01")]
    public async Task Saving_one_field_leaves_the_others_empty(string code, string field, string value)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        await worksheet.SaveAsync(language, (field, value));
        var form = (await worksheet.OpenStepAsync(language)).Form();

        Assert.Equal(value, form[worksheet.Field(field)]);
        string[] others = [CheckItem.Sentence, CheckItem.Note, CheckItem.Responsible, CheckItem.Due];
        Assert.All(others.Where(other => other != field), other => Assert.Equal("", form[worksheet.Field(other)]));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Emptying_a_field_empties_the_answer(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        await worksheet.SaveAsync(language, Everything);

        await worksheet.SaveAsync(language, (CheckItem.Note, ""), (CheckItem.Due, ""));
        var form = (await worksheet.OpenStepAsync(language)).Form();

        Assert.Equal("", form[worksheet.Field(CheckItem.Note)]);
        Assert.Equal("", form[worksheet.Field(CheckItem.Due)]);
        Assert.Equal("la direction adjointe", form[worksheet.Field(CheckItem.Responsible)]);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Saving_and_going_on_leads_through_every_step_to_the_worksheet_at_a_glance(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var items = worksheet.Tool.Items.ToArray();
        var visited = new List<string>();

        var page = await worksheet.OpenStepAsync(language);
        while (page.All("form[data-autosave]").Any())
        {
            visited.Add(page.Heading);
            var form = page.Form().With("then", "next");
            page = await worksheet.Client.SubmitAndFollowAsync(
                items[visited.Count - 1] is CheckItem step ? form.With(worksheet.Field(CheckItem.State, step), CheckState.Done.Id()) : form);
        }

        Assert.Equal(worksheet.Tool.Items.Select(item => site.TitleOf(item, language)), visited);
        Assert.Equal(SiteLinks.Worksheet(language, worksheet.Id), page.Address);
        Assert.Equal(site.Text(language, "{0} of {1} answered", items.Count(item => item is CheckItem), items.Count(item => item.IsExpected)), page.TextOf("[data-progress-words]"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_progress_counts_what_is_done_and_what_does_not_apply(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var items = worksheet.Tool.Items.ToArray();
        await worksheet.SaveAsync(language, items[0], (CheckItem.State, CheckState.Done.Id()));
        await worksheet.SaveAsync(language, items[1], (CheckItem.State, CheckState.NotApplicable.Id()));
        await worksheet.SaveAsync(language, items[2], (CheckItem.State, CheckState.InProgress.Id()));

        var step = await worksheet.OpenStepAsync(language, items[2]);

        Assert.Equal(site.Text(language, "{0} of {1} answered", 2, items.Count(item => item.IsExpected)), step.TextOf("[data-progress-words]"));
        Assert.Equal("2", step.AttributeOf("[data-progress]", "value"));
        Assert.Equal(items.Count(item => item.IsExpected).ToString(language.Culture), step.AttributeOf("[data-progress]", "max"));
        Assert.Equal(["done", "not-applicable", "in-progress", "open"], step.All(".step-list .state-mark").Take(4).Select(mark => mark.GetAttribute("data-state")));
        Assert.Equal(items[2].Title[language], step.TextOf(".step-list [aria-current=step]"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_history_shows_who_wrote_what_and_when_newest_first(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, name: "Camille");
        await worksheet.SaveAsync(language, (CheckItem.Sentence, "d’abord ceci"));
        await worksheet.SaveAsync(language, (CheckItem.Sentence, "puis cela"), (CheckItem.Note, "avec une note"));

        var step = await worksheet.OpenStepAsync(language);

        Assert.Equal(["puis cela", "avec une note", "d’abord ceci"], step.TextsOf("details.changes .typed"));
        var times = step.All("details.changes time").Select(time => DateTimeOffset.Parse(time.GetAttribute("datetime")!, language.Culture)).ToArray();
        Assert.Equal(2, times.Length);
        Assert.All(times, time => Assert.InRange(DateTimeOffset.UtcNow - time, TimeSpan.Zero, TimeSpan.FromMinutes(5)));
        Assert.Equal(site.Text(language, "Written by {0}, {1}", "Camille", step.TextsOf("details.changes time").First()), step.TextsOf("details.changes .answer-facts > span").First());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Someone_without_a_name_is_only_said_to_have_written_on_this_device(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, name: "");
        await worksheet.SaveAsync(language, (CheckItem.Note, "sans nom"));

        var step = await worksheet.OpenStepAsync(language);

        Assert.Equal(site.Text(language, "Written on this device, {0}", step.TextOf("details.changes time")), step.TextsOf("details.changes .answer-facts > span").First());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_other_language_shows_the_same_answers_and_marks_the_language_they_are_in(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        await worksheet.SaveAsync(language, Everything);

        var step = await worksheet.OpenStepAsync(language.Other);
        var overview = await worksheet.OpenOverviewAsync(language.Other);
        var home = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(language.Other.Culture.Name, step.Lang);
        Assert.Equal(Everything, Everything.Select(field => (field.Field, step.Form()[worksheet.Field(field.Field)]!)));
        Assert.All(step.All("details.changes .typed"), typed => Assert.Equal(language.Code, typed.GetAttribute("lang")));
        Assert.NotEmpty(overview.All(".typed"));
        Assert.All(overview.All(".typed"), typed => Assert.Equal(language.Code, typed.GetAttribute("lang")));
        Assert.All(home.All(".typed"), typed => Assert.False(typed.HasAttribute("lang")));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_overview_shows_every_answer_and_leads_to_the_first_step_that_is_open(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, title: "Vue d’ensemble", name: "Camille");
        await worksheet.SaveAsync(language, Everything);

        var page = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(worksheet.Tool.Items.Select(item => site.TitleOf(item, language)), page.TextsOf(".answers h3"));
        Assert.Equal(worksheet.StepAddress(language), page.LinkTo(".actions a.button:not(.button-quiet)"));
        AssertShowsEverything(page, language, worksheet.FirstItem);
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_print_shows_every_answer_and_the_day_it_was_made(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, title: "Sur papier");
        await worksheet.SaveAsync(language, Everything);

        var page = await worksheet.Client.GetAsync(SiteLinks.PrintWorksheet(language, worksheet.Id));

        Assert.Equal("Sur papier", page.Heading);
        Assert.Equal(worksheet.Tool.Items.Select(item => item.Title[language]), page.TextsOf(".paper-items h3"));
        AssertShowsEverything(page, language, worksheet.FirstItem);
        Assert.Equal(worksheet.Tool.Sources.Length, page.All(".sources cite").Count());
        PageStructure.AssertSound(page);
    }

    private void AssertShowsEverything(SitePage page, Language language, CheckItem item)
    {
        Assert.Equal($"{item.OpenSentence![language]} {Reading.Line(Everything[1].Value)}", page.TextsOf("p").First(text => text.StartsWith(item.OpenSentence[language], StringComparison.Ordinal)));
        Assert.Contains("À revoir en mai", page.TextsOf(".typed"));
        Assert.Contains(site.Text(language, "{0}: {1}", site.Text(language, "Person responsible"), "la direction adjointe"), page.TextsOf(".answers p, .paper-items p"));
        Assert.Contains(site.Text(language, "{0}: {1}", site.Text(language, "By when"), Moments.Day(new(2027, 3, 1), language)), page.TextsOf(".answers p, .paper-items p"));
    }
}
