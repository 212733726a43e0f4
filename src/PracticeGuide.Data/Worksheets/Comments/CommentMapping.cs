using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PracticeGuide.Data.People;

namespace PracticeGuide.Data.Worksheets.Comments;

internal sealed class CommentMapping : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.Property(comment => comment.Id).ValueGeneratedNever();
        builder.Property(comment => comment.ItemId).HasMaxLength(WorksheetLimits.Id);
        builder.Property(comment => comment.PersonName).HasMaxLength(WorksheetLimits.PersonName);
        builder.Property(comment => comment.Text).HasMaxLength(WorksheetLimits.Comment);
        builder.Property(comment => comment.Language).HasMaxLength(WorksheetLimits.Language);
        builder.HasOne<Worksheet>().WithMany().HasForeignKey(comment => comment.WorksheetId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(comment => comment.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(comment => new { comment.WorksheetId, comment.ItemId, comment.At });
        builder.HasIndex(comment => comment.OperationId).IsUnique();
    }
}
