using System.Globalization;
using PracticeGuide.Content.Languages;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Web.Export.Files;

/// <summary>Whether what a file says could stand in a worksheet at all, whatever its tool.</summary>
internal static class FileCheck
{
    private static readonly DateTime Earliest = new(1990, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Latest = new(2200, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <returns>The place of the first thing that could not, or null.</returns>
    public static string? FirstProblem(WorksheetFile file) => Problems(file).FirstOrDefault();

    private static IEnumerable<string> Problems(WorksheetFile file)
    {
        IEnumerable<(string Place, bool IsFine)> checks =
        [
            ("tool.id", IsId(file.Tool.Id)), ("tool.version", file.Tool.Version > 0), ("title", IsText(file.Title, WorksheetLimits.Title)),
            ("language", IsLanguage(file.Language)), ("stage", file.Stage is null || IsId(file.Stage)),
            ("startedAt", IsTime(file.StartedAt)), ("changedAt", IsTime(file.ChangedAt)),
            .. file.Answers.SelectMany((answer, index) => Answer(Place("answers", index), answer, least: 1)),
            .. file.Answers.GroupBy(answer => answer.Item, StringComparer.Ordinal).Select(same => ($"answers: {same.Key}", same.Count() == 1)),
            .. file.History.SelectMany((change, index) => Change(Place("history", index), change)),
            .. file.Comments.SelectMany((comment, index) => Comment(Place("comments", index), comment)),
            .. file.Stages.SelectMany((change, index) => Stage(Place("stages", index), change)),
            .. file.Signatures.SelectMany((signature, index) => Signature(Place("signatures", index), signature)),
            .. file.Snapshots.SelectMany((snapshot, index) => Snapshot(Place("snapshots", index), snapshot)),
        ];
        return checks.Where(check => !check.IsFine).Select(check => check.Place);
    }

    private static IEnumerable<(string, bool)> Answer(string place, FileAnswer answer, int least) =>
    [
        ($"{place}.item", IsId(answer.Item)), ($"{place}.revision", answer.Revision >= least), ($"{place}.by", IsName(answer.By)),
        ($"{place}.at", IsTime(answer.At)), ($"{place}.language", IsLanguage(answer.Language)), ($"{place}.value", IsClean(answer.Value)),
    ];

    private static IEnumerable<(string, bool)> Change(string place, FileChange change) =>
        Answer(place, new(change.Item, change.Value, change.Revision, change.By, change.At, change.Language), least: change.SetAside ? 0 : 1);

    private static IEnumerable<(string, bool)> Comment(string place, FileComment comment) =>
    [
        ($"{place}.item", IsId(comment.Item)), ($"{place}.text", IsText(comment.Text, WorksheetLimits.Comment)), ($"{place}.by", IsName(comment.By)),
        ($"{place}.at", IsTime(comment.At)), ($"{place}.language", IsLanguage(comment.Language)),
    ];

    private static IEnumerable<(string, bool)> Stage(string place, FileStageChange change) =>
    [
        ($"{place}.from", change.From is null || IsId(change.From)), ($"{place}.to", IsId(change.To)), ($"{place}.by", IsName(change.By)),
        ($"{place}.role", change.Role is "" || IsId(change.Role)), ($"{place}.at", IsTime(change.At)),
        ($"{place}.reason", change.Reason is null || IsText(change.Reason, WorksheetLimits.Reason)),
    ];

    private static IEnumerable<(string, bool)> Signature(string place, FileSignature signature) =>
    [
        ($"{place}.item", IsId(signature.Item)), ($"{place}.by", IsText(signature.By, WorksheetLimits.PersonName)),
        ($"{place}.role", signature.Role is "" || IsId(signature.Role)), ($"{place}.at", IsTime(signature.At)),
    ];

    private static IEnumerable<(string, bool)> Snapshot(string place, FileSnapshot snapshot) =>
    [
        ($"{place}.occasion", snapshot.Occasion is not null && OccasionIds.Read(snapshot.Occasion) is not null), ($"{place}.label", IsText(snapshot.Label, WorksheetLimits.Id)),
        ($"{place}.by", IsName(snapshot.By)), ($"{place}.at", IsTime(snapshot.At)), ($"{place}.toolVersion", snapshot.ToolVersion > 0),
        ($"{place}.stage", snapshot.Stage is null || IsId(snapshot.Stage)), ($"{place}.answers", !snapshot.Answers.IsDefault),
        .. (snapshot.Answers.IsDefault ? [] : snapshot.Answers).SelectMany((answer, index) => Answer(Place($"{place}.answers", index), answer, least: 0)),
        .. (snapshot.Answers.IsDefault ? [] : snapshot.Answers).GroupBy(answer => answer.Item, StringComparer.Ordinal).Select(same => ($"{place}.answers: {same.Key}", same.Count() == 1)),
    ];

    private static string Place(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private static bool IsId(string? id) => IsText(id, WorksheetLimits.Id);

    private static bool IsName(string? name) => name is null || IsText(name, WorksheetLimits.PersonName);

    private static bool IsLanguage(string? code) => Language.All.Any(language => string.Equals(language.Code, code, StringComparison.Ordinal));

    private static bool IsTime(DateTime time) => time >= Earliest && time < Latest;

    private static bool IsText(string? text, int most) => !string.IsNullOrWhiteSpace(text) && text.Length <= most && !text.Contains('\0', StringComparison.Ordinal);

    /// <summary>A value is kept as it is, so nothing in it may be what a database does not take.</summary>
    private static bool IsClean(System.Text.Json.JsonElement value)
    {
        if (value.ValueKind == System.Text.Json.JsonValueKind.Undefined)
            return false;

        var raw = value.GetRawText();
        return !raw.Contains('\0', StringComparison.Ordinal) && !raw.Contains("\\u0000", StringComparison.OrdinalIgnoreCase);
    }
}
