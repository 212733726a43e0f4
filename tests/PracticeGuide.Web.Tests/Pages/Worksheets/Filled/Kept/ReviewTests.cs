using AngleSharp.Html.Dom;
using PracticeGuide.Content.Tools;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled.Kept;

/// <summary>Concluding a review that comes back.</summary>
public sealed class ReviewTests(Site site)
{
    private Tool Plan => site.Library.Tools.First(tool => tool.Review is not null);

    [Theory, MemberData(nameof(Languages.Codes), MemberType = typeof(Languages))]
    public async Task The_first_review_is_kept_and_the_second_is_compared_with_it(string code)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, tool: Plan);
        var overview = await worksheet.OpenOverviewAsync(language);
        var reviews = overview.All(".review form").Cast<IHtmlFormElement>().Select(form => FilledForm.From(form, overview.Address)).ToArray();

        var first = await worksheet.Client.SubmitAndFollowAsync(reviews[0]);
        var second = await worksheet.Client.SubmitAndFollowAsync(reviews[1]);

        Assert.Contains(Plan.Sections.First(section => section.Review == 1).Title[language], first.TextOf("main"), StringComparison.Ordinal);
        var keptFirst = Guid.Parse(first.Address.Split('/')[^1]);
        Assert.StartsWith(SiteLinks.CompareKept(language, worksheet.Id, keptFirst), second.Address, StringComparison.Ordinal);
        PageStructure.AssertSound(second);
    }
}
