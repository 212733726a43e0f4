using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Content.Tests.Guidance;

/// <summary>The words that people read in a tool.</summary>
internal static class ToolTexts
{
    /// <summary>What an item says beside its title, as plain text in the order it is read: what helps, what can be chosen, what is agreed.</summary>
    public static IEnumerable<ByLanguage<string>> Of(Item item)
    {
        IEnumerable<ByLanguage<string>?> own = item switch
        {
            NumberItem number => [number.Unit],
            ChoiceItem choice => choice.Options.SelectMany(Of),
            ChoicesItem choices => choices.Options.SelectMany(Of),
            ScaleItem scale => scale.Levels.SelectMany(level => (ByLanguage<string>?[])[level.Title, level.Descriptor]),
            CheckItem check => [check.OpenSentence],
            TableItem table => [.. table.Columns.SelectMany(column => (ByLanguage<string>?[])[column.Title, column.Help, .. column.Options.SelectMany(Of)]), .. table.FixedRows.Select(row => row.Title), table.AddTitle],
            ClauseItem clause => [clause.Text, .. clause.PartOptions.SelectMany(Of)],
            SignatureItem signature => [signature.Statement],
            PassageItem passage => [passage.Text],
            _ => [],
        };
        return own.Prepend(item.Help).Concat(item.Examples).OfType<ByLanguage<string>>();
    }

    private static IEnumerable<ByLanguage<string>?> Of(Option option) => [option.Title, option.Help];
}
