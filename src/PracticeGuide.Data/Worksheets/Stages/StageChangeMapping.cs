using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PracticeGuide.Data.People;
using PracticeGuide.Data.Worksheets.Snapshots;

namespace PracticeGuide.Data.Worksheets.Stages;

internal sealed class StageChangeMapping : IEntityTypeConfiguration<StageChange>
{
    public void Configure(EntityTypeBuilder<StageChange> builder)
    {
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.FromStageId).HasMaxLength(WorksheetLimits.Id);
        builder.Property(change => change.ToStageId).HasMaxLength(WorksheetLimits.Id);
        builder.Property(change => change.PersonName).HasMaxLength(WorksheetLimits.PersonName);
        builder.Property(change => change.RoleId).HasMaxLength(WorksheetLimits.Id);
        builder.Property(change => change.Reason).HasMaxLength(WorksheetLimits.Reason);
        builder.HasOne<Worksheet>().WithMany().HasForeignKey(change => change.WorksheetId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(change => change.PersonId).OnDelete(DeleteBehavior.Restrict);

        // Checked at the end of a statement, so that a worksheet can go with both.
        builder.HasOne<Snapshot>().WithMany().HasForeignKey(change => change.SnapshotId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(change => new { change.WorksheetId, change.At });
        builder.HasIndex(change => change.OperationId).IsUnique();
    }
}
