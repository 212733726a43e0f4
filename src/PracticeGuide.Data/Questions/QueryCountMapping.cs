using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data.Questions;

internal sealed class QueryCountMapping : IEntityTypeConfiguration<QueryCount>
{
    public void Configure(EntityTypeBuilder<QueryCount> builder)
    {
        // The day first: what has grown old is found by it.
        builder.HasKey(count => new { count.Day, count.Language, count.Words });
        builder.Property(count => count.Language).HasMaxLength(WorksheetLimits.Language);
        builder.Property(count => count.Words).HasMaxLength(QueryWords.MostCharacters);
    }
}
