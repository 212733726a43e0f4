using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PracticeGuide.Data.Databases;

/// <summary>Sets up the connections that EF Core opens like all others.</summary>
internal sealed class SqlitePragmas(SqliteFile file) : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => file.SetUp(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        file.SetUp(connection);
        return Task.CompletedTask;
    }
}
