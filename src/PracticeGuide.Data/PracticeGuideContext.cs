using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Databases;
using PracticeGuide.Data.Feedback;
using PracticeGuide.Data.People;
using PracticeGuide.Data.Questions;
using PracticeGuide.Data.Worksheets;

namespace PracticeGuide.Data;

/// <summary>What people keep. One model; each database has a context of its own, so that each has migrations of its own.</summary>
public abstract class PracticeGuideContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Person> People => Set<Person>();

    public DbSet<Worksheet> Worksheets => Set<Worksheet>();

    /// <summary>What each item holds now. Read only: answers are written by <see cref="IAnswerWriter"/>.</summary>
    public DbSet<Answer> Answers => Set<Answer>();

    /// <summary>Everything anybody ever answered. Read only, and never shortened: written by <see cref="IAnswerWriter"/>.</summary>
    public DbSet<AnswerChange> AnswerChanges => Set<AnswerChange>();

    public DbSet<PageFeedback> PageFeedback => Set<PageFeedback>();

    /// <summary>Read and written by <see cref="Questions.QueryCounts"/>, which knows what must not be shown.</summary>
    public DbSet<QueryCount> QueryCounts => Set<QueryCount>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PracticeGuideContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
}
