using Microsoft.EntityFrameworkCore;

namespace PracticeGuide.Data.Tests;

public sealed class MigrationTests
{
    [Fact]
    public void The_migrations_for_SQLite_hold_the_whole_model()
    {
        using var context = new SqliteContextFactory().CreateDbContext([]);

        Assert.NotEmpty(context.Database.GetMigrations());
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migration_by_which_a_start_knows_the_present_schema_is_the_newest()
    {
        using var context = new SqliteContextFactory().CreateDbContext([]);

        Assert.Equal(SqliteContext.NewestMigration, context.Database.GetMigrations().Last());
    }

    [Fact]
    public void The_migrations_for_PostgreSQL_hold_the_whole_model()
    {
        using var context = new PostgresContextFactory().CreateDbContext([]);

        Assert.NotEmpty(context.Database.GetMigrations());
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Both_databases_have_the_same_migrations()
    {
        using var sqlite = new SqliteContextFactory().CreateDbContext([]);
        using var postgres = new PostgresContextFactory().CreateDbContext([]);

        Assert.Equal(Names(sqlite), Names(postgres), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Names(DbContext context) =>
        context.Database.GetMigrations().Select(migration => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..]);
}
