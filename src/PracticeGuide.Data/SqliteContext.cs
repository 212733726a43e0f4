using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace PracticeGuide.Data;

public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : PracticeGuideContext(options);

/// <summary>Lets the migration tools make a context without starting the site.</summary>
public sealed class SqliteContextFactory : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=practiceguide.db").Options);
}
