using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Web.Pages.Worksheets.Filled;

/// <summary>What became of one save of one item.</summary>
/// <param name="StatusCode">200 saved, 400 something is wrong with what was typed, 409 someone was faster or the stage is over, 403 the person may not fill it in, 503 the server could not keep it.</param>
/// <param name="Revision">The revision the next save starts from, or null to start from the same one again.</param>
/// <param name="SavedAt">When it was saved (UTC), or null.</param>
/// <param name="Problems">What is wrong, by field name as the form has it.</param>
/// <param name="Current">What stands there instead, after a lost race.</param>
public sealed record SaveOutcome(
    Item Item, int StatusCode, int? Revision = null, DateTime? SavedAt = null, ImmutableArray<(string Field, string Text)> Problems = default, AnswerSnapshot? Current = null)
{
    public bool IsSaved => StatusCode == StatusCodes.Status200OK;

    public ImmutableArray<(string Field, string Text)> Problems { get; } = Problems.IsDefault ? [] : Problems;
}
