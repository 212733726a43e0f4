using System.Globalization;
using System.Text.Json.Nodes;

namespace PracticeGuide.Benchmarks.Servers;

/// <summary>A static file with the bytes of a page, plain and compressed, and the manifest by which <c>MapStaticAssets</c> serves it.</summary>
public static class StaticTwin
{
    public const string Address = "/twin.html";
    public const string CompressedFile = "twin.html.gz";

    private const string Manifest = "twin.staticwebassets.endpoints.json";

    public static void Write(string folder, byte[] plain, byte[] gzip)
    {
        File.WriteAllBytes(Path.Combine(folder, "twin.html"), plain);
        File.WriteAllBytes(Path.Combine(folder, CompressedFile), gzip);
        var manifest = new JsonObject
        {
            ["Version"] = 1,
            ["ManifestType"] = "Publish",
            ["Endpoints"] = new JsonArray(Endpoint(CompressedFile, gzip.Length, "gzip"), Endpoint("twin.html", plain.Length, null)),
        };
        File.WriteAllText(Path.Combine(folder, Manifest), manifest.ToJsonString());
    }

    public static string? ManifestIn(string folder) => Path.Combine(folder, Manifest) is var path && File.Exists(path) ? path : null;

    private static JsonObject Endpoint(string file, int length, string? encoding) => new()
    {
        ["Route"] = Address[1..],
        ["AssetFile"] = file,
        ["Selectors"] = encoding is null ? [] : new JsonArray(new JsonObject { ["Name"] = "Content-Encoding", ["Value"] = encoding, ["Quality"] = "0.001" }),
        ["ResponseHeaders"] = new JsonArray(
        [
            Header("Cache-Control", "no-cache"),
            Header("Content-Length", length.ToString(CultureInfo.InvariantCulture)),
            Header("Content-Type", "text/html"),
            Header("ETag", $"\"{file}\""),
            Header("Last-Modified", "Sun, 22 Nov 2026 16:00:00 GMT"),
            Header("Vary", "Accept-Encoding"),
            .. encoding is null ? (JsonNode[])[] : [Header("Content-Encoding", encoding)],
        ]),
        ["EndpointProperties"] = new JsonArray(),
    };

    private static JsonObject Header(string name, string value) => new() { ["Name"] = name, ["Value"] = value };
}
