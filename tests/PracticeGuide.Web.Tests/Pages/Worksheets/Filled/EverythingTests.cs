using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages.Worksheets.Filled.Kinds;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>The whole worksheet on one page: many items, one form.</summary>
public sealed class EverythingTests(EveryKind kinds, Site site)
{
    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Every_item_stands_on_one_page_under_its_section(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);

        var page = await worksheet.OpenEverythingAsync(language);

        Assert.Equal(kinds.Tool.Sections.Select(section => section.Title[language]), page.TextsOf(".section > h2"));
        Assert.Equal(kinds.Tool.Items.Select(item => item.Title[language]), page.TextsOf(".section .item > h3"));
        Assert.Contains(kinds.Tool.Sections[0].Intro![language], page.TextsOf(".section > p"));
        Assert.Equal(SiteLinks.Everything(language.Other, worksheet.Id), page.LinkTo("a.language-link"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Several_items_are_saved_at_once_and_are_all_there_when_it_is_opened_again(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var filled = (await worksheet.OpenEverythingAsync(language)).Form()
            .With("line.text", "une ligne").With("hours.number", "12").With("level.level", "settled").With("level.evidence", "on le voit").With("then", "stay");

        var saved = await worksheet.Client.SubmitAsync(filled);
        var again = await worksheet.OpenEverythingAsync(language);

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(SiteLinks.Everything(language, worksheet.Id), saved.RedirectsTo);
        Assert.Equal(["hours", "level", "line"], (await worksheet.ChangesAsync()).Select(change => change.ItemId).Order(StringComparer.Ordinal));
        string[] fields = ["line.text", "hours.number", "level.level", "level.evidence"];
        Assert.All(fields, field => Assert.Equal(filled[field], again.Form()[field]));
        Assert.Equal(kinds.Site.Text(language, "{0} of {1} answered", 3, kinds.Tool.Items.Count(EveryKind.IsAskedAtFirst)), again.TextOf("[data-progress-words]"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_nobody_touched_is_not_written_again(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        await worksheet.SaveAsync(language, kinds.Item("cost"), ("amount", "1250.50"));
        await worksheet.SaveAsync(language, kinds.Item("some"), ("options", "noon evening"));

        await worksheet.Client.SubmitAsync((await worksheet.OpenEverythingAsync(language.Other)).Form().With("line.text", "la seule"));

        Assert.Equal(["cost", "some", "line"], (await worksheet.ChangesAsync()).Select(change => change.ItemId));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Steps_nobody_touched_are_not_written_though_their_forms_say_that_they_are_not_started(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var page = await worksheet.OpenEverythingAsync(language);

        await worksheet.Client.SubmitAsync(page.Form().With(worksheet.Field(CheckItem.Note), "une note"));

        Assert.Equal(worksheet.FirstItem.Id, Assert.Single(await worksheet.ChangesAsync()).ItemId);
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task One_wrong_item_comes_back_with_all_its_text_while_the_others_are_saved(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var filled = (await worksheet.OpenEverythingAsync(language)).Form()
            .With("line.text", "une ligne").With("promise.accepted", "perhaps").WithAll("promise.parts", "listening").With("promise.note", "à revoir ensemble");

        var page = await worksheet.Client.SubmitAsync(filled);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "promise.accepted", kinds.Site.Text(language, "Choose one of the answers that are offered."));
        Assert.Equal("à revoir ensemble", page.Form()["promise.note"]);
        Assert.Equal("listening", page.Form()["promise.parts"]);
        Assert.Equal("une ligne", page.Form()["line.text"]);
        Assert.Contains(kinds.Site.Text(language, "Everything else was saved."), page.TextsOf(".step > .note"));
        Assert.Equal(["line"], (await worksheet.ChangesAsync()).Select(change => change.ItemId));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_page_that_came_back_goes_on_from_what_was_just_saved(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var page = await worksheet.Client.SubmitAsync(
            (await worksheet.OpenEverythingAsync(language)).Form().With("line.text", "d’abord").With("hours.number", "many"));

        var saved = await worksheet.Client.SubmitAsync(page.Form().With("line.text", "ensuite").With("hours.number", "3"));

        Assert.Equal("many", page.Form()["hours.number"]);
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal([("line", 1), ("line", 2), ("hours", 1)], (await worksheet.ChangesAsync()).Select(change => (change.ItemId, change.Revision)));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_lost_race_is_shown_at_its_item_while_the_others_are_saved(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var late = (await worksheet.OpenEverythingAsync(language)).Form().With("line.text", "ensuite").With("lines.text", "aussi").With("then", "stay");
        await worksheet.SaveAsync(language, kinds.Item("line"), ("text", "d’abord"));

        var page = await worksheet.Client.SubmitAsync(late);
        var decided = await worksheet.Client.SubmitAsync(page.Form());
        var again = (await worksheet.OpenEverythingAsync(language)).Form();

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("d’abord", page.TextOf("[data-item=line] .snapshot .typed"));
        Assert.Equal("ensuite", page.Form()["line.text"]);
        Assert.Single(page.All(".conflict"));
        FormProblems.AssertOnly(page, "line.text", kinds.Site.Text(
            language, "This was changed while you were writing. Below is what stands there now, and what you wrote."));
        PageStructure.AssertSound(page);
        Assert.Equal(HttpStatusCode.Redirect, decided.Status);
        Assert.Equal(("ensuite", "aussi"), (again["line.text"], again["lines.text"]));
        Assert.Equal(["line", "line", "lines", "line"], (await worksheet.ChangesAsync()).Select(change => change.ItemId));
    }

    [Theory]
    [InlineData("en", "")]
    [InlineData("fr", "déjà là")]
    public async Task What_another_window_wrote_stays_where_this_one_touched_nothing(string code, string before)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        await worksheet.SaveAsync(language, kinds.Item("line"), ("text", before));
        var late = (await worksheet.OpenEverythingAsync(language)).Form().With("who.text", "Camille");
        await worksheet.SaveAsync(language, kinds.Item("line"), ("text", "par l’autre"));

        var saved = await worksheet.Client.SubmitAsync(late);
        var again = (await worksheet.OpenEverythingAsync(language)).Form();

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(("par l’autre", "Camille"), (again["line.text"], again["who.text"]));
        Assert.DoesNotContain(await worksheet.ChangesAsync(), change => change.SetAside);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Saving_to_check_leads_to_the_worksheet_at_a_glance(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);

        var saved = await worksheet.Client.SubmitAsync((await worksheet.OpenEverythingAsync(language)).Form().With("who.text", "Sacha").With("then", "next"));

        Assert.Equal(SiteLinks.Worksheet(language, worksheet.Id), saved.RedirectsTo);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task An_item_that_is_not_asked_is_hidden_until_its_rule_holds_and_keeps_its_answer_after(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var before = await worksheet.OpenEverythingAsync(language);
        await worksheet.Client.SubmitAsync(before.Form().With("one.option", "group").With("only-group.text", "les grands"));

        var asked = await worksheet.OpenEverythingAsync(language);
        await worksheet.Client.SubmitAsync(asked.Form().With("one.option", "tutoring"));
        var after = await worksheet.OpenEverythingAsync(language);

        Assert.Equal([true, false, true], new[] { before, asked, after }.Select(page => page.One("[data-item=only-group]").HasAttribute("hidden")));
        Assert.Equal([0, 1, 0], new[] { before, asked, after }.Select(page => page.All(".step-list [data-step=only-group]").Count()));
        Assert.Equal("les grands", after.Form()["only-group.text"]);
    }
}
