using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PracticeGuide.Data.People;
using PracticeGuide.Data.Worksheets.Snapshots;

namespace PracticeGuide.Data.Worksheets.Signatures;

internal sealed class SignatureMapping : IEntityTypeConfiguration<Signature>
{
    public void Configure(EntityTypeBuilder<Signature> builder)
    {
        builder.Property(signature => signature.Id).ValueGeneratedNever();
        builder.Property(signature => signature.ItemId).HasMaxLength(WorksheetLimits.Id);
        builder.Property(signature => signature.PersonName).HasMaxLength(WorksheetLimits.PersonName);
        builder.Property(signature => signature.RoleId).HasMaxLength(WorksheetLimits.Id);
        builder.HasOne<Worksheet>().WithMany().HasForeignKey(signature => signature.WorksheetId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(signature => signature.PersonId).OnDelete(DeleteBehavior.Restrict);

        // Checked at the end of a statement, so that a worksheet can go with both.
        builder.HasOne<Snapshot>().WithMany().HasForeignKey(signature => signature.SnapshotId).OnDelete(DeleteBehavior.NoAction);
        builder.HasIndex(signature => new { signature.WorksheetId, signature.ItemId });
    }
}
