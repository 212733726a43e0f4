using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace PracticeGuide.Data.Tests.Databases;

public sealed class PostgresStartupTests
{
    private const string Password = "not-to-be-printed";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_missing_connection_string_is_named(string? connectionString)
    {
        var failure = await PrepareAndFailAsync(connectionString);

        Assert.Equal("The database is PostgreSQL, but ConnectionStrings__PracticeGuide is not set: set it to a connection string.", failure.Message);
    }

    [Theory]
    [InlineData($"Host=localhost;Port={Password}")]
    [InlineData($"Host=localhost;{Password}")]
    [InlineData($"Host=localhost;{Password}=1")]
    public async Task A_connection_string_that_is_none_is_named_and_not_printed(string connectionString)
    {
        var failure = await PrepareAndFailAsync(connectionString);

        Assert.Equal("ConnectionStrings__PracticeGuide is not a connection string that PostgreSQL understands: correct it.", failure.Message);
        Assert.DoesNotContain(Password, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_without_the_password()
    {
        var port = AClosedPort();

        var failure = await PrepareAndFailAsync($"Host=127.0.0.1;Port={port};Username=site;Password={Password};Database=practiceguide");

        Assert.Equal($"PostgreSQL at 127.0.0.1:{port} cannot be reached: start it, or correct ConnectionStrings__PracticeGuide.", failure.Message);
        Assert.DoesNotContain(Password, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_user_is_named_without_the_password()
    {
        await using var database = new PostgresDatabase();
        database.SkipUnlessThere();
        var server = new NpgsqlConnectionStringBuilder(database.Options.ConnectionString) { Username = "nobody_at_all", Password = Password };

        var failure = await PrepareAndFailAsync(server.ConnectionString);

        Assert.Equal(
            $"PostgreSQL at {server.Host}:{server.Port} does not let the user nobody_at_all in: correct the user or the password in ConnectionStrings__PracticeGuide.",
            failure.Message);
        Assert.DoesNotContain(Password, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sites_that_start_at_the_same_time_prepare_one_database()
    {
        await using var database = new PostgresDatabase();
        database.SkipUnlessThere();
        await using var first = new RunningSite(database.Options);
        await first.PrepareAsync();
        await using var second = new RunningSite(database.Options);
        await using var third = new RunningSite(database.Options);

        await Task.WhenAll(second.PrepareAsync(), third.PrepareAsync());

        var guest = await third.WithWorksheetsAsync(worksheets => worksheets.StartAsGuestAsync(null, CancellationToken.None));
        Assert.NotEqual(Guid.Empty, guest.Id);
    }

    private static async Task<DataUnavailableException> PrepareAndFailAsync(string? connectionString)
    {
        await using var site = new RunningSite(new DataOptions { Provider = DatabaseProvider.Postgres, ConnectionString = connectionString });
        return await Assert.ThrowsAsync<DataUnavailableException>(site.PrepareAsync);
    }

    private static int AClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
