using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;
using PracticeGuide.Content.Tools.Reviews;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Web.Links;
using PracticeGuide.Web.Text;

namespace PracticeGuide.Web.Export.Calendars;

/// <summary>What of a worksheet belongs into a calendar: its reviews, what is due and not done, and the days it names.</summary>
public sealed class CalendarDates(AnswerTexts answers, SiteSettings settings, IStringLocalizer<Texts> text)
{
    /// <param name="origin">Scheme and host of the site.</param>
    public DatesOfWorksheet Of(WorksheetContents contents, Language language, string origin)
    {
        using (LanguageScope.Of(language))
        {
            return new(contents.Worksheet.Title,
            [
                .. Reviews(contents, language, origin),
                .. contents.Tool.Items.Where(contents.Holds).SelectMany(item => Entries(contents, item, language, origin)),
            ]);
        }
    }

    private static IEnumerable<CalendarEntry> Reviews(WorksheetContents contents, Language language, string origin)
    {
        if (contents.Tool.FindItem(contents.Tool.Review?.FromItemId) is not { } beginning || !contents.MaySee(beginning))
            yield break;

        var stored = contents.Stored(beginning);
        foreach (var review in ReviewCalendar.Of(contents.Filled).Reviews.Where(review => !review.IsDone))
        {
            if (review.Due is { } day && contents.Tool.FindSection(ReviewPlan.SectionId(review.Number)) is { } section)
            {
                yield return new(
                    Id(contents, section.Id), day, null, stored?.ChangedAt ?? contents.Worksheet.UpdatedAt, stored?.Revision ?? 0,
                    Summary(contents, section.Title[language]), contents.Tool.Title[language], origin + SiteLinks.Worksheet(language, contents.Worksheet.Id));
            }
        }
    }

    private IEnumerable<CalendarEntry> Entries(WorksheetContents contents, Item item, Language language, string origin)
    {
        if (contents.Stored(item) is not { } stored)
            return [];

        var answer = contents.Filled.Answer(item.Id);
        CalendarEntry Entry(string part, DateOnly day, DateTime? at, string what, string more) => new(
            Id(contents, item.Id + part), day, at, stored.ChangedAt, stored.Revision, Summary(contents, what), more, origin + SiteLinks.Step(language, contents.Worksheet.Id, item.Id));

        return item switch
        {
            CheckItem when Day(answer[CheckItem.Due]) is { } due && CheckItem.StateOf(answer) is CheckState.Open or CheckState.InProgress =>
                [Entry("", due, null, item.Title[language], Responsible(answer))],
            DateItem date when Day(answer[DateItem.Date]) is { } day => [Entry("", day, At(contents, date, day), item.Title[language], "")],
            TableItem table => from row in answer.Rows
                               from column in table.Columns.Where(column => column.Field.Kind == FieldKind.Date)
                               let day = Day(row[column.Id])
                               where day is not null
                               select Entry($"-{row.Id}-{column.Id}", day.Value, null, Row(contents, table, row, column, language), Cells(table, row, language)),
            _ => [],
        };
    }

    private string Responsible(ItemAnswer answer) => answer[CheckItem.Responsible] is { Length: > 0 } person ? $"{text["Person responsible"]}{text[":"]} {person}" : "";

    /// <summary>When it is on its day: the first time that the same section asks for before its next day.</summary>
    private DateTime? At(WorksheetContents contents, DateItem date, DateOnly day)
    {
        var time = contents.Tool.SectionOf(date).Items.SkipWhile(item => !ReferenceEquals(item, date)).Skip(1)
            .TakeWhile(item => item is not DateItem).OfType<TimeItem>().FirstOrDefault(contents.Holds);
        if (time is null || !TimeOnly.TryParseExact(contents.Filled.Answer(time.Id)[TimeItem.Time], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var clock))
            return null;

        var local = day.ToDateTime(clock);

        // The hour that is left out when summer time begins is meant as the one after.
        return TimeZoneInfo.ConvertTimeToUtc(settings.TimeZone.IsInvalidTime(local) ? local.AddHours(1) : local, settings.TimeZone);
    }

    /// <summary>What names the row: its title or its first text, and which day of it is meant.</summary>
    private static string Row(WorksheetContents contents, TableItem table, AnswerRow row, TableColumn column, Language language)
    {
        var title = table.HasOwnRows ? "" : Documents.FilledItems.RowTitle(contents, table, row.Id, [language]).Line;
        if (title.Length == 0)
            title = table.Columns.Where(each => each.Field.Kind is FieldKind.ShortText or FieldKind.LongText).Select(each => row[each.Id]).FirstOrDefault(value => value.Length > 0, table.Title[language]);
        return $"{column.Title[language]} – {title}";
    }

    private string Cells(TableItem table, AnswerRow row, Language language) => string.Join('\n', table.Columns
        .Where(column => column.Field.Kind != FieldKind.Date && row[column.Id].Length > 0)
        .Select(column => $"{column.Title[language]}{text[":"]} {answers.Cell(column, row[column.Id], language)}"));

    private static DateOnly? Day(string value) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Summary(WorksheetContents contents, string what) => $"{what} – {contents.Worksheet.Title}";

    private static string Id(WorksheetContents contents, string part) => $"{contents.Worksheet.Id}-{part}@practice-guide";
}
