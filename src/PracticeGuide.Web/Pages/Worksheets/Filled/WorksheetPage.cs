using System.Collections.Immutable;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>A page of one worksheet. <see cref="WorksheetFilter"/> has loaded it, and checked the right to touch it, before a handler runs.</summary>
public abstract class WorksheetPage(Publisher publisher) : SitePage(publisher)
{
    public Worksheet Worksheet { get; internal set; } = null!;

    /// <summary>The tool and what was answered to it.</summary>
    public FilledTool Filled { get; internal set; } = null!;

    public Tool Tool => Filled.Tool;

    /// <summary>A newer version of the tool than the worksheet has, or null.</summary>
    public Tool? NewerTool => Publication.Library.TryGetTool(Tool.Id, out var newest) && newest.Version > Tool.Version ? newest : null;

    /// <summary>The same without what this person may not see (yet).</summary>
    public FilledTool Seen => Filled.Without(item => !MaySee(item));

    /// <summary>Who may do what where the worksheet stands.</summary>
    public Workflow Workflow { get; internal set; } = null!;

    /// <summary>As whom, and in which roles, the person writes here.</summary>
    public Part Part { get; internal set; } = null!;

    public ImmutableArray<string> RoleIds => Part.RoleIds;

    /// <summary>What comes next, and who owns it.</summary>
    public NextStep NextStep => NextStep.Of(Filled, Workflow, RoleIds);

    public Progress Progress => Progress.Of(Filled, MayFill);

    public override string? AudienceId => Tool.AudienceIds.FirstOrDefault();

    /// <summary>Finds what else the address names, once the worksheet is loaded.</summary>
    /// <returns>False where there is no such thing; the answer is then 404.</returns>
    internal virtual bool Find(RouteValueDictionary address) => true;

    public ItemAnswer AnswerTo(string itemId) => Filled.Answer(itemId);

    public virtual bool MayFill(Item item) => Workflow.MayFill(item, RoleIds);

    public bool MaySee(Item item) => Workflow.MaySee(item, RoleIds);

    /// <param name="itemId">That of an item, or of what is said of a recommendation.</param>
    public bool MaySee(string itemId) => Workflow.MaySee(itemId, RoleIds);

    /// <summary>The stored answer to an item, or null while it has none.</summary>
    public Answer? Stored(string itemId) => Worksheet.Answers.FirstOrDefault(answer => string.Equals(answer.ItemId, itemId, StringComparison.Ordinal));
}
