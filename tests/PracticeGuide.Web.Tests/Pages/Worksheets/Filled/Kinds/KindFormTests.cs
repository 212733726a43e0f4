using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled.Kinds;

/// <summary>How each kind of item is asked.</summary>
public sealed class KindFormTests(EveryKind kinds)
{
    [Theory]
    [InlineData("line", "text", "text")]
    [InlineData("who", "text", "text")]
    [InlineData("day", "date", "date")]
    [InlineData("hour", "time", "time")]
    [InlineData("hours", "number", null)]
    [InlineData("cost", "amount", null)]
    public async Task One_line_is_one_field_that_the_heading_names(string id, string field, string? type)
    {
        foreach (var language in Language.All)
        {
            var step = await OpenAsync(language, id);

            var input = step.One($"main input{Css.Name($"{id}.{field}")}");
            Assert.Equal(type, input.GetAttribute("type"));
            Assert.Equal($"{id}-title", input.GetAttribute("aria-labelledby"));
            Assert.Equal(kinds.Item(id).Title[language], step.TextOf($"h1{Css.Id($"{id}-title")}"));
            PageStructure.AssertSound(step);
        }
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_long_text_stands_beside_its_help_its_examples_what_not_to_write_and_how_much_fits(string code)
    {
        var language = Languages.Of(code);

        var step = await OpenAsync(language, "lines");

        var item = kinds.Item("lines");
        Assert.Equal("lines-title", step.AttributeOf($"textarea{Css.Id("lines.text")}", "aria-labelledby"));
        Assert.Equal(item.Help![language], step.TextOf(".step-help"));
        Assert.Equal([item.Examples[0][language]], step.TextsOf(".examples li"));
        Assert.Equal($"{kinds.Tool.Privacy[language]} {kinds.Site.Text(language, "At most {0} characters.", 100)}", step.TextOf(Css.Id("lines.text-hint")));
        Assert.Contains("lines.text-hint", step.AttributeOf(Css.Id("lines.text"), "aria-describedby")!.Split(' '));
    }

    [Theory]
    [InlineData("en", "hours.number", "hours")]
    [InlineData("fr", "hours.number", "heures")]
    [InlineData("en", "cost.amount", "$")]
    [InlineData("fr", "cost.amount", "$")]
    public async Task A_number_is_typed_before_its_unit(string code, string field, string unit)
    {
        var step = await OpenAsync(Languages.Of(code), field.Split('.')[0]);

        Assert.Equal("decimal", step.AttributeOf(Css.Id(field), "inputmode"));
        Assert.Equal(unit, Reading.TextOf(step.One(Css.Id(field)).NextElementSibling!));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task One_of_several_options_is_chosen_with_a_word_about_each_or_answered_in_ones_own(string code)
    {
        var language = Languages.Of(code);
        var choice = (ChoiceItem)kinds.Item("one");

        var step = await OpenAsync(language, "one");

        Assert.Equal([.. choice.Options.Select(option => option.Id), ChoiceItem.Other], step.All($"input[type=radio]{Css.Name("one.option")}").Select(input => input.GetAttribute("value")));
        Assert.Equal([choice.Options[0].Help![language]], step.TextsOf(".choice-help"));
        Assert.Equal(kinds.Site.Text(language, "In your own words"), step.TextOf(Css.LabelOf("one.other")));
        Assert.Null(step.Form()["one.option"]);
        PageStructure.AssertSound(step);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Several_options_say_how_many_may_be_chosen(string code)
    {
        var language = Languages.Of(code);

        var step = await OpenAsync(language, "some");

        Assert.Equal(["noon", "evening", "weekend"], step.All($"input[type=checkbox]{Css.Name("some.options")}").Select(input => input.GetAttribute("value")));
        Assert.Equal(kinds.Site.Text(language, "Choose at most {0}.", 2), step.TextOf("fieldset > .hint"));
        PageStructure.AssertSound(step);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_scale_says_what_each_level_looks_like_and_lets_people_stay_out(string code)
    {
        var language = Languages.Of(code);
        var scale = (ScaleItem)kinds.Item("level");

        var step = await OpenAsync(language, "level");

        Assert.Equal(scale.Levels.Select(level => level.Title[language]), step.TextsOf(".level b"));
        Assert.Equal(scale.Levels.Select(level => level.Descriptor[language]), step.TextsOf(".level .choice-help"));
        Assert.Equal(
            [kinds.Site.Text(language, "Does not apply"), kinds.Site.Text(language, "Prefer not to say")], step.TextsOf(".choice:not(.level)"));
        Assert.Equal(kinds.Site.Text(language, "What shows it?"), step.TextOf(Css.LabelOf("level.evidence")));
        PageStructure.AssertSound(step);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_clause_shows_what_is_agreed_and_each_of_its_parts(string code)
    {
        var language = Languages.Of(code);
        var clause = (ClauseItem)kinds.Item("promise");

        var step = await OpenAsync(language, "promise");

        Assert.Equal(clause.Text[language], step.TextOf("blockquote.clause"));
        Assert.Equal(clause.PartOptions.Select(part => part.Title[language]), step.All("input[type=checkbox]").Select(box => Reading.TextOf(box.ParentElement!)));
        Assert.Equal(
            [kinds.Site.Text(language, "I accept this"), kinds.Site.Text(language, "I do not accept this as it stands")],
            step.All("input[type=radio]").Select(button => Reading.TextOf(button.ParentElement!)));
        PageStructure.AssertSound(step);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_row_of_a_table_has_a_field_for_each_column_with_its_help(string code)
    {
        var language = Languages.Of(code);
        var table = (TableItem)kinds.Item("steps");
        var worksheet = await kinds.StartAsync(language);
        await worksheet.SaveAsync(language, table, ("rows", "r1"));

        var step = await worksheet.OpenStepAsync(language, table);

        Assert.Equal(table.Columns.Select(column => column.Title[language]), step.TextsOf(".cell > label:not(.choice), .cell > legend, .cell > .choice"));
        Assert.Equal(table.Columns.Select(column => column.Help?[language]).OfType<string>(), step.TextsOf(".cell > .hint"));
        Assert.Equal(["text", "date", "radio", "radio", "checkbox"], step.All("[data-row=r1] input").Select(input => input.GetAttribute("type")));
        PageStructure.AssertSound(step);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_passage_is_read_and_asks_nothing(string code)
    {
        var language = Languages.Of(code);

        var step = await OpenAsync(language, "reading");
        var overview = await (await kinds.StartAsync(language)).OpenOverviewAsync(language);

        Assert.Equal(kinds.Item("reading").Title[language], step.Heading);
        Assert.Equal(language.Code == "fr" ? "votre" : "your", step.TextOf(".item .prose strong"));
        Assert.Empty(step.All("form[data-autosave] :is(input:not([name=form-token]), textarea, select, button)"));
        Assert.Equal(kinds.Site.Text(language, "Go on"), step.TextOf(".actions a.button"));
        Assert.DoesNotContain(kinds.Item("reading").Title[language], overview.TextsOf(".answers h3"));
        PageStructure.AssertSound(step);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task An_item_whose_rule_does_not_hold_is_passed_over_and_not_counted(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var asked = kinds.Tool.Items.Where(EveryKind.IsAskedAtFirst).ToArray();

        var before = await worksheet.OpenStepAsync(language, kinds.Item("level"));
        await worksheet.SaveAsync(language, kinds.Item("one"), ("option", "group"));
        var after = await worksheet.OpenStepAsync(language, kinds.Item("level"));

        Assert.Equal(SiteLinks.Step(language, worksheet.Id, "promise"), before.AttributeOf("form[data-next]", "data-next"));
        Assert.Equal(SiteLinks.Step(language, worksheet.Id, "only-group"), after.AttributeOf("form[data-next]", "data-next"));
        Assert.Equal(kinds.Site.Text(language, "{0} of {1} answered", 0, asked.Length), before.TextOf("[data-progress-words]"));
        Assert.Equal(kinds.Site.Text(language, "{0} of {1} answered", 1, asked.Length + 1), after.TextOf("[data-progress-words]"));
    }

    private async Task<SitePage> OpenAsync(Language language, string id)
    {
        var worksheet = await kinds.StartAsync(language);
        return await worksheet.OpenStepAsync(language, kinds.Item(id));
    }
}
