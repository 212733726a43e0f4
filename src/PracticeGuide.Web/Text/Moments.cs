using PracticeGuide.Content.Languages;

namespace PracticeGuide.Web.Text;

/// <summary>Writes days and times as they are read in each language, in the site's time zone.</summary>
public sealed class Moments(SiteSettings settings, TimeProvider clock)
{
    public DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, settings.TimeZone);

    public DateOnly Today => DateOnly.FromDateTime(Local(clock.GetUtcNow().UtcDateTime));

    /// <summary>14:02 / 14 h 02</summary>
    public string Time(DateTime utc, Language language) =>
        Local(utc).ToString(TimeForm(language), language.Culture);

    /// <summary>14:02 / 14 h 02, of a time of day that somebody wrote.</summary>
    public static string Time(TimeOnly time, Language language) => time.ToString(TimeForm(language), language.Culture);

    /// <summary>When something happened, to stand after a verb: "at 14:02" today, "on November 21, 2026 at 14:02" before.</summary>
    public string Moment(DateTime utc, Language language) =>
        DateOnly.FromDateTime(Local(utc)) == Today ? $"{At(language)} {Time(utc, language)}" : DayAndTime(utc, language);

    /// <summary>The same with its day even today, for what is read on another day: on paper, in a file, below a signature.</summary>
    public string DayAndTime(DateTime utc, Language language) =>
        $"{(language == Language.French ? "le" : "on")} {Day(DateOnly.FromDateTime(Local(utc)), language)} {At(language)} {Time(utc, language)}";

    /// <summary>November 22, 2026 / 22 novembre 2026, with 1er for the first of a month in French.</summary>
    public static string Day(DateOnly day, Language language) => language == Language.French
        ? string.Concat(day.Day == 1 ? "1er" : day.Day.ToString(language.Culture), "\u00a0", day.ToString("MMMM yyyy", language.Culture))
        : day.ToString("MMMM d, yyyy", language.Culture);

    private static string At(Language language) => language == Language.French ? "à" : "at";

    private static string TimeForm(Language language) => language == Language.French ? "H'\u00a0h\u00a0'mm" : "H:mm";
}
