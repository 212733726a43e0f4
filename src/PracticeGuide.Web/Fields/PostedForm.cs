using System.Collections.Immutable;
using System.Globalization;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Web.Fields;

/// <summary>What a form about one item or many sent: each field is named <c>item.field</c>.</summary>
/// <param name="Items">The items that were on the page, in its order.</param>
/// <param name="Then">What the person wants next: <c>next</c>, <c>stay</c>, or nothing.</param>
/// <param name="Edit">A change to the rows of a table, or null.</param>
public sealed record PostedForm(ImmutableArray<PostedItem> Items, string Then, RowEdit? Edit)
{
    /// <summary>The names of the fields beside those of the answer.</summary>
    public const string Revision = "revision", Operation = "operation", ThenField = "then", EditField = "rows";

    /// <param name="items">Those that may be on the page.</param>
    public static PostedForm Read(IFormCollection form, IEnumerable<Item> items)
    {
        var byItem = form.Select(field => (Field: field, Dot: field.Key.IndexOf('.', StringComparison.Ordinal)))
            .Where(each => each.Dot > 0)
            .ToLookup(each => each.Field.Key[..each.Dot], each => (Name: each.Field.Key[(each.Dot + 1)..], each.Field.Value), StringComparer.Ordinal);
        return new(
            [.. items.Where(item => byItem.Contains(item.Id)).Select(item => ReadItem(item, byItem[item.Id]))],
            form[ThenField].ToString(), RowEdit.Read(form[EditField].ToString()));
    }

    private static PostedItem ReadItem(Item item, IEnumerable<(string Name, Microsoft.Extensions.Primitives.StringValues Value)> fields)
    {
        var values = fields.ToDictionary(field => field.Name, IReadOnlyList<string> (field) => [.. field.Value.OfType<string>()], StringComparer.Ordinal);
        values.Remove(Revision, out var revision);
        values.Remove(Operation, out var operation);
        return new(
            item, new(values),
            int.TryParse(revision?[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            Guid.TryParse(operation?[^1], out var id) ? id : Guid.CreateVersion7());
    }
}

/// <summary>One item as its form was sent.</summary>
/// <param name="BaseRevision">The revision the person's page was drawn from; 0 for an item without an answer.</param>
/// <param name="OperationId">Made by the page, new for each save, so that a repeated request changes nothing twice.</param>
public sealed record PostedItem(Item Item, PostedValues Values, int BaseRevision, Guid OperationId);
