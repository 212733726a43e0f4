using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PracticeGuide.Data;

public sealed class PostgresContext(DbContextOptions<PostgresContext> options) : PracticeGuideContext(options);

/// <summary>Lets the migration tools make a context without starting the site.</summary>
public sealed class PostgresContextFactory : IDesignTimeDbContextFactory<PostgresContext>
{
    public PostgresContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=localhost;Database=practiceguide").Options);
}
