using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tools.Versions;

/// <summary>Everything an item says to people, and what it takes. Lists of a record compare by identity, so they are laid out here.</summary>
internal static class ItemWording
{
    public static bool AreSame(Item one, Item other) => Of(one).SequenceEqual(Of(other));

    private static IEnumerable<object?> Of(Item item) =>
        [item.GetType(), item.Title, item.Help, .. item.Examples, .. item.Fields.SelectMany(Of), .. Own(item)];

    private static IEnumerable<object?> Of(AnswerField field) => [field with { OptionIds = [] }, .. field.OptionIds];

    private static IEnumerable<object?> Own(Item item) => item switch
    {
        ChoiceItem choice => choice.Options,
        ChoicesItem choices => choices.Options,
        ScaleItem scale => scale.Levels,
        CheckItem check => [check.OpenSentence],
        ClauseItem clause => [clause.Text, .. clause.PartOptions],
        NumberItem number => [number.Unit],
        SignatureItem signature => [signature.Statement],
        TableItem table => [table.RowsFrom, table.Most, .. table.FixedRows, .. table.Columns.SelectMany(Of)],
        _ => [],
    };

    private static IEnumerable<object?> Of(TableColumn column) => [column.Id, column.Title, column.Help, .. Of(column.Field), .. column.Options];
}
