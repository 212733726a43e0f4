using System.Globalization;
using PracticeGuide.Content.Tools.Answers;
using PracticeGuide.Content.Tools.Items;

namespace PracticeGuide.Data.Worksheets.Signatures;

/// <summary>
/// Someone signed by taking a worksheet on to its next stage. The answer of the signature item is made of this; there is no other. Entries are
/// only ever added, and at most withdrawn.
/// </summary>
public sealed class Signature
{
    /// <summary>A version 7 UUID.</summary>
    public Guid Id { get; init; }

    public Guid WorksheetId { get; init; }

    /// <summary>The signature item.</summary>
    public required string ItemId { get; init; }

    public Guid PersonId { get; init; }

    /// <summary>The name it was signed with.</summary>
    public required string PersonName { get; init; }

    /// <summary>The role it was signed in; empty in a tool without roles.</summary>
    public required string RoleId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; init; }

    /// <summary>What was signed.</summary>
    public Guid SnapshotId { get; init; }

    /// <summary>Since when it does not count any more, because the worksheet was taken back, UTC, or null.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>As the answer of its item. The time is in UTC to the second, like <c>2026-11-22T10:00:00Z</c>.</summary>
    public ItemAnswer ToAnswer() => new(
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [SignatureItem.Name] = PersonName,
            [SignatureItem.Role] = RoleId,
            [SignatureItem.At] = At.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        },
        []);
}
