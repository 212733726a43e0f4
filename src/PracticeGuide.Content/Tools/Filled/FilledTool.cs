using System.Collections.Immutable;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Rules;

namespace PracticeGuide.Content.Tools.Filled;

/// <summary>
/// A tool and what was answered to it: what is asked, what is missing, how far it has come. Pure: the same tool and answers always tell the
/// same; no database, clock or language.
/// </summary>
/// <param name="tool">The tool.</param>
/// <param name="answers">By item id; items without an answer may be absent, and answers to items the tool does not have count for nothing.</param>
public sealed class FilledTool(Tool tool, IReadOnlyDictionary<string, ItemAnswer> answers) : IRuleFacts
{
    private readonly Dictionary<string, bool> _visible = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Item> _items = tool.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);

    public Tool Tool => tool;

    public ItemAnswer Answer(string itemId) => answers.GetValueOrDefault(itemId, ItemAnswer.Empty);

    /// <summary>The same with another answer to one item.</summary>
    public FilledTool With(string itemId, ItemAnswer answer) =>
        new(tool, new Dictionary<string, ItemAnswer>(answers, StringComparer.Ordinal) { [itemId] = answer });

    /// <summary>The same as someone sees it who may not see everything: items that are hidden from them are as if not answered.</summary>
    public FilledTool Without(Predicate<Item> isHidden) =>
        new(tool, answers.Where(answer => _items.GetValueOrDefault(answer.Key) is not { } item || !isHidden(item)).ToDictionary(StringComparer.Ordinal));

    /// <summary>Where an item stands, whatever its kind: done needs nothing more, in progress holds something.</summary>
    public CheckState StateOf(Item item)
    {
        var answer = Answer(item.Id);
        if (item is CheckItem)
            return CheckItem.StateOf(answer);
        if (item is ScaleItem && answer[ScaleItem.Level] == ScaleItem.NotApplicable)
            return CheckState.NotApplicable;
        return IsAnswered(item) ? CheckState.Done : answer.IsEmpty ? CheckState.Open : CheckState.InProgress;
    }

    /// <summary>Whether the item is asked, for the answers there are: its rule holds, or it has none. An item that is not keeps its answer.</summary>
    public bool IsVisible(Item item)
    {
        if (_visible.TryGetValue(item.Id, out var known))
            return known;

        // A rule names only items that stand earlier, so this ends.
        return _visible[item.Id] = item.ShowIf?.Holds(this) ?? true;
    }

    /// <summary>Every visible item in order, passages and signatures among them.</summary>
    public IEnumerable<Item> VisibleItems => tool.Items.Where(IsVisible);

    /// <summary>Whether nothing more is needed for the item, visible or not.</summary>
    public bool IsAnswered(Item item) =>
        item.IsAnsweredBy(Answer(item.Id)) && (item is not TableItem table || MissingCell.Of(this, table).IsEmpty);

    /// <summary>
    /// The visible items that are required for a stage and not answered, in order; a signature that is given by leaving the stage is not missing
    /// before.
    /// </summary>
    /// <param name="stageId">A stage, or <see cref="Item.RequiredForDone"/>.</param>
    public ImmutableArray<Item> Missing(string stageId)
    {
        var signed = tool.FindStage(stageId)?.Advance?.SignatureId;
        return
        [
            .. VisibleItems.Where(item =>
                string.Equals(item.RequiredFor, stageId, StringComparison.Ordinal) && !string.Equals(item.Id, signed, StringComparison.Ordinal)
                && !IsAnswered(item)),
        ];
    }

    /// <summary>The rows of a table: fixed, those of another, or those that were added.</summary>
    public ImmutableArray<string> RowIds(TableItem table)
    {
        var source = tool.RowSource(table);
        return source.FixedRows.IsEmpty ? [.. Answer(source.Id).Rows.Select(row => row.Id)] : [.. source.FixedRows.Select(row => row.Id)];
    }

    public string Value(string itemId) =>
        _items.GetValueOrDefault(itemId) is { MainField: { } main } item && IsVisible(item)
            ? Answer(itemId)[main.Name] is { Length: > 0 } value ? value : main.Default ?? ""
            : "";

    public bool IsAnswered(string itemId) => _items.GetValueOrDefault(itemId) is { } item && IsVisible(item) && IsAnswered(item);

    public double? Average(string sectionId)
    {
        var figures = tool.FindSection(sectionId)?.Items.OfType<ScaleItem>().Where(IsVisible)
            .Select(item => item.Figure(Answer(item.Id))).OfType<int>().ToArray() ?? [];
        return figures.Length == 0 ? null : figures.Average();
    }
}
