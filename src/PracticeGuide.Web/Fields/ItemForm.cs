using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Filled;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Web.Fields;

/// <summary>What the form of one item shows: the item, what stands in each field, and what helps to fill it in.</summary>
/// <param name="Filled">The worksheet it belongs to.</param>
/// <param name="Values">As stored, or as typed when the form comes back.</param>
/// <param name="Revision">The revision the next save starts from.</param>
/// <param name="Passage">The passage that justifies the item, or null.</param>
public sealed record ItemForm(Item Item, FilledTool Filled, PostedValues Values, int Revision, PassageInPlace? Passage)
{
    /// <summary>The name and the id of a field's element.</summary>
    public string Name(string field) => $"{Item.Id}.{field}";

    /// <summary>The id of the heading that says what is asked.</summary>
    public string TitleId => $"{Item.Id}-title";

    public string Value(string field) => Values[field] is { Length: > 0 } value ? value : Item.FindField(field)?.Default ?? "";

    /// <summary>
    /// The rows of a table as the form has them: those that were sent, else those that are kept or given. Of more than fit, and of those that are no
    /// longer given, only the ones that say something: no text is lost, and nobody makes the site draw rows without end.
    /// </summary>
    public IReadOnlyList<string> RowIds(TableItem table)
    {
        var said = Values.Names.Where(name => Values[name].Length > 0 && name.Contains('.', StringComparison.Ordinal))
            .Select(name => name[..name.LastIndexOf('.')]).ToHashSet(StringComparer.Ordinal);
        if (table.HasOwnRows)
            return [.. Values.RowIds.Where((rowId, place) => place < table.Most || said.Contains(rowId))];

        var given = Filled.RowIds(table);
        return [.. given, .. Values.RowIds.Except(given, StringComparer.Ordinal).Where(said.Contains)];
    }

    public Control Control(AnswerField field, string? labelledBy = null, IReadOnlyList<Option>? options = null) =>
        new(Name(field.Name), field, Values.All(field.Name), options ?? []) { LabelledBy = labelledBy, Default = field.Default };

    public Control Cell(string rowId, TableColumn column)
    {
        var name = PostedValues.Cell(rowId, column.Id);
        return new(Name(name), column.Field, Values.All(name), column.Options);
    }

    /// <summary>The names of all fields, in the order they stand in.</summary>
    public IEnumerable<string> FieldNames => Item is TableItem table
        ? [Name(PostedValues.Rows), .. from row in RowIds(table) from column in table.Columns select Name(PostedValues.Cell(row, column.Id))]
        : Item.Fields.Select(each => Name(each.Name));
}

/// <summary>A passage of the guidance, shown where it is needed.</summary>
/// <param name="Html">The passage itself, as safe HTML; null where the whole page is meant.</param>
/// <param name="Lang">Its language where that is not the reader's, or null.</param>
public sealed record PassageInPlace(string Address, string Title, string? Html, string? Lang);
