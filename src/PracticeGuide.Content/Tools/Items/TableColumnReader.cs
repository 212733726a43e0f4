using System.Collections.Frozen;
using System.Collections.Immutable;
using PracticeGuide.Content.Diagnostics;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Yaml;

namespace PracticeGuide.Content.Tools.Items;

/// <summary>Reads the columns of a table.</summary>
internal static class TableColumnReader
{
    /// <summary>Columns have no key for them, and hours and averages have some.</summary>
    private const int Decimals = 2;

    private static readonly FrozenDictionary<string, FieldKind> Kinds = new Dictionary<string, FieldKind>(StringComparer.Ordinal)
    {
        ["text"] = FieldKind.ShortText,
        ["long-text"] = FieldKind.LongText,
        ["date"] = FieldKind.Date,
        ["time"] = FieldKind.Time,
        ["number"] = FieldKind.Number,
        ["money"] = FieldKind.Money,
        ["choice"] = FieldKind.Option,
        ["check"] = FieldKind.Tick,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> KindIds => Kinds.Keys.Order(StringComparer.Ordinal);

    public static ImmutableArray<TableColumn> Read(MappingReader table)
    {
        var ids = new UniqueIds(table.Report, "among these columns");
        return [.. table.Mappings("columns").Select(mapping => ReadColumn(new(mapping, table.Report, "id", "title", "kind", "help", "options"), ids))];
    }

    /// <summary>What the cells of a column hold.</summary>
    public static AnswerField Field(string columnId, FieldKind kind, ImmutableArray<Option> options) => kind switch
    {
        FieldKind.Money => new(columnId, kind) { Minimum = 0, Maximum = AnswerLimits.Money, Decimals = 2 },
        FieldKind.Number => new(columnId, kind) { Decimals = Decimals },
        _ => new(columnId, kind) { OptionIds = [.. options.Select(option => option.Id)] },
    };

    private static TableColumn ReadColumn(MappingReader keys, UniqueIds ids)
    {
        var id = keys.Kebab("id");
        ids.Add(id, keys.PlaceOf("id"));
        // Stored rows hold their own id and stand under these names.
        if (id is AnswerJson.RowId or AnswerJson.Rows)
            keys.Report.Error(keys.PlaceOf("id"), $"The site keeps “{id}” for the rows themselves: choose another id.");
        var kind = ReadKind(keys);
        var options = kind == FieldKind.Option && keys.Has("options") ? OptionReader.Read(keys, hasOther: false) : [];
        if (kind == FieldKind.Option && !keys.Has("options"))
            keys.Report.Error(keys.Place, "A column of the kind choice has “options”: write what to choose from.");
        if (kind is not (null or FieldKind.Option) && keys.Has("options"))
            keys.Report.Error(keys.PlaceOf("options"), "Only a column of the kind choice has “options”: remove them, or change the kind.");
        return new(id, keys.Bilingual("title"), keys.OptionalBilingual("help"), Field(id, kind ?? FieldKind.ShortText, options), options);
    }

    private static FieldKind? ReadKind(MappingReader keys)
    {
        var id = keys.Text("kind");
        if (Kinds.TryGetValue(id, out var kind))
            return kind;
        if (id.Length > 0)
            keys.Report.Error(keys.PlaceOf("kind"), $"There is no kind of column “{id}”; the kinds are: {string.Join(", ", KindIds)}.{Nearest.Suggestion(id, Kinds.Keys)}");
        return null;
    }
}
