using Microsoft.AspNetCore.Mvc;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Results;
using PracticeGuide.Data;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Opening;
using PracticeGuide.Web.Access;
using PracticeGuide.Web.Charts;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Pages.Shared;
using PracticeGuide.Web.Publishing;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>Two assessments with the same tool side by side: what is the same, and what has changed.</summary>
public sealed class CompareModel(Publisher publisher, PracticeGuideContext db, WorksheetOpener opener, Parts parts) : WorksheetPage(publisher)
{
    /// <summary>The worksheet it is compared with.</summary>
    [BindProperty(SupportsGet = true, Name = "with")]
    public string? With { get; set; }

    public Worksheet Earlier { get; private set; } = null!;

    public FilledTool FilledEarlier { get; private set; } = null!;

    public ToolResults Results => ToolResults.Of(Seen);

    public ToolResults ResultsEarlier => ToolResults.Of(FilledEarlier);

    public int Most => Results.Sections.SelectMany(section => section.Items).Select(item => item.Item.Levels.Length).DefaultIfEmpty(1).Max();

    public override ByLanguage<string> Address =>
        ByLanguage.Create(language => $"{SiteLinks.Compare(language, Worksheet.Id)}?with={Uri.EscapeDataString(With ?? "")}");

    public RadarChart Radar(string title) => new(
        title, [new([.. Results.Sections.Select(section => section.Mean)]), new([.. ResultsEarlier.Sections.Select(section => section.Mean)])], Most);

    internal override bool Find(RouteValueDictionary address) => Tool.Results is not null;

    /// <remarks>404 where the person has no such worksheet of the same tool.</remarks>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(With, out var id)
            || await opener.FindAsync(db, id, User.PersonId()!.Value, cancellationToken) is not { } other
            || !string.Equals(other.ToolId, Tool.Id, StringComparison.Ordinal))
        {
            return NotFound();
        }

        Earlier = other;
        var part = await parts.FindAsync(Request, other, Tool, User.PersonId()!.Value, cancellationToken);
        FilledEarlier = FilledIn.Of(Tool, other.Answers).Without(item => !Workflow.At(Tool, other.StageId).MaySee(item, part.RoleIds));
        return Page();
    }
}
