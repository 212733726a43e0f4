using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PracticeGuide.Data.People;

namespace PracticeGuide.Data.Worksheets.Sharing;

internal sealed class ParticipantMapping : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> builder)
    {
        builder.Property(participant => participant.Id).ValueGeneratedNever();
        builder.Property(participant => participant.RoleId).HasMaxLength(WorksheetLimits.Id);
        builder.HasOne<Person>().WithMany().HasForeignKey(participant => participant.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(participant => participant.HostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(participant => new { participant.WorksheetId, participant.PersonId, participant.RoleId }).IsUnique();
        builder.HasIndex(participant => new { participant.PersonId, participant.WorksheetId });
        builder.HasIndex(participant => new { participant.HostId, participant.WorksheetId });
    }
}
