using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Feedback;

internal sealed class PageFeedbackMapping : IEntityTypeConfiguration<PageFeedback>
{
    public void Configure(EntityTypeBuilder<PageFeedback> builder)
    {
        builder.Property(feedback => feedback.Id).ValueGeneratedNever();
        builder.Property(feedback => feedback.PageId).HasMaxLength(WorksheetLimits.Id);
        builder.Property(feedback => feedback.Language).HasMaxLength(WorksheetLimits.Language);
        builder.Property(feedback => feedback.Sentence).HasMaxLength(PageFeedbackService.MostCharacters);
        builder.HasIndex(feedback => feedback.PageId);
    }
}
