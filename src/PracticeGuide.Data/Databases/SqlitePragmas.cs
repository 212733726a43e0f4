using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PracticeGuide.Data.Databases;

/// <summary>Sets up the connections that EF Core opens like all others.</summary>
internal sealed class SqlitePragmas(SqliteFile file) : DbConnectionInterceptor
{
    // Most of what is opened comes out of the pool, and is set up already.
    private readonly ConditionalWeakTable<SQLitePCL.sqlite3, SqlitePragmas> setUp = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (((SqliteConnection)connection).Handle is not { } handle || setUp.TryGetValue(handle, out _))
            return;
        file.SetUp(connection);
        setUp.Add(handle, this);
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
