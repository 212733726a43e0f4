using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>What may stay empty: it says so wherever it is asked, and nothing waits for it.</summary>
public sealed class OptionalTests(Site site)
{
    private Tool Checklist => site.Library.Tools.Single(tool => tool.Id == "partnership-success");

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task A_checklist_whose_eight_steps_are_settled_is_complete(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, tool: Checklist);
        foreach (var item in Checklist.Items.OfType<CheckItem>())
            await worksheet.SaveAsync(language, item, (CheckItem.State, CheckState.Done.Id()));

        var (list, overview, everything) = (await worksheet.Client.GetAsync(SiteLinks.Worksheets(language)), await worksheet.OpenOverviewAsync(language), await worksheet.OpenEverythingAsync(language));

        Assert.All([list, overview, everything], page => Assert.Equal(site.Text(language, "{0} of {1} answered", 8, 8), page.TextOf("[data-progress-words]")));
        Assert.Contains(site.Text(language, "Every question is answered."), list.TextsOf(".worksheet-card p"));
        Assert.DoesNotContain(site.Text(language, "Continue:"), overview.TextOf(".actions"), StringComparison.Ordinal);
        Assert.Equal([site.Text(language, "Complete"), site.Text(language, "Optional")], everything.TextsOf(".section-left"));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_is_optional_is_not_left(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, tool: Checklist);

        var page = await worksheet.OpenStepAsync(language, Checklist.FindItem("steps-own"));

        Assert.Equal([site.Text(language, "{0} left", 8), site.Text(language, "Optional")], page.TextsOf(".section-left"));
        Assert.Equal(8, page.All("[data-step][data-optional=false]").Count());
        Assert.Equal(["steps-own", "next-meeting", "present", "decided"], page.All("[data-step][data-optional=true]").Select(step => step.GetAttribute("data-step")));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task Its_title_says_so_wherever_it_is_asked(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, tool: Checklist);
        var item = Checklist.FindItem("next-meeting")!;

        var step = await worksheet.OpenStepAsync(language, item);
        var titles = new[]
        {
            step.TextOf("h1"),
            step.TextOf($"[data-step={item.Id}] > span"),
            (await worksheet.OpenEverythingAsync(language)).TextOf($"#{item.Id}-title"),
            (await worksheet.OpenOverviewAsync(language)).TextsOf(".answers h3").ElementAt(9),
            (await site.ReadAsync(Checklist.Address(language))).TextOf($"#{item.Id} h4"),
            (await site.ReadAsync(SiteLinks.PrintTool(language, Checklist.Slug[language]))).TextsOf(".paper-items h3").ElementAt(9),
        };

        Assert.All(titles, title => Assert.Equal($"{item.Title[language]} {site.Text(language, "(optional)")}", title));
    }

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task What_is_asked_says_nothing_of_the_kind(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, tool: Checklist);

        var step = await worksheet.OpenStepAsync(language, worksheet.FirstItem);

        Assert.Equal(worksheet.FirstItem.Title[language], step.TextOf("h1"));
    }
}
