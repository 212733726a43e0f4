using Microsoft.EntityFrameworkCore;
using PracticeGuide.Data.Databases;
using PracticeGuide.Data.Feedback;
using PracticeGuide.Data.People;
using PracticeGuide.Data.Questions;
using PracticeGuide.Data.Worksheets;
using PracticeGuide.Data.Worksheets.Comments;
using PracticeGuide.Data.Worksheets.Sharing;
using PracticeGuide.Data.Worksheets.Signatures;
using PracticeGuide.Data.Worksheets.Snapshots;
using PracticeGuide.Data.Worksheets.Stages;

namespace PracticeGuide.Data;

/// <summary>What people keep. One model; each database has a context of its own, so that each has migrations of its own.</summary>
public abstract class PracticeGuideContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Person> People => Set<Person>();

    public DbSet<Worksheet> Worksheets => Set<Worksheet>();

    /// <summary>What each item holds now. Read only: answers are written by <see cref="IAnswerWriter"/>, and all at once by a copy or a change of version.</summary>
    public DbSet<Answer> Answers => Set<Answer>();

    /// <summary>Everything anybody ever answered. Read only, and never shortened: written with the answers.</summary>
    public DbSet<AnswerChange> AnswerChanges => Set<AnswerChange>();

    /// <summary>Written by <see cref="SharingService"/>.</summary>
    public DbSet<Participant> Participants => Set<Participant>();

    /// <summary>Written by <see cref="SharingService"/>.</summary>
    public DbSet<Invitation> Invitations => Set<Invitation>();

    /// <summary>Written by <see cref="StageService"/>.</summary>
    public DbSet<StageChange> StageChanges => Set<StageChange>();

    /// <summary>Written by <see cref="StageService"/>.</summary>
    public DbSet<Signature> Signatures => Set<Signature>();

    /// <summary>Read by <see cref="SnapshotService"/>, which leaves the answers out of a list.</summary>
    public DbSet<Snapshot> Snapshots => Set<Snapshot>();

    /// <summary>Written by <see cref="CommentService"/>.</summary>
    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<PageFeedback> PageFeedback => Set<PageFeedback>();

    /// <summary>Read and written by <see cref="Questions.QueryCounts"/>, which knows what must not be shown.</summary>
    public DbSet<QueryCount> QueryCounts => Set<QueryCount>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PracticeGuideContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
}
