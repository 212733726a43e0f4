using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace PracticeGuide.Data.Worksheets.Saving;

/// <summary>
/// Writes to PostgreSQL, where other instances of the site may write too. Each group first locks the rows of its
/// worksheets, in the order of their ids so that two groups never wait for each other; from then on nobody else changes answers
/// of those worksheets, and every statement sees (READ COMMITTED) what was committed before the lock was had.
/// </summary>
internal sealed class PostgresAnswerWriter(DataOptions options, TimeProvider clock, ILogger<PostgresAnswerWriter> logger)
    : AnswerWriter(clock, logger)
{
    protected override async Task<DbConnection> OpenAsync()
    {
        // Not from the pool: it is held as long as the site runs, and a failed one must not come back.
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(options.ConnectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = string.Create(
                CultureInfo.InvariantCulture, $"SET lock_timeout = {Math.Max(1, (int)options.LockTimeout.TotalMilliseconds)}");
            await command.ExecuteNonQueryAsync();
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        return connection;
    }

    protected override async Task LockAsync(DbTransaction transaction, IReadOnlyCollection<Guid> worksheetIds)
    {
        var connection = (NpgsqlConnection)transaction.Connection!;
        await using var command = connection.CreateCommand();
        command.Transaction = (NpgsqlTransaction)transaction;
        command.CommandText = """SELECT 1 FROM "Worksheets" WHERE "Id" = ANY ($1) ORDER BY "Id" FOR NO KEY UPDATE""";
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = [.. worksheetIds] });
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Class 22: data that cannot be kept; class 23: a rule of the schema is broken.</summary>
    protected override bool IsTheSavesOwnFault(DbException failure) =>
        failure is PostgresException { SqlState: ['2', '2' or '3', ..] };
}
