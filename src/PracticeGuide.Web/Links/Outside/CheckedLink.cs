using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PracticeGuide.Web.Links.Outside;

/// <summary>How an address of another site stood on the day it was asked for: an entry of <c>links.json</c>.</summary>
/// <param name="Address">As it was asked for.</param>
/// <param name="Checked">In the site's time zone.</param>
public sealed record CheckedLink(
    string Address, LinkState State, DateOnly Checked, int? Status = null, LinkProblem? Problem = null, string? MovedTo = null);

/// <summary>The file <c>links.json</c> of the data folder: what <c>check-links</c> found last.</summary>
/// <param name="Links">One for each address.</param>
public sealed record LinksFile(ImmutableArray<CheckedLink> Links)
{
    public const string Name = "links.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    public static string PathIn(string dataPath) => Path.Combine(dataPath, Name);

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    /// <exception cref="JsonException">It holds something else than checked links.</exception>
    public static LinksFile Read(string path)
    {
        using var file = File.OpenRead(path);
        var read = JsonSerializer.Deserialize<LinksFile>(file, Json);
        return read is { Links.IsDefault: false } && read.Links.All(link => link is not null)
            ? read
            : throw new JsonException("It holds no list of links.");
    }

    /// <summary>Puts a whole file in the place of the last one: who reads meanwhile reads one or the other.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public void Write(string path)
    {
        var beside = $"{path}.tmp";
        File.WriteAllText(beside, JsonSerializer.Serialize(this, Json));
        File.Move(beside, path, overwrite: true);
    }
}
