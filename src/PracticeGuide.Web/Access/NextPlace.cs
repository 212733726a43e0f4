using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Web.Links;

namespace PracticeGuide.Web.Access;

/// <summary>Where someone begins who comes to a worksheet.</summary>
public static class NextPlace
{
    /// <returns>The first item their roles are waited for, else the first they can fill in and did not, else the worksheet at a glance.</returns>
    public static string Of(Language language, Guid worksheetId, FilledTool filled, Workflow workflow, IReadOnlyCollection<string> roleIds)
    {
        var item = NextStep.Of(filled, workflow, roleIds).Missing.FirstOrDefault(item => workflow.MayFill(item, roleIds))
            ?? Progress.Of(filled, item => workflow.MayFill(item, roleIds)).NextItem;
        return item is null ? SiteLinks.Worksheet(language, worksheetId) : SiteLinks.Step(language, worksheetId, item.Id);
    }
}
