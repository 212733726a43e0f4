using System.Net;
using PracticeGuide.Data;

namespace PracticeGuide.Web;

/// <summary>The settings an operator may give, read once at the start. A wrong one stops the start with a sentence that names it.</summary>
public sealed record SiteSettings
{
    /// <summary>Full path of the folder that is published.</summary>
    public required string ContentPath { get; init; }

    /// <summary>Full path of the folder for the database, the keys that sign cookies and what is known of links.</summary>
    public required string DataPath { get; init; }

    /// <summary>Times are kept in UTC and shown in this zone.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>What opens the editors' pages outside Development; null where nothing does.</summary>
    public required string? EditorKey { get; init; }

    public required DatabaseProvider DatabaseProvider { get; init; }

    /// <summary>Only for PostgreSQL.</summary>
    public required string? ConnectionString { get; init; }

    /// <exception cref="StartException">A setting has a value the site cannot use.</exception>
    public static SiteSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var provider = ReadProvider(configuration["Database:Provider"]);
        var connectionString = configuration.GetConnectionString("PracticeGuide");
        if (provider == DatabaseProvider.Postgres && string.IsNullOrWhiteSpace(connectionString))
            throw new StartException("Database__Provider is Postgres, but ConnectionStrings__PracticeGuide is empty: give it the connection string of the database.");

        CheckAddresses(configuration["urls"]);

        return new()
        {
            ContentPath = SiteFolders.Resolve(environment, configuration["PracticeGuide:ContentPath"] ?? "content"),
            DataPath = ReadDataPath(configuration["PracticeGuide:DataPath"], configuration["PracticeGuide:DefaultDataPath"] ?? "data", environment),
            TimeZone = ReadTimeZone(configuration["PracticeGuide:TimeZone"] ?? "America/Toronto"),
            EditorKey = ReadEditorKey(configuration["PracticeGuide:EditorKey"]),
            DatabaseProvider = provider,
            ConnectionString = connectionString,
        };
    }

    /// <remarks>
    /// The default folder is made on first use. A folder that was asked for must be there: a mistyped path would otherwise start an empty
    /// site beside the real data.
    /// </remarks>
    private static string ReadDataPath(string? asked, string byDefault, IHostEnvironment environment)
    {
        var path = SiteFolders.Resolve(environment, asked ?? byDefault);
        if (Directory.Exists(path))
            return path;
        if (File.Exists(path))
            throw new StartException($"The data folder {path} is a file: set PracticeGuide__DataPath to a folder.");
        if (asked is not null)
            throw new StartException($"The data folder {path} does not exist: create it, or correct PracticeGuide__DataPath.");

        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The data folder {path} cannot be created ({exception.Message}): give PracticeGuide__DataPath a folder the site may write to.");
        }

        return path;
    }

    private static string? ReadEditorKey(string? key) => key?.Length switch
    {
        null or 0 => null,
        < 16 => throw new StartException("PracticeGuide__EditorKey is too easy to guess: give it at least 16 characters."),
        _ => key,
    };

    private static void CheckAddresses(string? urls)
    {
        foreach (var address in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsAddress(address))
                throw new StartException($"ASPNETCORE_URLS holds “{address}”, which is no address to serve on: write one such as http://localhost:5080.");
        }
    }

    private static bool IsAddress(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Port is >= 0 and <= IPEndPoint.MaxPort;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static DatabaseProvider ReadProvider(string? name) => name switch
    {
        null or "" => DatabaseProvider.Sqlite,
        _ when Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider) && Enum.IsDefined(provider) => provider,
        _ => throw new StartException($"Database__Provider is “{name}”: write Sqlite or Postgres."),
    };

    private static TimeZoneInfo ReadTimeZone(string id) => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
        ? zone
        : throw new StartException($"PracticeGuide__TimeZone is “{id}”, which is no time zone known here: write one such as America/Toronto.");
}
