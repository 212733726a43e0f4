using System.Text.Json;
using PracticeGuide.Data.Worksheets.Snapshots;

namespace PracticeGuide.Web.Export.Files;

/// <summary>How files name what a snapshot was kept for: <c>stage</c>, <c>review</c>, <c>signature</c>, <c>upgrade</c>, <c>by-hand</c>.</summary>
internal static class OccasionIds
{
    public static string Id(SnapshotOccasion occasion) => JsonNamingPolicy.KebabCaseLower.ConvertName(occasion.ToString());

    /// <returns>Null where there is no such occasion.</returns>
    public static SnapshotOccasion? Read(string id) =>
        Enum.GetValues<SnapshotOccasion>().Where(occasion => string.Equals(Id(occasion), id, StringComparison.Ordinal)).Select(occasion => (SnapshotOccasion?)occasion).FirstOrDefault();
}
