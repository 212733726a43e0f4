using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Fields;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;
using PracticeGuide.Web.Tests.Pages.Worksheets.Filled.Kinds;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>Tables, filled in and changed by the buttons of the form alone.</summary>
public sealed class TableTests(EveryKind kinds)
{
    private const string TooMany = "This table has {0:N0} rows, and {1:N0} fit. Remove some and send it again.";
    private const string Unknown =
        "One of these rows is no longer in the table it comes from. What you typed in it is below: copy it before you leave this page.";

    private Item Steps => kinds.Item("steps");

    private Item FollowUp => kinds.Item("follow-up");

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_table_that_holds_nothing_says_so_and_offers_a_row(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);

        var step = await worksheet.OpenStepAsync(language, Steps);

        Assert.Equal(kinds.Site.Text(language, "Nothing here yet."), step.TextOf("[data-no-rows]"));
        Assert.Equal(((TableItem)Steps).AddTitle![language], step.TextOf("button[data-add]"));
        Assert.Equal(kinds.Site.Text(language, "At most {0} rows.", 3), step.TextOf(".rows > p .hint"));
        Assert.Empty(step.All("fieldset.row"));
        PageStructure.AssertSound(step);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_row_is_added_with_what_was_typed_meanwhile_kept(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);

        var one = await PressAsync(worksheet, await worksheet.OpenStepAsync(language, Steps), "button[data-add]");
        var two = await PressAsync(worksheet, one, "button[data-add]", form => form.With(Cell(one, 0, "what"), "écrire").With(Cell(one, 0, "how"), "together").With(Cell(one, 0, "sure"), "yes"));

        Assert.Equal([kinds.Site.Text(language, "Row {0}", 1)], one.TextsOf("fieldset.row > legend"));
        Assert.Equal(2, Rows(two).Length);
        Assert.Equal(Rows(one)[0], Rows(two)[0]);
        Assert.Equal(("écrire", "together", "yes"), (two.Form()[Cell(two, 0, "what")], two.Form()[Cell(two, 0, "how")], two.Form()[Cell(two, 0, "sure")]));
        Assert.Equal(worksheet.StepAddress(language, Steps), two.Address);
        PageStructure.AssertSound(two);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Rows_are_moved_up_and_down_and_removed(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        await FillStepsAsync(worksheet, language, "un", "deux", "trois");

        var up = await PressAsync(worksheet, await worksheet.OpenStepAsync(language, Steps), "[data-row=r3] [data-up]");
        var down = await PressAsync(worksheet, up, "[data-row=r1] [data-down]");
        var removed = await PressAsync(worksheet, down, "[data-row=r3] [data-remove]", form => form.With("steps.r1.what", "premier"));

        Assert.Equal(["r1", "r3", "r2"], Rows(up));
        Assert.Equal(["r3", "r1", "r2"], Rows(down));
        Assert.Equal(["r1", "r2"], Rows(removed));
        Assert.Equal(["premier", "deux"], Rows(removed).Select((_, place) => removed.Form()[Cell(removed, place, "what")]));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_first_row_does_not_move_up_nor_the_last_down_nor_does_one_more_fit(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        await FillStepsAsync(worksheet, language, "un", "deux", "trois");

        var step = await worksheet.OpenStepAsync(language, Steps);

        Assert.Equal([true, false, false], step.All("fieldset.row [data-up]").Select(button => button.HasAttribute("disabled")));
        Assert.Equal([false, false, true], step.All("fieldset.row [data-down]").Select(button => button.HasAttribute("disabled")));
        Assert.True(step.One("button[data-add]").HasAttribute("disabled"));
    }

    [Theory]
    [InlineData("en", RowChange.Up, "nowhere")]
    [InlineData("fr", RowChange.Down, "r2")]
    [InlineData("en", RowChange.Remove, "")]
    [InlineData("fr", RowChange.Remove, "\"><script>")]
    public async Task A_button_nobody_could_press_changes_no_row_and_saves_what_was_typed(string code, RowChange change, string rowId)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        await FillStepsAsync(worksheet, language, "un", "deux");
        var form = (await worksheet.FillInAsync(language, Steps, ("r1.what", "autre"))).With("rows", new RowEdit(change, Steps.Id, rowId).Value);

        var again = await worksheet.Client.SubmitAndFollowAsync(form);

        Assert.Equal(["r1", "r2"], Rows(again));
        Assert.Equal("autre", again.Form()["steps.r1.what"]);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_row_is_added_on_the_page_of_everything_too_and_its_other_items_are_saved(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var page = await worksheet.OpenEverythingAsync(language);

        var answer = await worksheet.Client.SubmitAsync(page.Form().With("line.text", "gardée").Press(page.One("[data-item=steps] [data-add]")));
        var again = await worksheet.Client.GetAsync(answer.RedirectsTo!);

        Assert.Equal($"{SiteLinks.Everything(language, worksheet.Id)}#steps-title", answer.RedirectsTo);
        Assert.Single(again.All("[data-item=steps] fieldset.row"));
        Assert.Equal("gardée", again.Form()["line.text"]);
        PageStructure.AssertSound(again);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_wrong_cell_is_named_at_its_field_and_nothing_typed_is_lost(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        await FillStepsAsync(worksheet, language, "un", "deux");

        var page = await worksheet.SaveAsync(language, Steps, ("r2.by", "soon"), ("r1.what", "changé"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "steps.r2.by", kinds.Site.Text(
            language, "This is not a date the site can read. Write it as year, month and day, such as 2026-11-22."));
        Assert.Equal(("changé", "deux"), (page.Form()["steps.r1.what"], page.Form()["steps.r2.what"]));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_row_added_while_a_cell_is_wrong_is_there_when_the_form_comes_back(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        await FillStepsAsync(worksheet, language, "un");
        var step = await worksheet.OpenStepAsync(language, Steps);

        var page = await worksheet.Client.SubmitAsync(step.Form().With("steps.r1.by", "soon").Press(step.One("button[data-add]")));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(2, Rows(page).Length);
        Assert.Equal("un", page.Form()["steps.r1.what"]);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task More_rows_than_fit_are_refused_with_everything_typed_kept(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var form = Numbers(4).Aggregate(await worksheet.FillInAsync(language, Steps, ("rows", "r1 r2 r3 r4")), (all, number) => all.With($"steps.r{number}.what", $"démarche {number}"));

        var page = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "steps.rows", kinds.Site.Text(language, TooMany, 4, 3));
        Assert.Equal(Numbers(4).Select(number => $"démarche {number}"), Numbers(4).Select(number => page.Form()[$"steps.r{number}.what"]));
        Assert.Empty(await worksheet.ChangesAsync());
        PageStructure.AssertSound(page);
    }

    [Fact]
    public async Task Rows_without_end_are_refused_and_not_drawn()
    {
        var worksheet = await kinds.StartAsync(Language.English);
        var form = await worksheet.FillInAsync(Language.English, Steps, ("rows", string.Join(' ', Numbers(50_000))), ("49999.what", "typed"));

        var page = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(["1", "2", "3", "49999"], Rows(page));
        Assert.Equal("typed", page.Form()["steps.49999.what"]);
    }

    [Theory]
    [InlineData("en", "\"><script>alert(1)</script>")]
    [InlineData("fr", "__row__")]
    [InlineData("en", "r1.what")]
    [InlineData("fr", "élève")]
    [InlineData("en", "01234567890123456789012345678901234567890")]
    public async Task A_row_id_the_site_does_not_make_is_refused_and_breaks_nothing(string code, string rowId)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);

        var page = await worksheet.SaveAsync(language, Steps, ("rows", rowId), ($"{rowId}.what", "un texte"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "steps.rows", kinds.Site.Text(language, Unknown));
        Assert.Contains("un texte", page.All("main fieldset.row input").Select(input => input.GetAttribute("value")));
        Assert.Empty(page.All("main script"));
        Assert.Empty(await worksheet.ChangesAsync());
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_cell_the_table_does_not_have_is_refused_at_the_table(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);

        var page = await worksheet.SaveAsync(language, Steps, ("rows", "r1"), ("r1.what", "un"), ("r9.what", "hors du tableau"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "steps.rows", kinds.Site.Text(language, "This is not asked here. Write it somewhere else, such as in a note."));
        Assert.Empty(await worksheet.ChangesAsync());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_table_that_takes_the_rows_of_another_is_titled_by_them_and_follows_their_order(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var empty = await worksheet.OpenStepAsync(language, FollowUp);
        await FillStepsAsync(worksheet, language, "un", "deux");
        await worksheet.SaveAsync(language, FollowUp, ("r2.became", "fait"));
        await PressAsync(worksheet, await worksheet.OpenStepAsync(language, Steps), "[data-row=r2] [data-up]");

        var step = await worksheet.OpenStepAsync(language, FollowUp);
        var overview = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(
            kinds.Site.Text(language, "The rows come from “{0}”, where there are none yet.", Steps.Title[language]), empty.TextOf("[data-no-rows]"));
        Assert.Equal(["deux", "un"], step.TextsOf("fieldset.row > legend"));
        Assert.Equal("fait", step.Form()["follow-up.r2.became"]);
        Assert.Empty(step.All("[data-add], [data-remove], [data-up], [data-down]"));
        Assert.Equal(["deux", "un"], overview.TextsOf($"[aria-label=\"{FollowUp.Title[language]}\"] th[scope=row]"));
        PageStructure.AssertSound(step);
        PageStructure.AssertSound(overview);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_was_typed_into_a_row_that_is_gone_meanwhile_is_given_back(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        await FillStepsAsync(worksheet, language, "un", "deux");
        var late = await worksheet.FillInAsync(language, FollowUp, ("r1.became", "fait"), ("r2.became", "à refaire"));
        await PressAsync(worksheet, await worksheet.OpenStepAsync(language, Steps), "[data-row=r2] [data-remove]");

        var page = await worksheet.Client.SubmitAsync(late);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        FormProblems.AssertOnly(page, "follow-up.rows", kinds.Site.Text(language, Unknown));
        Assert.Equal(("fait", "à refaire"), (page.Form()["follow-up.r1.became"], page.Form()["follow-up.r2.became"]));
        PageStructure.AssertSound(page);
    }

    [Theory]
    [InlineData("en", "1,250.50", "1250.50", "$1,250.50")]
    [InlineData("fr", "1 250,5 $", "1250,50", "1\u00a0250,50\u00a0$")]
    public async Task A_table_with_rows_of_its_own_is_filled_in_row_by_row(string code, string typed, string again, string read)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var budget = (TableItem)kinds.Item("budget");

        await worksheet.SaveAsync(language, budget, ("travel.amount", typed));
        var step = await worksheet.OpenStepAsync(language, budget);
        var overview = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(budget.FixedRows.Select(row => row.Title[language]), step.TextsOf("fieldset.row > legend"));
        Assert.Equal(("", again), (step.Form()["budget.books.amount"], step.Form()["budget.travel.amount"]));
        Assert.Equal(["", read], overview.TextsOf($"[aria-label=\"{budget.Title[language]}\"] tbody td"));
        PageStructure.AssertSound(step);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_table_is_read_in_words_in_either_language(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language.Other);
        await worksheet.SaveAsync(language.Other, Steps, ("rows", "r1"), ("r1.what", "écrire"), ("r1.by", "2027-03-01"), ("r1.how", "together"), ("r1.sure", "yes"));

        var overview = await worksheet.OpenOverviewAsync(language);
        var print = await worksheet.Client.GetAsync(SiteLinks.PrintWorksheet(language, worksheet.Id));

        string[] words =
        [
            "écrire", Moments.Day(new(2027, 3, 1), language), ((TableItem)Steps).FindColumn("how")!.Options[1].Title[language], kinds.Site.Text(language, "Yes"),
        ];
        Assert.All([overview, print], page => Assert.Equal(words, page.TextsOf($"[aria-label=\"{Steps.Title[language]}\"] tbody td")));
        Assert.Equal(language.Other.Code, overview.AttributeOf($"[aria-label=\"{Steps.Title[language]}\"] .typed", "lang"));
    }

    private static IEnumerable<int> Numbers(int count) => Enumerable.Range(1, count);

    private static string[] Rows(SitePage step) => step.Form()[$"steps.{PostedValues.Rows}"]!.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Cell(SitePage step, int place, string column) => $"steps.{PostedValues.Cell(Rows(step)[place], column)}";

    private static Task<SitePage> PressAsync(FilledWorksheet worksheet, SitePage step, string button, Func<FilledForm, FilledForm>? fill = null) =>
        worksheet.Client.SubmitAndFollowAsync((fill?.Invoke(step.Form()) ?? step.Form()).Press(step.One(button)));

    /// <summary>Saves rows <c>r1</c>, <c>r2</c>… with these words.</summary>
    private Task<SitePage> FillStepsAsync(FilledWorksheet worksheet, Language language, params string[] words) => worksheet.SaveAsync(
        language, Steps,
        [("rows", string.Join(' ', Numbers(words.Length).Select(number => $"r{number}"))), .. words.Select((word, place) => ($"r{place + 1}.what", word))]);
}
