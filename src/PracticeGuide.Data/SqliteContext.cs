using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PracticeGuide.Data;

public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : PracticeGuideContext(options)
{
    /// <summary>
    /// The migration that a database of this version ends with. Named here so that a start that finds it need not wake EF Core, whose
    /// model takes as long to build as all the rest of a start.
    /// </summary>
    public const string NewestMigration = "20261122215015_KeepSharing";
}

/// <summary>Lets the migration tools make a context without starting the site.</summary>
public sealed class SqliteContextFactory : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=practiceguide.db").Options);
}
