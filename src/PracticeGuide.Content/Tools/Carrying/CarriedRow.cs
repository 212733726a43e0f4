using System.Collections.Immutable;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Carrying;

/// <summary>One of the rows that a table takes.</summary>
/// <param name="cells">By the id of the target's column, in each language the text could have been carried in before.</param>
internal sealed class CarriedRow(ImmutableArray<ImmutableDictionary<string, string>> cells)
{
    public bool IsEmpty => cells[0].IsEmpty;

    /// <summary>A row of a table gives the columns that both have; a paragraph goes into the first column for texts.</summary>
    /// <returns>Null where something of it does not fit as it is.</returns>
    public static CarriedRow? Of(TableItem target, CarryOffer offer, int place, Language language)
    {
        if (!offer.Rows.IsEmpty)
            return OfCells(target, offer, offer.Rows[place]);
        if (target.Columns.FirstOrDefault(each => each.Field.Kind is FieldKind.ShortText or FieldKind.LongText) is not { } column)
            return null;

        // The language it is carried in first: that is the one that is added.
        var texts = Language.All.OrderBy(each => each == language ? 0 : 1).Select(each => KeptValue.Read(column.Field, offer.Paragraphs[place][each])).ToArray();
        return texts[0].Problem is null
            ? new([.. texts.Where(text => text.Problem is null).Select(text => ImmutableDictionary<string, string>.Empty.Add(column.Id, text.Value))])
            : null;
    }

    /// <summary>Whether a row holds the same, whatever its other columns hold.</summary>
    public bool IsAmong(IEnumerable<AnswerRow> rows) => rows.Any(row => cells.Any(each => each.All(cell => row[cell.Key] == cell.Value)));

    public AnswerRow WithId(string id) => new(id, cells[0]);

    private static CarriedRow? OfCells(TableItem target, CarryOffer offer, AnswerRow row)
    {
        var cells = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var from in offer.Columns.Where(column => row[column.Id].Length > 0))
        {
            if (target.FindColumn(from.Id) is not { } to)
                continue;
            var (value, problem) = KeptValue.Read(to.Field, row[from.Id], from.Field.Kind);
            if (problem is not null)
                return null;
            cells.Add(to.Id, value);
        }

        return new([cells.ToImmutable()]);
    }
}
