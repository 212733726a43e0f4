using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Web.Access;

/// <summary>Where someone begins who comes to a worksheet.</summary>
public static class NextPlace
{
    /// <param name="request">Of the device, which may have chosen to see everything on one page.</param>
    /// <returns>The first item their roles are waited for, else the first they can fill in and did not, else the worksheet at a glance.</returns>
    public static string Of(HttpRequest request, Language language, Guid worksheetId, FilledTool filled, Workflow workflow, IReadOnlyCollection<string> roleIds)
    {
        var item = NextStep.Of(filled, workflow, roleIds).Missing.FirstOrDefault(item => workflow.MayFill(item, roleIds))
            ?? Progress.Of(filled, item => workflow.MayFill(item, roleIds)).NextItem;
        return item is null ? SiteLinks.Worksheet(language, worksheetId) : FillingView.Place(request, language, worksheetId, item);
    }
}
