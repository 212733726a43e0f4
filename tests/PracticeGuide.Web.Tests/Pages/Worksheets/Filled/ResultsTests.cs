using System.Net;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>What a self-assessment tells, what is done about it, and how it compares with another time.</summary>
public sealed class ResultsTests(Site site)
{
    private Tool Tool => site.Library.Tools.Single(tool => tool.Id == "teaching-competences");

    private ToolSection FirstPart => Tool.Sections[0];

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Without_an_answer_there_is_nothing_to_show(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, tool: Tool);

        var page = await OpenAsync(worksheet, language);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(site.Text(language, "There is nothing to show yet: give a level to at least one practice."), page.TextsOf(".note"));
        Assert.Empty(page.All(".radar, .recommendation"));
        Assert.Empty(page.All("script[src*=autosave]"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_part_is_told_by_its_mean_in_words_and_by_each_of_its_levels(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, tool: Tool);
        var items = FirstPart.Items.OfType<ScaleItem>().ToArray();
        await SaveLevelAsync(worksheet, language, items[0], 1);
        await SaveLevelAsync(worksheet, language, items[1], 2);

        var page = await OpenAsync(worksheet, language);

        var row = page.All(".figures tbody tr").First();
        var band = Tool.Results!.Bands.First(band => band.UpTo is not { } most || 1.5 <= most);
        Assert.Equal(
            [band.Title[language], site.Text(language, "{0} of {1}", 1.5.ToString("0.#", language.Culture), items[0].Levels.Length), site.Text(language, "{0} of {1}", 2, items.Length)],
            row.QuerySelectorAll("td").Select(Reading.TextOf));
        Assert.Contains(items[0].Levels[0].Descriptor[language], page.TextsOf(".level-list .choice-help"));
        Assert.Single(page.All("svg.radar[role=img][aria-label]"));
        PageStructure.AssertSound(page);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_is_done_about_a_recommendation_is_kept_with_its_history(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, tool: Tool);
        await SaveLevelAsync(worksheet, language, FirstPart.Items.OfType<ScaleItem>().First(), 1);
        var page = await OpenAsync(worksheet, language);
        var id = page.One(".recommendation").GetAttribute("data-item")!;

        var saved = await worksheet.Client.SubmitAsync(page.Form("form[data-autosave]").With($"{id}.state", "in-progress").With($"{id}.note", "après la relâche"));
        var again = await OpenAsync(worksheet, language);

        Assert.Equal(SiteLinks.Results(language, worksheet.Id), saved.RedirectsTo);
        Assert.Equal("in-progress", again.Form("form[data-autosave]")[$"{id}.state"]);
        Assert.Equal("après la relâche", again.Form("form[data-autosave]")[$"{id}.note"]);
        Assert.Contains(await worksheet.ChangesAsync(), change => change.ItemId == id);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_recommendation_comes_back_with_what_was_typed_where_it_cannot_be_kept(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, tool: Tool);
        await SaveLevelAsync(worksheet, language, FirstPart.Items.OfType<ScaleItem>().First(), 1);
        var page = await OpenAsync(worksheet, language);
        var id = page.One(".recommendation").GetAttribute("data-item")!;

        var refused = await worksheet.Client.SubmitAsync(page.Form("form[data-autosave]").With($"{id}.due", "demain").With($"{id}.note", "à garder"));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal("à garder", refused.Form("form[data-autosave]")[$"{id}.note"]);
        FormProblems.AssertOnly(refused, $"{id}.due", site.Text(language, "This is not a date the site can read. Write it as year, month and day, such as 2026-11-22."));
        PageStructure.AssertSound(refused);
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Two_times_stand_side_by_side_with_what_changed(string code)
    {
        var language = Languages.Of(code);
        var then = await site.StartWorksheetAsync(language, "Octobre", tool: Tool);
        var item = FirstPart.Items.OfType<ScaleItem>().First();
        await SaveLevelAsync(then, language, item, 1);
        var now = await StartAgainAsync(then, language, "Mai");
        await SaveLevelAsync(now, language, item, 3);

        var offered = (await OpenAsync(now, language)).LinkTo("section[aria-labelledby=compare] a");
        var page = await now.Client.GetAsync(offered);

        var row = page.All(".figures tr").Single(row => row.QuerySelector("th") is { } head && Reading.TextOf(head) == Reading.Line(item.Title[language]));
        Assert.Equal([item.Levels[0].Title[language], item.Levels[2].Title[language], "+2"], row.QuerySelectorAll("td").Select(Reading.TextOf));
        PageStructure.AssertSound(page);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task A_comparison_with_what_is_not_there_is_not_found(string with)
    {
        var worksheet = await site.StartWorksheetAsync(Language.French, tool: Tool);

        var page = await worksheet.Client.GetAsync($"{SiteLinks.Compare(Language.French, worksheet.Id)}?with={with}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Nobody_compares_with_somebody_elses_worksheet()
    {
        var (mine, theirs) = (await site.StartWorksheetAsync(Language.English, tool: Tool), await site.StartWorksheetAsync(Language.English, tool: Tool));

        var page = await mine.Client.GetAsync($"{SiteLinks.Compare(Language.English, mine.Id)}?with={theirs.Id}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    private static Task<SitePage> OpenAsync(FilledWorksheet worksheet, Language language) => worksheet.Client.GetAsync(SiteLinks.Results(language, worksheet.Id));

    private static Task<SitePage> SaveLevelAsync(FilledWorksheet worksheet, Language language, ScaleItem item, int level) =>
        worksheet.SaveAsync(language, item, (ScaleItem.Level, item.Levels[level - 1].Id));

    private async Task<FilledWorksheet> StartAgainAsync(FilledWorksheet first, Language language, string title)
    {
        var start = await first.Client.GetAsync(Tool.Address(language));
        var started = await first.Client.SubmitAsync(start.Form().With("Title", title));
        return new(site, first.Client, Tool, FilledWorksheet.IdIn(started.RedirectsTo!));
    }
}
