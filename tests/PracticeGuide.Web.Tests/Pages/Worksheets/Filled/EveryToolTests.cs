using System.Net;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Tests.Browsing;
using PracticeGuide.Web.Tests.Hosting;

namespace PracticeGuide.Web.Tests.Pages.Worksheets.Filled;

/// <summary>Every tool that is published, opened by somebody who has just started it.</summary>
public sealed class EveryToolTests(Site site)
{
    public static TheoryData<string, string> Tools
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var tool in Published.Library.Tools)
            {
                foreach (var code in Languages.Codes)
                    data.Add(code.Data, tool.Id);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Tools))]
    public async Task Its_pages_are_well_built(string code, string toolId)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, tool: site.Library.Tools.Single(tool => tool.Id == toolId));

        SitePage[] pages =
        [
            await worksheet.OpenEverythingAsync(language),
            await worksheet.OpenOverviewAsync(language),
            await worksheet.Client.GetAsync(SiteLinks.PrintWorksheet(language, worksheet.Id)),
            .. await Task.WhenAll(worksheet.Tool.Items.Select(item => worksheet.OpenStepAsync(language, item))),
        ];

        Assert.All(pages, page => Assert.Equal(HttpStatusCode.OK, page.Status));
        Assert.All(pages, PageStructure.AssertSound);
    }

    [Theory, MemberData(nameof(Tools))]
    public async Task Sending_the_page_of_everything_as_it_came_writes_nothing(string code, string toolId)
    {
        var language = Languages.Of(code);
        var worksheet = await site.StartWorksheetAsync(language, tool: site.Library.Tools.Single(tool => tool.Id == toolId));

        var saved = await worksheet.Client.SubmitAsync((await worksheet.OpenEverythingAsync(language)).Form());

        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        Assert.Empty(await worksheet.ChangesAsync());
    }
}
