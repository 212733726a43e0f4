using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PracticeGuide.Data.People;

namespace PracticeGuide.Data.Worksheets.Snapshots;

internal sealed class SnapshotMapping : IEntityTypeConfiguration<Snapshot>
{
    private const int LongestOccasion = 20;

    public void Configure(EntityTypeBuilder<Snapshot> builder)
    {
        builder.Property(snapshot => snapshot.Id).ValueGeneratedNever();
        builder.Property(snapshot => snapshot.Occasion).HasMaxLength(LongestOccasion).HasConversion(occasion => Id(occasion), id => Occasion(id));
        builder.Property(snapshot => snapshot.Label).HasMaxLength(WorksheetLimits.Id);
        builder.Property(snapshot => snapshot.PersonName).HasMaxLength(WorksheetLimits.PersonName);
        builder.Property(snapshot => snapshot.StageId).HasMaxLength(WorksheetLimits.Id);
        builder.HasOne<Worksheet>().WithMany().HasForeignKey(snapshot => snapshot.WorksheetId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(snapshot => snapshot.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(snapshot => new { snapshot.WorksheetId, snapshot.At });
        builder.HasIndex(snapshot => snapshot.OperationId).IsUnique();
    }

    private static string Id(SnapshotOccasion occasion) => occasion switch
    {
        SnapshotOccasion.Stage => "stage",
        SnapshotOccasion.Review => "review",
        SnapshotOccasion.Signature => "signature",
        SnapshotOccasion.Upgrade => "upgrade",
        SnapshotOccasion.ByHand => "by-hand",
        _ => throw new ArgumentOutOfRangeException(nameof(occasion), occasion, "No such occasion."),
    };

    private static SnapshotOccasion Occasion(string id) => id switch
    {
        "stage" => SnapshotOccasion.Stage,
        "review" => SnapshotOccasion.Review,
        "signature" => SnapshotOccasion.Signature,
        "upgrade" => SnapshotOccasion.Upgrade,
        "by-hand" => SnapshotOccasion.ByHand,
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "No such occasion."),
    };
}
