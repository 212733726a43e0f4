using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace PracticeGuide.Data.Databases;

/// <summary>Prepares the PostgreSQL database.</summary>
internal sealed class PostgresStartup(IServiceScopeFactory scopes, DataOptions options) : DatabaseStartup(scopes)
{
    private const string Setting = "ConnectionStrings__PracticeGuide";

    public override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var server = Server();
        try
        {
            await MigrateAsync(cancellationToken);
        }
        catch (Exception failure) when (failure.GetBaseException() is PostgresException or NpgsqlException or SocketException or TimeoutException)
        {
            throw new DataUnavailableException(Sentence(failure, server), failure);
        }
    }

    private NpgsqlConnectionStringBuilder Server()
    {
        if (string.IsNullOrWhiteSpace(options.ConnectionString))
            throw new DataUnavailableException($"The database is PostgreSQL, but {Setting} is not set: set it to a connection string.");
        return Read(options.ConnectionString)
            ?? throw new DataUnavailableException($"{Setting} is not a connection string that PostgreSQL understands: correct it.");
    }

    /// <summary>Null where it cannot be read. What is wrong with it is not passed on: that may quote the password.</summary>
    private static NpgsqlConnectionStringBuilder? Read(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException)
        {
            return null;
        }
    }

    private static string Sentence(Exception failure, NpgsqlConnectionStringBuilder server)
    {
        var place = $"{server.Host}:{server.Port}";
        return failure.GetBaseException() switch
        {
            PostgresException { SqlState: ['2', '8', ..] } =>
                $"PostgreSQL at {place} does not let the user {server.Username} in: correct the user or the password in {Setting}.",
            PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
                $"PostgreSQL at {place} has no database {server.Database}: create it, or correct {Setting}.",
            PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } =>
                $"PostgreSQL at {place} does not let the user {server.Username} set up the database {server.Database}: make that user its owner.",
            PostgresException refused =>
                $"PostgreSQL at {place} refused to prepare the database {server.Database} ({refused.SqlState}): see its log, and the exception below.",
            _ => $"PostgreSQL at {place} cannot be reached: start it, or correct {Setting}.",
        };
    }
}
