using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Web.Pages.Shared;

namespace PracticeGuide.Web.Pages.Worksheets.Filled.Kept;

/// <summary>A worksheet as it was kept, to be read by the version of the tool it had.</summary>
public sealed class KeptSheet(KeptWorksheet kept, Tool tool)
{
    public SnapshotSummary Summary => kept.Summary;

    /// <summary>What was answered then, by item id, signatures among it.</summary>
    public IReadOnlyDictionary<string, ItemAnswer> Answers { get; } =
        kept.Answers.ToDictionary(answer => answer.Key, answer => FilledIn.Answer(answer.Value.Value), StringComparer.Ordinal);

    public FilledTool Filled => field ??= new(tool, Answers);

    /// <summary>Whether the version it had is still there to read it by.</summary>
    public bool IsReadByItsOwnVersion => tool.Version == Summary.ToolVersion;

    /// <summary>The answer to an item as it was stored then, or null while it had none.</summary>
    public Answer? Stored(string itemId) => kept.Answers.TryGetValue(itemId, out var answer)
        ? new()
        {
            ItemId = itemId,
            Value = answer.Value,
            Revision = answer.Revision,
            ChangedAt = answer.ChangedAt,
            ChangedById = answer.ChangedById,
            ChangedByName = answer.ChangedByName,
            Language = answer.Language,
        }
        : null;
}
