using System.Data;
using System.Data.Common;

namespace PracticeGuide.Data.Worksheets.Saving;

/// <summary>A statement that is understood by the database once and executed often.</summary>
internal sealed class PreparedStatement : IAsyncDisposable
{
    private static readonly (string Name, DbType Type)[] Parameters =
    [
        ("change", DbType.Guid),
        ("worksheet", DbType.Guid),
        ("item", DbType.String),
        ("revision", DbType.Int32),
        ("value", DbType.String),
        ("at", DbType.DateTime),
        ("person", DbType.Guid),
        ("name", DbType.String),
        ("language", DbType.String),
        ("operation", DbType.Guid),
        ("late", DbType.String),
    ];

    private readonly DbCommand command;
    private readonly Dictionary<string, DbParameter> parameters = new(StringComparer.Ordinal);
    private bool isPrepared;

    public PreparedStatement(DbConnection connection, string sql)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, type) in Parameters)
        {
            if (!sql.Contains('@' + name, StringComparison.Ordinal))
                continue;

            // With its sign: SQLite's provider would try all three there are, with each statement that is executed.
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType, parameter.Value) = ('@' + name, type, DBNull.Value);
            command.Parameters.Add(parameter);
            parameters.Add(name, parameter);
        }
    }

    public void Within(DbTransaction transaction) => command.Transaction = transaction;

    public async Task<DbDataReader> ReadAsync(params (string Name, object? Value)[] values)
    {
        await BindAsync(values);
        return await command.ExecuteReaderAsync();
    }

    public async Task ExecuteAsync(params (string Name, object? Value)[] values)
    {
        await BindAsync(values);
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();

    private async Task BindAsync((string Name, object? Value)[] values)
    {
        foreach (var (name, value) in values)
            parameters[name].Value = value ?? DBNull.Value;

        if (isPrepared)
            return;
        await command.PrepareAsync();
        isPrepared = true;
    }
}
