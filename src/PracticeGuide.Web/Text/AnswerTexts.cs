using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Summaries;

namespace PracticeGuide.Web.Text;

/// <summary>Puts the values of answers, which mean the same in every language, into the words of the language of the request.</summary>
public sealed class AnswerTexts(IStringLocalizer<Texts> text, Moments moments)
{
    /// <summary>What stands before a value: the heading of the item says it already for its main field.</summary>
    public string Label(AnswerField field) => text[FieldNames.Of(field.Name)];

    /// <param name="kept">Not empty.</param>
    public string Value(Tool tool, Item item, AnswerField field, string kept, Language language) =>
        field.Name == CheckItem.State && item is CheckItem && CheckStateIds.TryParse(kept, out var state)
            ? text[ToolNames.Of(item, state)]
            : Words(AnswerSummary.Value(tool, item, field, kept, language), language);

    /// <param name="kept">Not empty.</param>
    public string Cell(TableColumn column, string kept, Language language) => Words(AnswerSummary.Cell(column, kept, language), language);

    /// <summary>An open sentence as it stands before what finishes it: one ellipsis between the two is enough.</summary>
    public static string Opening(string openSentence, string finished) => finished.StartsWith('…') ? openSentence.TrimEnd('…') : openSentence;

    private string Words(FieldValue value, Language language) => value switch
    {
        FieldValue.Link link => link.Address,
        FieldValue.Day day => Moments.Day(day.Date, language),
        FieldValue.TimeOfDay time => Moments.Time(time.Time, language),
        FieldValue.Moment moment => moments.DayAndTime(moment.At.UtcDateTime, language),
        FieldValue.Number number => string.Join(' ', ((string?[])[number.Figure.ToString("#,0.####", language.Culture), number.Unit]).OfType<string>()),
        // The amount and its sign stay on one line.
        FieldValue.Money money => money.Amount.ToString("C", language.Culture).Replace(' ', '\u00a0'),
        FieldValue.Ticked => text["Yes"],
        FieldValue.Chosen chosen => string.Join("; ", chosen.Options.Select(option => option.Title ?? OwnWords(option.Id))),
        FieldValue.Words words => words.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, null),
    };

    /// <summary>The site's own words for the options that no tool names; an option that the tool does not have is its id.</summary>
    private string OwnWords(string optionId) => optionId switch
    {
        ScaleItem.NotApplicable => text["Does not apply"],
        ScaleItem.PreferNotToSay => text["Prefer not to say"],
        ChoiceItem.Other => text["In your own words"],
        ClauseItem.Yes => text["Accepted"],
        ClauseItem.No => text["Not accepted"],
        _ when CheckStateIds.TryParse(optionId, out var state) => text[ToolNames.Of(state)],
        _ => optionId,
    };
}
