using System.Net;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled.Kinds;

/// <summary>An answer of each kind is kept and read in words; a value that is none is refused at its field.</summary>
public sealed class KindAnswerTests(EveryKind kinds)
{
    private const string TooLong = "This is too long: {0:N0} characters, and {1:N0} fit. Shorten it and send it again.";
    private const string NotADate = "This is not a date the site can read. Write it as year, month and day, such as 2026-11-22.";
    private const string NotATime = "This is not a time the site can read. Write hours and minutes, such as 14:05.";
    private const string NotANumber = "This is not a number. Write it in digits.";
    private const string OutOfRange = "Write a number from {0:#,0.####} to {1:#,0.####}.";
    private const string TooManyDecimals = "Too many decimals: write at most {0}.";
    private const string NotOffered = "Choose one of the answers that are offered.";

    /// <summary>Language, field, what is typed or chosen, what stands in the field afterwards, what is read in the overview.</summary>
    public static TheoryData<string, string, string, string, string> Answers => new()
    {
        { "en", "line.text", "a line", "a line", "a line" },
        { "fr", "line.text", "vingt lettres en tou", "vingt lettres en tou", "vingt lettres en tou" },
        { "en", "lines.text", "one\r\ntwo", "one\r\ntwo", "one two" },
        { "fr", "lines.text", "« été » 😀", "« été » 😀", "« été » 😀" },
        { "en", "who.text", "the deputy principal", "the deputy principal", "the deputy principal" },
        { "fr", "who.text", "Léa", "Léa", "Léa" },
        { "en", "day.date", "2027-03-01", "2027-03-01", "March 1, 2027" },
        { "fr", "day.date", "2027-03-01", "2027-03-01", "1er\u00a0mars 2027" },
        { "en", "hour.time", "9:05", "09:05", "9:05" },
        { "fr", "hour.time", "14 h 05", "14:05", "14\u00a0h\u00a005" },
        { "en", "hours.number", "1,250.5", "1250.5", "1,250.5 hours" },
        { "fr", "hours.number", "1 250,5", "1250,5", "1\u00a0250,5 heures" },
        { "en", "cost.amount", "$1,250.50", "1250.50", "$1,250.50" },
        { "fr", "cost.amount", "1 250,5 $", "1250,50", "1\u00a0250,50\u00a0$" },
        { "en", "one.option", "group", "group", "A group" },
        { "fr", "one.option", "tutoring", "tutoring", "Tutorat" },
        { "en", "some.options", "weekend", "weekend", "On weekends" },
        { "fr", "some.options", "noon", "noon", "Le midi" },
        { "en", "level.level", "settled", "settled", "Settled" },
        { "fr", "level.level", "prefer-not-to-say", "prefer-not-to-say", "Je préfère ne pas répondre" },
        { "en", "promise.accepted", "yes", "yes", "Accepted" },
        { "fr", "promise.accepted", "no", "no", "Non accepté" },
    };

    /// <summary>Language, field, what is typed or chosen, the message and the numbers in it.</summary>
    public static TheoryData<string, string, string, string, double[]> Mistakes
    {
        get
        {
            var data = new TheoryData<string, string, string, string, double[]>();
            foreach (var code in Languages.Codes.Select(row => row.Data))
            {
                data.Add(code, "line.text", new string('é', 21), TooLong, [21, 20]);
                data.Add(code, "lines.text", new string('é', 101), TooLong, [101, 100]);
                data.Add(code, "who.text", new string('é', 201), TooLong, [201, 200]);
                data.Add(code, "day.date", "2027-02-30", NotADate, []);
                data.Add(code, "hour.time", "25:00", NotATime, []);
                data.Add(code, "hours.number", "plenty", NotANumber, []);
                data.Add(code, "hours.number", "2001", OutOfRange, [0.5, 2000]);
                data.Add(code, "hours.number", code == "fr" ? "1,55" : "1.55", TooManyDecimals, [1]);
                data.Add(code, "cost.amount", "-1", OutOfRange, [0, 100_000_000]);
                data.Add(code, "cost.amount", "free", NotANumber, []);
                data.Add(code, "one.option", "none", NotOffered, []);
                data.Add(code, "one.other", new string('é', 201), TooLong, [201, 200]);
                data.Add(code, "some.options", "midnight", NotOffered, []);
                data.Add(code, "some.options", "noon evening weekend", "Choose at most {0}.", [2]);
                data.Add(code, "level.level", "7", NotOffered, []);
                data.Add(code, "level.evidence", "a \u0001 b", "This holds characters that cannot be kept. Write it again without them.", []);
                data.Add(code, "promise.accepted", "perhaps", NotOffered, []);
                data.Add(code, "promise.parts", "singing", NotOffered, []);
                data.Add(code, "promise.note", new string('é', 10_001), TooLong, [10_001, 10_000]);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Answers))]
    public async Task An_answer_is_kept_stands_in_its_field_again_and_is_read_in_words(string code, string field, string typed, string again, string read)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var (item, name) = (kinds.Item(field.Split('.')[0]), field.Split('.')[1]);

        await worksheet.SaveAsync(language, item, (name, typed));
        var step = await worksheet.OpenStepAsync(language, item);
        var overview = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(again, step.Form()[field]);
        Assert.Equal([read], overview.TextsOf(".answers .typed, .answers .chosen"));
        PageStructure.AssertSound(step);
        PageStructure.AssertSound(overview);
    }

    [Theory, MemberData(nameof(Mistakes))]
    public async Task A_value_that_is_no_answer_is_refused_at_its_field_and_stays_where_it_was_typed(
        string code, string field, string typed, string message, double[] numbers)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var (item, name) = (kinds.Item(field.Split('.')[0]), field.Split('.')[1]);

        var page = await worksheet.SaveAsync(language, item, (name, typed));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(language.Culture.Name, page.Lang);
        FormProblems.AssertOnly(page, field, kinds.Site.Text(language, message, [.. numbers.Cast<object>()]));
        if (page.One(Css.Id(field)).GetAttribute("type") is not ("radio" or "checkbox"))
            Assert.Equal(typed, page.Form()[field]);
        Assert.Empty(await worksheet.ChangesAsync());
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Several_options_are_kept_in_the_order_they_are_offered_in(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var some = kinds.Item("some");

        await worksheet.Client.SubmitAsync((await worksheet.FillInAsync(language, some)).WithAll("some.options", "weekend", "noon"));
        var step = await worksheet.OpenStepAsync(language, some);
        var overview = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(["noon", "weekend"], step.Form().Fields.Where(field => field.Key == "some.options").Select(field => field.Value));
        Assert.Equal(language.Code == "fr" ? "Le midi; La fin de semaine" : "At noon; On weekends", overview.TextOf(".answers .chosen"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Too_many_options_come_back_chosen_as_they_were(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var form = (await worksheet.FillInAsync(language, kinds.Item("some"))).WithAll("some.options", "noon", "evening", "weekend");

        var page = await worksheet.Client.SubmitAsync(form);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal(3, page.All("input[type=checkbox][checked]").Count());
    }

    [Theory]
    [InlineData("en", "Accepted", "Parts accepted: Meeting; Listening", "Note: from May on")]
    [InlineData("fr", "Accepté", "Parties acceptées\u00a0: Se rencontrer; S’écouter", "Note\u00a0: from May on")]
    public async Task A_clause_is_read_with_its_parts_and_what_was_added_to_it(string code, params string[] read)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);
        var form = (await worksheet.FillInAsync(language, kinds.Item("promise"), ("accepted", "yes"), ("note", "from May on"))).WithAll("promise.parts", "meeting", "listening");

        await worksheet.Client.SubmitAsync(form);
        var overview = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(read, overview.All(".answers .typed, .answers .chosen").Select(value => Reading.TextOf(value.ParentElement!)));
    }

    [Theory]
    [InlineData("en", "In your own words: a walk")]
    [InlineData("fr", "Dans vos mots\u00a0: a walk")]
    public async Task An_answer_of_ones_own_is_read_beside_the_options(string code, string read)
    {
        var language = Languages.Of(code);
        var worksheet = await kinds.StartAsync(language);

        await worksheet.SaveAsync(language, kinds.Item("one"), ("option", "other"), ("other", "a walk"));
        var step = await worksheet.OpenStepAsync(language, kinds.Item("one"));
        var overview = await worksheet.OpenOverviewAsync(language);

        Assert.Equal(("other", "a walk"), (step.Form()["one.option"], step.Form()["one.other"]));
        Assert.Equal(read, Reading.TextOf(overview.One(".answers .typed").ParentElement!));
    }
}
