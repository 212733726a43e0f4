using System.Globalization;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Web.Text;

/// <summary>Puts the values of answers, which mean the same in every language, into the words of the language of the request.</summary>
public sealed class AnswerTexts(IStringLocalizer<Texts> text, Moments moments)
{
    /// <summary>What stands before a value: the heading of the item says it already for its main field.</summary>
    public string Label(AnswerField field) => text[FieldNames.Of(field.Name)];

    public string Value(Tool tool, Item item, AnswerField field, string value, Language language) => item switch
    {
        CheckItem when field.Name == CheckItem.State && CheckStateIds.TryParse(value, out var state) => text[ToolNames.Of(state)],
        ScaleItem scale when field.Name == ScaleItem.Level => Level(scale, value, language),
        ChoiceItem choice when field.Name == ChoiceItem.Chosen => value == ChoiceItem.Other ? text["In your own words"] : Titles(choice.Options, value, language),
        ChoicesItem choices when field.Name == ChoicesItem.Chosen => Titles(choices.Options, value, language),
        ClauseItem clause when field.Name == ClauseItem.Parts => Titles(clause.PartOptions, value, language),
        ClauseItem when field.Name == ClauseItem.Accepted => value == ClauseItem.Yes ? text["Accepted"] : text["Not accepted"],
        SignatureItem when field.Name == SignatureItem.Role => tool.FindRole(value)?.Title[language] ?? value,
        SignatureItem when field.Name == SignatureItem.At => At(value, language),
        NumberItem { Unit: { } unit } => $"{Plain(field, value, language)} {unit[language]}",
        _ => Plain(field, value, language),
    };

    public string Cell(TableColumn column, string value, Language language) =>
        column.Options.IsEmpty ? Plain(column.Field, value, language) : Titles(column.Options, value, language);

    private string Plain(AnswerField field, string value, Language language) => field.Kind switch
    {
        FieldKind.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Moments.Day(day, language),
        FieldKind.Time when TimeOnly.TryParseExact(value, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) => Moments.Time(time, language),
        FieldKind.Number when decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number.ToString("#,0.####", language.Culture),
        FieldKind.Money when decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) => amount.ToString("C", language.Culture).Replace(' ', '\u00a0'),
        FieldKind.Tick => text["Yes"],
        _ => value,
    };

    private string Level(ScaleItem scale, string value, Language language) => value switch
    {
        ScaleItem.NotApplicable => text["Does not apply"],
        ScaleItem.PreferNotToSay => text["Prefer not to say"],
        _ => scale.Levels.FirstOrDefault(level => level.Id == value)?.Title[language] ?? value,
    };

    private string At(string value, Language language) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at) ? moments.Moment(at.ToUniversalTime(), language) : value;

    private static string Titles(IEnumerable<Option> options, string value, Language language)
    {
        var chosen = value.Split(' ');
        return string.Join("; ", options.Where(option => chosen.Contains(option.Id, StringComparer.Ordinal)).Select(option => option.Title[language]));
    }
}
