using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PracticeGuide.Data.People;

namespace PracticeGuide.Data.Worksheets.Sharing;

internal sealed class InvitationMapping : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.Property(invitation => invitation.Id).ValueGeneratedNever();
        builder.Property(invitation => invitation.RoleId).HasMaxLength(WorksheetLimits.Id);
        builder.Property(invitation => invitation.Token).HasMaxLength(InvitationToken.Length);
        builder.HasOne<Worksheet>().WithMany().HasForeignKey(invitation => invitation.WorksheetId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(invitation => invitation.CreatedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(invitation => invitation.Token).IsUnique();
    }
}
