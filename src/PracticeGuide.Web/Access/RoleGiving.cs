using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Data.Worksheets.Sharing;

namespace PracticeGuide.Web.Access;

/// <summary>
/// Which roles someone may take as well, or bring others into. Any, except one in which someone else writes private drafts: whoever could
/// take that role could read them.
/// </summary>
public static class RoleGiving
{
    /// <param name="personId">Who takes or gives the role.</param>
    /// <param name="roleIds">The roles they have.</param>
    /// <param name="participants">Everybody who takes part in the worksheet.</param>
    /// <param name="roleId">The role; empty in a tool without roles.</param>
    public static bool MayGive(
        Tool tool, Workflow workflow, Guid personId, IReadOnlyCollection<string> roleIds, IEnumerable<Participant> participants, string roleId) =>
        tool.Items.All(item => workflow.MaySee(item, roleIds) || !workflow.MaySee(item, [roleId]))
        || participants.All(participant => participant.RoleId != roleId || participant.PersonId == personId);
}
