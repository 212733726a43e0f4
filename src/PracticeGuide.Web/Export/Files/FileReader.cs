using System.Text;
using System.Text.Json;

namespace PracticeGuide.Web.Export.Files;

/// <summary>What a file holds, or why it cannot be read: exactly one of the two.</summary>
public sealed record FileReading(WorksheetFile? File, ImportProblem? Problem);

/// <summary>Reads the file of a worksheet. Whatever the bytes are, they are read or refused with a reason, never an exception.</summary>
public static class FileReader
{
    public const int MostBytes = 5 * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = FileJson.MostLevels, AllowDuplicateProperties = false };

    public static FileReading Read(ReadOnlyMemory<byte> bytes)
    {
        var content = WithoutMark(bytes);
        if (content.IsEmpty)
            return new(null, new(ImportProblemKind.NoFile));
        if (bytes.Length > MostBytes)
            return new(null, new(ImportProblemKind.TooLarge));

        try
        {
            using var document = JsonDocument.Parse(content, Strict);
            if (ProblemOfFormat(document.RootElement) is { } problem)
                return new(null, problem);

            var file = document.RootElement.Deserialize<WorksheetFile>(FileJson.Options)!;
            return FileCheck.FirstProblem(file) is { } place ? new(null, new(ImportProblemKind.Damaged, place)) : new(file, null);
        }
        catch (JsonException exception) when (exception.Path is not null)
        {
            return new(null, new(ImportProblemKind.Damaged, exception.Path.TrimStart('$', '.')));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            // The others are for texts that are not even text: half a surrogate pair, bytes that are no UTF-8.
            return new(null, new(Why(content)));
        }
    }

    private static ImportProblem? ProblemOfFormat(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String || !format.ValueEquals(WorksheetFile.FormatName))
        {
            return new(ImportProblemKind.OtherFormat);
        }

        if (!root.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number < 1)
            return new(ImportProblemKind.Damaged, "version");
        return number > WorksheetFile.CurrentVersion ? new(ImportProblemKind.NewerFormat, Version: number) : null;
    }

    /// <summary>What is wrong with what is no JSON as it should be.</summary>
    private static ImportProblemKind Why(ReadOnlyMemory<byte> content)
    {
        var reader = new Utf8JsonReader(content.Span, isFinalBlock: false, new(new JsonReaderOptions { MaxDepth = int.MaxValue }));
        var deepest = 0;
        try
        {
            while (reader.Read())
                deepest = Math.Max(deepest, reader.CurrentDepth);
        }
        catch (JsonException)
        {
            return ImportProblemKind.NotJson;
        }

        if (deepest > FileJson.MostLevels - 1)
            return ImportProblemKind.TooDeep;
        return reader.CurrentDepth > 0 || reader.BytesConsumed < content.Span.TrimEnd(" \t\r\n"u8).Length ? ImportProblemKind.Truncated : ImportProblemKind.SaidTwice;
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
