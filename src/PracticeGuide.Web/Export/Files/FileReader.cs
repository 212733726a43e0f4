using System.Text;
using System.Text.Json;

namespace PracticeGuide.Web.Export.Files;

/// <summary>What a file holds, or why it cannot be read: exactly one of the two.</summary>
public sealed record FileReading(WorksheetFile? File, ImportProblem? Problem);

/// <summary>Reads the file of a worksheet. Whatever the bytes are, they are read or refused with a reason, never an exception.</summary>
public static class FileReader
{
    public const int MostBytes = 5 * 1024 * 1024;

    private static readonly string[] Needed = ["exportedAt", "tool", "title", "language", "startedAt", "changedAt", "answers"];

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = FileJson.MostLevels, AllowDuplicateProperties = false };

    public static FileReading Read(ReadOnlyMemory<byte> bytes)
    {
        var content = WithoutMark(bytes);
        if (content.IsEmpty)
            return new(null, new(ImportProblemKind.NoFile));
        if (bytes.Length > MostBytes)
            return new(null, new(ImportProblemKind.TooLarge));

        if (Parse(content) is not { } document)
            return new(null, new(Why(content)));
        using (document)
            return ProblemOfFormat(document.RootElement) is { } problem ? new(null, problem) : Read(document.RootElement);
    }

    private static FileReading Read(JsonElement root)
    {
        try
        {
            var file = root.Deserialize<WorksheetFile>(FileJson.Options)!;
            return FileCheck.FirstProblem(file) is { } place ? Damaged(place) : new(file, null);
        }
        catch (JsonException exception)
        {
            return Damaged((exception.Path ?? "").TrimStart('$', '.'));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // A text that is not even text: half a surrogate pair.
            return Damaged("");
        }
    }

    private static FileReading Damaged(string place) => new(null, new(ImportProblemKind.Damaged, place));

    private static JsonDocument? Parse(ReadOnlyMemory<byte> content)
    {
        try
        {
            return JsonDocument.Parse(content, Strict);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
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
        if (number > WorksheetFile.CurrentVersion)
            return new(ImportProblemKind.NewerFormat, Version: number);
        return Needed.FirstOrDefault(name => !root.TryGetProperty(name, out _)) is { } missing ? new(ImportProblemKind.Damaged, missing) : null;
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
