using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>What cannot be kept is refused at its field; everything typed stays in the form, and nothing is saved.</summary>
public sealed class StepMistakeTests(Site site)
{
    private const string TooLong = "This is too long: {0:N0} characters, and {1:N0} fit. Shorten it and send it again.";
    private const string NotADate = "This is not a date the site can read. Write it as year, month and day, such as 2026-11-22.";
    private const string FarDate = "This date is too far away. Choose one from 1900 to 2200.";
    private const string NotClean = "This holds characters that cannot be kept. Write it again without them.";
    private const string NoState = "Choose one of the answers that are offered.";

    private static readonly string[] Fields =
        [CheckItem.State, CheckItem.Sentence, CheckItem.Note, CheckItem.Responsible, CheckItem.Due];

    /// <summary>Language, field, what is typed there, the message and the numbers in it.</summary>
    public static TheoryData<string, string, string, string, int, int> Mistakes
    {
        get
        {
            var data = new TheoryData<string, string, string, string, int, int>();
            foreach (var code in Language.All.Select(language => language.Code))
            {
                data.Add(code, CheckItem.Sentence, new string('é', AnswerLimits.LongText + 1), TooLong, AnswerLimits.LongText + 1, AnswerLimits.LongText);
                data.Add(code, CheckItem.Note, new string('é', AnswerLimits.LongText + 1), TooLong, AnswerLimits.LongText + 1, AnswerLimits.LongText);
                data.Add(code, CheckItem.Responsible, new string('é', AnswerLimits.ShortText + 1), TooLong, AnswerLimits.ShortText + 1, AnswerLimits.ShortText);
                data.Add(code, CheckItem.Sentence, "a bell\a rings", NotClean, 0, 0);
                data.Add(code, CheckItem.Note, "a \u0001 b", NotClean, 0, 0);
                data.Add(code, CheckItem.Responsible, "\u001b[31mred", NotClean, 0, 0);
                data.Add(code, CheckItem.State, "finished", NoState, 0, 0);
                data.Add(code, CheckItem.Due, "next week", NotADate, 0, 0);
                data.Add(code, CheckItem.Due, "2027-02-30", NotADate, 0, 0);
                data.Add(code, CheckItem.Due, "22/11/2026", NotADate, 0, 0);
                data.Add(code, CheckItem.Due, "1899-12-31", FarDate, 0, 0);
                data.Add(code, CheckItem.Due, "9999-01-01", FarDate, 0, 0);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Mistakes))]
    public async Task A_value_that_cannot_be_kept_is_refused_at_its_field_with_everything_typed_kept(
        string code, string field, string value, string message, int length, int limit)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var filled = (await worksheet.FillInAsync(
            language, (CheckItem.State, CheckState.Done.Id()), (CheckItem.Sentence, "ma phrase"), (CheckItem.Note, "ma note"),
            (CheckItem.Responsible, "moi"), (CheckItem.Due, "2027-01-31"))).With(worksheet.Field(field), value);

        var page = await worksheet.Client.SubmitAsync(filled);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(language.Culture.Name, page.Lang);
        FormProblems.AssertOnly(page, worksheet.Field(field), site.Text(language, message, length, limit));
        Assert.All(Fields.Where(other => other != field), other => Assert.Equal(filled[worksheet.Field(other)], page.Form()[worksheet.Field(other)]));
        Assert.Empty(await worksheet.ChangesAsync());
        PageStructure.AssertSound(page);
    }

    [Theory]
    [InlineData("en", CheckItem.Sentence, AnswerLimits.LongText + 1)]
    [InlineData("fr", CheckItem.Note, AnswerLimits.LongText + 1)]
    [InlineData("fr", CheckItem.Responsible, AnswerLimits.ShortText + 1)]
    public async Task A_text_that_is_too_long_comes_back_whole_to_be_shortened(string code, string field, int length)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var text = new string('m', length);

        var page = await worksheet.SaveAsync(language, (field, text));

        Assert.Equal(text, page.Form()[worksheet.Field(field)]);
    }

    [Theory]
    [InlineData("en", CheckItem.Sentence)]
    [InlineData("fr", CheckItem.Note)]
    public async Task A_text_of_exactly_the_limit_is_kept_each_line_end_counting_one(string code, string field)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var typed = string.Concat(Enumerable.Repeat("abcd\r\n", AnswerLimits.LongText / 5 - 1)) + "abcde";
        Assert.Equal(AnswerLimits.LongText, typed.Replace("\r\n", "\n", StringComparison.Ordinal).Length);

        var saved = await worksheet.SaveAsync(language, (field, typed));
        var again = await worksheet.OpenStepAsync(language);

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(typed, again.Form()[worksheet.Field(field)]);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Several_mistakes_are_all_named_at_once(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        var page = await worksheet.SaveAsync(
            language, (CheckItem.State, "?"), (CheckItem.Note, "\u0001"), (CheckItem.Due, "?"));

        Assert.Equal([worksheet.Field(CheckItem.State), worksheet.Field(CheckItem.Due), worksheet.Field(CheckItem.Note)], FormProblems.Fields(page));
        Assert.All(FormProblems.Fields(page), field => Assert.NotNull(page.Document.GetElementById(field)));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_form_with_a_character_that_no_form_may_hold_is_refused_as_one_that_cannot_be_understood(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);

        var page = await worksheet.SaveAsync(language, (CheckItem.Note, "nul \0 nul"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(site.Text(language, "This request could not be understood"), page.Heading);
        Assert.Empty(await worksheet.ChangesAsync());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_form_without_its_answers_says_that_nothing_is_there(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = (await worksheet.FillInAsync(language)).Without([.. Fields.Append("operation").Select(field => worksheet.Field(field)), "then"]);

        var saved = await worksheet.Client.SubmitAsync(form);
        var again = await worksheet.OpenStepAsync(language);

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(CheckState.Open.Id(), again.Form()[worksheet.Field(CheckItem.State)]);
        Assert.Equal("", again.Form()[worksheet.Field(CheckItem.Sentence)]);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_form_that_names_no_item_of_the_page_is_refused_as_one_that_cannot_be_understood(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var other = worksheet.Tool.Items.ElementAt(1);
        var form = await worksheet.FillInAsync(language, other, (CheckItem.Note, "ailleurs"));

        var page = await worksheet.Client.SubmitAsync(form.To(worksheet.StepAddress(language)));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(site.Text(language, "This request could not be understood"), page.Heading);
        Assert.Equal("ailleurs", Reading.TextOf(page.One(Css.Id(worksheet.Field(CheckItem.Note, other)))));
        Assert.Empty(await worksheet.ChangesAsync());
    }

    [Theory]
    [InlineData("en", "revision", "abc")]
    [InlineData("fr", "revision", "-1")]
    [InlineData("en", "revision", "99999999999999999999")]
    [InlineData("fr", "operation", "not-an-id")]
    [InlineData("en", "operation", "")]
    [InlineData("fr", "then", "https://example.org/")]
    public async Task Nonsense_in_a_field_the_page_fills_itself_does_not_stop_a_first_save(string code, string field, string value)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        var form = (await worksheet.FillInAsync(language, (CheckItem.Note, "gardée"))).With(field == "then" ? field : worksheet.Field(field), value);

        var saved = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Equal(worksheet.StepAddress(language), saved.RedirectsTo);
        Assert.Single(await worksheet.ChangesAsync());
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_nonsense_revision_never_overwrites_what_stands_there(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language);
        await worksheet.SaveAsync(language, (CheckItem.Note, "la première"));
        var form = (await worksheet.FillInAsync(language, (CheckItem.Note, "la seconde"))).With(worksheet.Field("revision"), "garbage");

        var page = await worksheet.Client.SubmitAsync(form);
        var again = await worksheet.OpenStepAsync(language);

        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Equal("la première", again.Form()[worksheet.Field(CheckItem.Note)]);
    }
}
