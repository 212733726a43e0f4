using PracticeGuide.Browser.Tests.Hosting;
using PracticeGuide.Content.Guide;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Browser.Tests;

/// <summary>The published pages and the tool that the stories are about.</summary>
internal sealed class Published(SiteFixture site)
{
    /// <summary>For whom guidance is written.</summary>
    public Audience Partners { get; } = site.Library.Audiences.First(audience => audience.Id == "partners");

    /// <summary>The role whose guidance holds the largest drawing.</summary>
    public Audience Administrators { get; } = site.Library.Audiences.First(audience => audience.Id == "administrators");

    /// <summary>The role that is asked first which of two it is.</summary>
    public Audience WhoIsAsked { get; } = site.Library.Audiences.First(audience => audience.Asks is not null);

    /// <summary>For whom none is written yet, or null once all is written.</summary>
    public Audience? Unwritten { get; } = site.Library.Audiences.FirstOrDefault(audience => audience.Pages.IsEmpty);

    /// <summary>The page that justifies the steps of the checklist.</summary>
    public GuidePage MakingItSucceed { get; } = Page(site, "partners/making-it-succeed");

    /// <summary>A page with words explained in place, and a table.</summary>
    public GuidePage PageWithTerms { get; } = Page(site, "partners/difficulties-it-answers");

    /// <summary>A page with a drawing whose pieces lead to its passages, and words explained after it.</summary>
    public GuidePage PageWithDrawing { get; } = Page(site, "administrators/advisory-program");

    public Tool Checklist => Tool("partnership-success");

    /// <summary>The tool that only the tests have.</summary>
    public Tool PracticeTool => Tool(Hosting.PracticeTool.Id);

    public CheckItem FirstStep => (CheckItem)Checklist.Items.First();

    public CheckItem SecondStep => (CheckItem)Checklist.Items.ElementAt(1);

    /// <exception cref="InvalidOperationException">It is not published.</exception>
    public Tool Tool(string id) => site.Library.TryGetTool(id, out var tool) ? tool : throw new InvalidOperationException($"{id} is not published.");

    private static GuidePage Page(SiteFixture site, string id) => site.Library.TryGetPage(id, out var page) ? page : throw new InvalidOperationException($"{id} is not published.");
}
