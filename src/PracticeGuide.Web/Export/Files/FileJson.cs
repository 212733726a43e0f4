using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PracticeGuide.Web.Export.Files;

/// <summary>How the file of a worksheet is written and read.</summary>
public static class FileJson
{
    public const string MediaType = "application/json";

    /// <summary>More levels than a file ever has.</summary>
    public const int MostLevels = 24;

    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        // The file is read by people too: French as it is written, and not as escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        MaxDepth = MostLevels,
        NumberHandling = JsonNumberHandling.Strict,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNameCaseInsensitive = false,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = false,
    };

    public static byte[] Write(WorksheetFile file) => JsonSerializer.SerializeToUtf8Bytes(file, Options);
}
