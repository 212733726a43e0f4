using System.Data.Common;
using Npgsql;

namespace PracticeGuide.Data.Tests.Databases;

/// <summary>A database on the server that <c>PRACTICEGUIDE_TEST_POSTGRES</c> leads to; its user has to be allowed to create databases.</summary>
public sealed class PostgresDatabase : TestDatabase
{
    private static readonly string? Server = Environment.GetEnvironmentVariable("PRACTICEGUIDE_TEST_POSTGRES");

    private readonly string name = $"practiceguide_test_{Guid.NewGuid():N}";

    public override DataOptions Options => new()
    {
        Provider = DatabaseProvider.Postgres,
        ConnectionString = new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString,
        LockTimeout = LockTimeout,
    };

    public override void SkipUnlessThere() =>
        Assert.SkipUnless(!string.IsNullOrEmpty(Server), "PRACTICEGUIDE_TEST_POSTGRES holds no connection string, so nothing was tested on PostgreSQL.");

    public override async Task<DbConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Options.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        return connection;
    }

    public override async Task<IAsyncDisposable> LockOutAsync(Guid worksheetId)
    {
        var connection = (NpgsqlConnection)await ConnectAsync();
        await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("""SELECT 1 FROM "Worksheets" WHERE "Id" = $1 FOR UPDATE""", connection);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = worksheetId });
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    public override async Task<int> CountCommitsAsync()
    {
        await using var connection = (NpgsqlConnection)await ConnectAsync();
        await using var command = new NpgsqlCommand("""SELECT COUNT(DISTINCT xmin::text)::int FROM "AnswerChanges" """, connection);
        return (int)(await command.ExecuteScalarAsync())!;
    }

    public override async ValueTask DisposeAsync()
    {
        if (string.IsNullOrEmpty(Server))
            return;
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"DROP DATABASE IF EXISTS {name} WITH (FORCE)", connection);
        await command.ExecuteNonQueryAsync();
    }
}
