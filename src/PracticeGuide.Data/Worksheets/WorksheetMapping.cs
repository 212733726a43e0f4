using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PracticeGuide.Data.People;

namespace PracticeGuide.Data.Worksheets;

internal sealed class WorksheetMapping : IEntityTypeConfiguration<Worksheet>
{
    public void Configure(EntityTypeBuilder<Worksheet> builder)
    {
        builder.Property(worksheet => worksheet.Id).ValueGeneratedNever();
        builder.Property(worksheet => worksheet.ToolId).HasMaxLength(WorksheetLimits.Id);
        builder.Property(worksheet => worksheet.Title).HasMaxLength(WorksheetLimits.Title);
        builder.Property(worksheet => worksheet.Language).HasMaxLength(WorksheetLimits.Language);
        builder.HasOne<Person>().WithMany().HasForeignKey(worksheet => worksheet.OwnerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(worksheet => worksheet.Answers).WithOne().HasForeignKey(answer => answer.WorksheetId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(worksheet => worksheet.StageId).HasMaxLength(WorksheetLimits.Id);
        builder.HasMany(worksheet => worksheet.Participants).WithOne().HasForeignKey(participant => participant.WorksheetId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(worksheet => new { worksheet.OwnerId, worksheet.UpdatedAt });
        builder.HasIndex(worksheet => worksheet.DeletedAt).HasFilter("\"DeletedAt\" IS NOT NULL");
    }
}

internal sealed class AnswerMapping : IEntityTypeConfiguration<Answer>
{
    public void Configure(EntityTypeBuilder<Answer> builder)
    {
        builder.HasKey(answer => new { answer.WorksheetId, answer.ItemId });
        builder.Property(answer => answer.ItemId).HasMaxLength(WorksheetLimits.Id);
        builder.Property(answer => answer.ChangedByName).HasMaxLength(WorksheetLimits.PersonName);
        builder.Property(answer => answer.Language).HasMaxLength(WorksheetLimits.Language);
        builder.HasOne<Person>().WithMany().HasForeignKey(answer => answer.ChangedById).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AnswerChangeMapping : IEntityTypeConfiguration<AnswerChange>
{
    public void Configure(EntityTypeBuilder<AnswerChange> builder)
    {
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.Property(change => change.ItemId).HasMaxLength(WorksheetLimits.Id);
        builder.Property(change => change.PersonName).HasMaxLength(WorksheetLimits.PersonName);
        builder.Property(change => change.Language).HasMaxLength(WorksheetLimits.Language);
        builder.Property(change => change.LateForStageId).HasMaxLength(WorksheetLimits.Id);
        builder.HasOne<Worksheet>().WithMany().HasForeignKey(change => change.WorksheetId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(change => change.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(change => new { change.WorksheetId, change.ItemId, change.At });
        builder.HasIndex(change => change.OperationId).IsUnique();
    }
}
